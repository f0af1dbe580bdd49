import { against, DONE, exists, ok, show } from '@infra/panel-core/msw/provider'
import type { OwnRule, Rules } from '@infra/panel-core/msw/provider'
import type { EggRow } from '@infra/panel-core/msw'
import { on, rulesBy } from '../call.js'
import type { Call } from '../call.js'
import { writeEgg } from './egg-files.js'
import { eggTextOf } from './extras.js'
import { addEgg, AUTHOR, completeScript, parsed } from './new-egg.js'
import { eggShape } from './shapes.js'

interface EggBody {
  nest_id: number
  name: string
  description?: string | null
  features?: string[]
  docker_images: Record<string, string>
  file_denylist?: string[] | null
  config_files: string | null
  config_startup: string | null
  config_stop: string | null
  startup: string
  script_container?: string
  script_entry?: string
  script_install?: string
}

const json: OwnRule = { rule: 'json', detail: 'The :x must be a valid JSON string.', passes: (value) => parsed(value) !== undefined }

const rulesWith =
  (presence: 'required' | 'sometimes') =>
  ({ state }: Call): Rules => ({
    nest_id: [presence, 'numeric', exists(state.nests)],
    name: `${presence}|string|max:191`,
    description: 'sometimes|string|nullable',
    features: 'sometimes|list',
    docker_images: `${presence}|array|min:1`,
    'docker_images.*': `${presence}|string`,
    file_denylist: 'sometimes|list|nullable',
    'file_denylist.*': 'sometimes|string',
    config_files: [presence, 'nullable', json],
    config_startup: [presence, 'nullable', json],
    config_stop: `${presence}|nullable|string|max:191`,
    startup: `${presence}|string`,
    script_container: 'sometimes|string',
    script_entry: 'sometimes|string',
    script_install: 'sometimes|string',
  })

/** What a body says of an egg, over what is known of it. */
function configOf(body: Partial<EggBody>, before?: EggRow): Pick<EggRow, 'config' | 'script'> {
  const { file_denylist = null, config_files, config_startup, config_stop, script_install, script_entry, script_container } = body
  const known = before?.config ?? { files: null, startup: null, stop: null, file_denylist, extends: null }
  const config = {
    ...known,
    ...('file_denylist' in body && { file_denylist }),
    ...(config_files !== undefined && { files: parsed(config_files) ?? null }),
    ...(config_startup !== undefined && { startup: parsed(config_startup) ?? null }),
    ...(config_stop !== undefined && { stop: config_stop }),
  }
  const script = before?.script ?? { privileged: null, install: null, entry: null, container: null, extends: null }
  const given = { install: script_install, entry: script_entry, container: script_container }
  return { config, script: { ...script, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) } }
}

function keepTexts({ state }: Call, { id }: EggRow, { config_files: files, config_startup: startup }: Partial<EggBody>): void {
  Object.assign(eggTextOf(state, id), { ...(files !== undefined && { files }), ...(startup !== undefined && { startup }) })
}

function createEgg(call: Call<EggBody>): object {
  const { nest_id, name, description = null, docker_images, startup, features = null } = call.body
  const plain = { nest_id, name, author: AUTHOR, description, docker_images, startup, features, variables: [] }
  const egg = addEgg(call.state, { ...plain, ...configOf(call.body) }, call.now)
  keepTexts(call, egg, call.body)
  const shown = show(call, eggShape, egg)
  completeScript(egg)
  return shown
}

export const eggRoutes = [
  on<EggBody>('application.eggs.create', 'POST /eggs', { rules: rulesBy(rulesWith('required')) }, (call) => ({
    status: 201,
    body: createEgg(call),
  })),
  on('application.eggs.get', 'GET /eggs/{egg}', {}, (call) => ok(show(call, eggShape, call.bound.egg))),
  on<Partial<EggBody>>('application.eggs.update', 'PATCH /eggs/{egg}', { rules: rulesBy(rulesWith('sometimes')) }, (call) => {
    const { body, bound, now } = call
    const { egg } = bound
    const plain = (['nest_id', 'name', 'description', 'features', 'docker_images', 'startup'] as const).filter((key) => key in body)
    Object.assign(egg, Object.fromEntries(plain.map((key) => [key, body[key]])), configOf(body, egg), { updated_at: now })
    keepTexts(call, egg, body)
    return ok(show(call, eggShape, egg))
  }),
  on('application.eggs.delete', 'DELETE /eggs/{egg}', {}, ({ state, bound }) => {
    if (state.servers.some(({ egg_id }) => egg_id === bound.egg.id))
      against('An egg cannot be deleted while there are servers of it.', 'HasActiveServersException')
    state.eggs = state.eggs.filter((row) => row !== bound.egg)
    return DONE
  }),
  // JSON inside a JSON string, and not twice as JSON.
  on('application.eggs.export', 'GET /eggs/{egg}/export', {}, (call) => ({
    status: 200,
    body: JSON.stringify(writeEgg(call)),
    headers: { 'content-type': 'application/json' },
  })),
]
