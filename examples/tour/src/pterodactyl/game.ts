import type { PterodactylEmulator } from '@infra/pterodactyl/msw'
import type { ServerIds } from './tasks.ts'

/** What the game takes to answer, in milliseconds. */
const THINKS_MS = 50

/** Plays the game, of which the emulator knows nothing: listens to the console of a server, and answers what it is asked there. */
export function playGame({ panel, print }: PterodactylEmulator, { id, identifier }: ServerIds): void {
  panel.listeners.add({
    serverId: id,
    hear(_, [line]) {
      if (line === '> list') setTimeout(() => print(identifier, 'There are 2 of a max of 20 players online: Anna, Ben'), THINKS_MS)
    },
    tick() {},
    end() {},
  })
}
