import { createPanelEmulator } from '@infra/panel-core/msw'
import type { PanelEmulator, PanelEmulatorOptions } from '@infra/panel-core/msw'

export * from '@infra/panel-core/msw'

/** Options of {@link createPterodactylEmulator}. */
export type PterodactylEmulatorOptions = PanelEmulatorOptions

/** A Pterodactyl panel and its Wings that live in memory. Made by {@link createPterodactylEmulator}. */
export type PterodactylEmulator = PanelEmulator

/**
 * Creates a Pterodactyl panel and its Wings in memory, for tests and demonstrations: both APIs with the real panel's statuses,
 * error texts, rights, limits and oddities, learned from answers recorded on a real one; files behind signed addresses; and
 * consoles. Installations, backups and power take their time by the clock that you give. Nothing listens until its handlers are
 * given to msw, or the whole to `servePanel` of `./msw/node`.
 *
 * A fresh panel has an administrator, Alice and Bob (all with the password {@link emulatedPassword}), a node with ten
 * allocations, three eggs and a database host, and no server. Left out: mail, transfers, S3, SFTP, schedules that run by
 * themselves, and whatever a server does beside printing what it is sent. Archives and backups are read by the emulator alone.
 *
 * @example
 * import { createPterodactylEmulator } from '@infra/pterodactyl/msw'
 * import { setupServer } from 'msw/node'
 *
 * const emulator = createPterodactylEmulator({ seed: 42 })
 * const mocks = setupServer(...emulator.handlers, ...emulator.webSocketHandlers)
 * mocks.listen()
 * const panel = createPterodactyl({ url: emulator.url, clientKey: emulator.keys.admin })
 * emulator.addServer({ user: 1 })
 * emulator.faults.inject({ op: 'client.servers.setPower', times: 1, status: 504 })
 *
 * @see https://github.com/pterodactyl/panel
 */
export function createPterodactylEmulator(options: PterodactylEmulatorOptions = {}): PterodactylEmulator {
  return createPanelEmulator(options)
}
