import { broke, date, nextId, pick, refuse, show } from '@infra/panel-core/msw/provider'
import type { EggVariableRow } from '@infra/panel-core/msw'
import type { Call } from '../call.js'
import { eggTextOf } from './extras.js'
import { addEgg, completeScript, parsed } from './new-egg.js'
import { eggShape } from './shapes.js'

/** An egg as files hold it. */
interface EggFile {
  meta?: { version?: string }
  name: string
  author: string
  description: string | null
  features: string[] | null
  docker_images: Record<string, string>
  images?: string[]
  file_denylist?: string[]
  startup: string
  config: { files: string; startup: string; stop: string }
  scripts: { installation: { script: string | null; container: string; entrypoint: string } }
  variables: Omit<EggVariableRow, 'id'>[]
}

const FIELDS = ['name', 'description', 'env_variable', 'default_value', 'user_viewable', 'user_editable', 'rules'] as const
const COMMENT = 'DO NOT EDIT: FILE GENERATED AUTOMATICALLY BY PTERODACTYL PANEL - PTERODACTYL.IO'

/** JSON as PHP writes it for people: strokes and all beyond ASCII escaped. */
function asPhp(value: unknown): string {
  const text = JSON.stringify(value, null, 4).replaceAll('/', String.raw`\/`)
  return text.replace(/[^\n -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Writes an egg into a file, which another panel of the family takes too. */
export function writeEgg({ state, bound, now }: Call): string {
  const { egg } = bound
  const { files, startup } = eggTextOf(state, egg.id)
  const { install, container, entry } = egg.script
  return asPhp({
    _comment: COMMENT,
    meta: { version: 'PTDL_v2', update_url: null },
    exported_at: date(now),
    name: egg.name,
    author: egg.author,
    description: egg.description,
    features: egg.features,
    docker_images: egg.docker_images,
    file_denylist: egg.config['file_denylist'] ?? [],
    startup: egg.startup,
    config: { files, startup, stop: egg.config['stop'] },
    scripts: { installation: { script: install, container, entrypoint: entry } },
    variables: egg.variables.map(({ id: _id, ...variable }) => ({ ...variable, field_type: 'text' })),
  })
}

const areObjects = (list: unknown) => Array.isArray(list) && list.every((item) => typeof item === 'object' && item !== null)

/** What a file holds; refuses what is no egg, and stumbles as the panel does over one that lacks parts. */
function fileOf(bytes: Uint8Array): EggFile {
  const file = parsed(new TextDecoder().decode(bytes)) as Partial<EggFile> | undefined
  if (!['PTDL_v1', 'PTDL_v2'].includes(file?.meta?.version ?? ''))
    refuse(400, 'InvalidFileUploadException', 'The JSON file provided is not in a format that can be recognized.')
  if (!file?.scripts?.installation || !file.config || !areObjects(file.variables)) return broke('ErrorException')
  const { images = [] } = file
  if (!Array.isArray(images)) return broke('ErrorException')
  // The first version had images without names.
  const docker_images = file.docker_images ?? Object.fromEntries(images.map((image) => [image, image]))
  return { ...(file as EggFile), docker_images }
}

/** Makes an egg of a file. The body is read as it came, since its empty texts mean something. */
export function readEgg(call: Call): object {
  const { state, bound, now, bytes } = call
  const { file_denylist = [], config, scripts, ...file } = fileOf(bytes)
  const { script: install, container, entrypoint: entry } = scripts.installation
  const variables = file.variables.map((variable) => ({ id: nextId(state, 'variables'), ...pick(variable, ...FIELDS) }))
  const parts = { files: parsed(config.files) ?? null, startup: parsed(config.startup) ?? null, stop: config.stop }
  const script = { privileged: null, install, entry, container, extends: null }
  const plain = pick(file, 'name', 'author', 'description', 'docker_images', 'startup', 'features')
  const own = { nest_id: bound.nest.id, ...plain, variables, config: { ...parts, file_denylist, extends: null }, script }
  const egg = addEgg(state, own, now)
  Object.assign(eggTextOf(state, egg.id), { files: config.files, startup: config.startup })
  const shown = show(call, eggShape, egg)
  completeScript(egg)
  return shown
}
