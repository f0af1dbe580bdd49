import type { JexactylV4State } from '@infra/jexactyl/msw'
import { addAllocations, addUser } from '@infra/panel-core/msw/provider'
import type { EggRow, NestRow } from '@infra/panel-core/msw'
import type { Item, ListOf } from '../../../panel-core/test/replay/eggs.js'
import type { Setup } from '../../../panel-core/test/replay/replay.js'
import nests from '../fixtures/recorded-v4/application-nests.json' with { type: 'json' }

type V4Setup = Setup<JexactylV4State>

const [allNests, , eggsOfOne, , fourth, , , , , exported] = nests.map(({ response }) => response.body) as unknown as [
  ListOf,
  unknown,
  ListOf,
  unknown,
  Item,
  unknown,
  unknown,
  unknown,
  unknown,
  string,
]

/** The egg that was exported, as the file has it. */
const file = JSON.parse(exported) as {
  description: string
  config: { files: string; startup: string }
  scripts: { installation: { script: string } }
  variables: { description: string }[]
}

/** What was exported is what was imported, though the recording of that has only the beginning. */
export const BODIES = { 'application-nests:10': exported }

function seedEggs(state: JexactylV4State): void {
  const at = Date.parse('2026-11-21T09:20:13Z')
  const stamps = { created_at: at, updated_at: at }
  state.nests = allNests.data.map(({ attributes }) => ({ ...(attributes as unknown as NestRow), ...stamps }))
  const rows = eggsOfOne.data.map(({ attributes }) => attributes as unknown as EggRow)
  state.eggs = rows.map((row) => ({ ...row, features: ['eula', 'java_version', 'pid_limit'], variables: [], ...stamps }))
  const egg = state.eggs.find(({ id }) => id === 4)
  if (!egg) throw new Error('There is no egg 4.')
  const variables = fourth.attributes.relationships?.['variables']?.data ?? []
  Object.assign(egg, {
    description: file.description,
    script: { ...egg.script, install: file.scripts.installation.script },
    variables: variables.map(({ attributes: { egg_id: _egg, created_at: _created, updated_at: _updated, ...row } }, index) => ({
      ...row,
      description: file.variables[index]?.description,
    })),
  })
  state.eggTexts = [{ egg_id: 4, files: file.config.files, startup: file.config.startup }]
  // A fresh panel has 14 eggs in four nests, with 70 variables; recordings show those of one nest.
  Object.assign(state.ids, { nests: 4, eggs: 14, variables: 70 })
}

/** What was done before the first one. */
export const BEGIN: V4Setup = ({ state, panel }) => {
  const at = Date.parse('2026-11-21T09:21:55Z')
  addUser(state, { username: 'dave', email: 'dave@example.com', first_name: 'Dave', last_name: 'Example' }, at)
  seedEggs(state)
  const [node] = state.nodes
  const [extra] = state.nodeExtras
  if (!node || !extra) throw new Error('There is no node.')
  addAllocations(state, node, { ip: '127.0.0.1', alias: 'play.example.com', ports: ['25575-25584'] })
  extra.information = { version: '1.11.13-standin', system: { type: 'Linux', arch: 'amd64', release: '6.1', cpus: 2 } }
  state.databaseHosts = state.databaseHosts.map((host) => ({ ...host, port: 33_062, username: 'jexactyl', created_at: at, updated_at: at }))
  // The stand-in for Wings installed at once.
  panel.durations.install = 300
}
