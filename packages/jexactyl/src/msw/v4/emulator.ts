import type { PanelEmulator } from '@infra/panel-core/msw'
import { createLineEmulator } from '@infra/panel-core/msw/provider'
import type { JexactylEmulatorOptions } from '../options.js'
import { v4 } from './line.js'
import type { JexactylV4State } from './state.js'

/** A panel of 4.x and its Wings that live in memory. Made by {@link createJexactylV4Emulator}. */
export type JexactylV4Emulator = PanelEmulator<JexactylV4State>

/**
 * Creates a panel of Jexactyl 4.x and its Wings in memory, for tests and demonstrations: all 242 operations of both APIs, with the
 * statuses, error texts, limits and oddities of answers recorded on a real panel; files behind signed addresses; and consoles.
 * Installations, backups, power and moves to other nodes take their time by the clock that you give. Nothing listens until its
 * handlers are given to msw, or the whole to `servePanel` of `./msw/node`.
 *
 * A fresh panel has an administrator, Alice and Bob (all with the password {@link emulatedPassword}), a node with ten
 * allocations, three eggs and a database host, and no server. Servers that `addServer` makes may have any number of subusers.
 * Application keys have no rights of their own: each of them may do everything, as on a real panel.
 *
 * Recorded was a panel of 2024. What it always failed at fails here too: to delete a database or an egg's variable. Operations that
 * came later are made up after their code, or after what the SDK sends where nobody could read it (presets, groups, transfers,
 * power of many servers, allocations of a node in one go); those whose answer is not known answer nothing. The fields of servers
 * that came later (`group_id`, `billing_product_id`, `renewal_date`) are there once they are set.
 *
 * Left out: mail, Stripe's own pages, S3, SFTP, schedules that run by themselves, limits of subusers, what happens to a server whose
 * `renewal_date` has passed (here nothing), and whatever a server does beside printing what it is sent. Archives and backups are read
 * by the emulator alone. For faults, `getConfigurationYaml` is `getConfiguration`.
 *
 * @example
 * import { createJexactylV4Emulator } from '@infra/jexactyl/msw'
 * import { createJexactyl } from '@infra/jexactyl/v4'
 * import { setupServer } from 'msw/node'
 *
 * const emulator = createJexactylV4Emulator({ seed: 42 })
 * const mocks = setupServer(...emulator.handlers, ...emulator.webSocketHandlers)
 * mocks.listen()
 * const panel = createJexactyl({ url: emulator.url, clientKey: emulator.keys.admin })
 * emulator.addServer({ user: 1 })
 * emulator.faults.inject({ op: 'application.servers.transfer', times: 1, status: 504 })
 *
 * @see https://github.com/Jexactyl/Jexactyl
 */
export function createJexactylV4Emulator(options: JexactylEmulatorOptions = {}): JexactylV4Emulator {
  return createLineEmulator(v4, options)
}
