import type { Finder } from '@infra/panel-core/msw/provider'
import type { JexactylV4State } from '../state.js'

/** Numbers of paths are read as far as they are numbers: `1x` is 1. */
function byNumber(rows: (state: JexactylV4State) => readonly { id: number }[]): Finder {
  return ({ state }, text) => {
    const wanted = Number.parseInt(text, 10)
    return rows(state as JexactylV4State).find(({ id }) => id === wanted)
  }
}

/** How the Application API finds accounts and machines. */
export const machineFinders: Readonly<Record<string, Finder>> = {
  user: byNumber(({ users }) => users),
  node: byNumber(({ nodes }) => nodes),
  server: byNumber(({ servers }) => servers),
  nest: byNumber(({ nests }) => nests),
  // Eggs are not looked for in a nest.
  egg: byNumber(({ eggs }) => eggs),
  eggVariable: ({ bound }, text) => bound.egg.variables.find(({ id }) => id === Number.parseInt(text, 10)),
  databaseHost: byNumber(({ databaseHosts }) => databaseHosts),
  server_preset: byNumber(({ presets }) => presets),
}

/** How the Client API finds groups: only those of who asks. */
export const groupFinder: Finder = ({ state, user }, text) =>
  (state as JexactylV4State).groups.find(({ id, user_id }) => user_id === user.id && id === Number.parseInt(text, 10))
