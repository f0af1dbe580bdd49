import { InvalidInputError } from '@infra/core'
import { putServer } from './add-server.js'
import type { PanelEmulator } from './emulator.js'
import { emit, print } from './panel.js'
import type { Panel } from './panel.js'
import type { FileRow, ServerRow } from './server-rows.js'
import { settle } from './settle.js'
import type { PanelKeys, PanelState } from './state.js'
import { denyTokens } from './wings/tokens.js'

/** The end of the year 9999: later dates have another form. */
const LAST = 253_402_300_799_999

type Controls<S extends PanelState> = Pick<
  PanelEmulator<S>,
  'addServer' | 'advance' | 'print' | 'emit' | 'closeConsoles' | 'restartWings' | 'snapshot' | 'restore'
>

/** What can be done to a panel from outside. `keys` follow its state. */
export function controlsOf<S extends PanelState>(panel: Panel, state: S, keys: PanelKeys): Controls<S> {
  const { listeners } = panel
  const find = (id: string): ServerRow => {
    const server = state.servers.find(({ uuid }) => uuid === id || uuid.slice(0, 8) === id)
    if (!server) throw new Error(`There is no server ${id}.`)
    return server
  }
  const closeConsoles = (code: number, reason = '', server?: string) => {
    const id = server === undefined ? undefined : find(server).id
    for (const listener of Array.from(listeners)) if (id === undefined || listener.serverId === id) listener.end(code, reason)
  }
  return {
    advance(ms) {
      if (!(ms >= 0 && panel.now() + ms <= LAST))
        throw new InvalidInputError('ms must be a number of milliseconds from 0 on, and no date beyond the year 9999', { field: 'ms' })
      state.advancedMs += ms
      settle(panel, panel.now())
      for (const listener of Array.from(listeners)) listener.tick()
    },
    addServer: (options = {}) => putServer(panel, options),
    print: (server, line) => print(panel, find(server), line),
    emit: (server, event, ...args) => emit(panel, find(server), event, ...args),
    closeConsoles,
    restartWings() {
      closeConsoles(1006)
      for (const user of state.users) for (const server of state.servers) denyTokens({ panel, bound: { server } }, user.id)
    },
    snapshot: () => structuredClone(state),
    restore(snapshot) {
      // Their servers are no more, even where others are alike.
      closeConsoles(1006)
      for (const field of Object.keys(state)) Reflect.deleteProperty(state, field)
      Object.assign(state, structuredClone(snapshot))
      for (const { files } of [...state.servers, ...state.backups]) for (const file of files) file.bytes = bytesOf(file)
      Object.assign(keys, state.freshKeys)
    },
  }
}

/** What a file holds. JSON makes an object of it, with numbered fields. */
function bytesOf({ bytes }: FileRow): FileRow['bytes'] {
  return bytes instanceof Uint8Array ? bytes : Uint8Array.from(Object.values<number>(bytes))
}
