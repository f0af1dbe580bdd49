import type { PanelEmulator } from '@infra/panel-core/msw'
import { createLineEmulator } from '@infra/panel-core/msw/provider'
import type { JexactylEmulatorOptions } from '../options.js'
import { v3 } from './line.js'
import type { JexactylV3State } from './state.js'

/** A panel of 3.x and its Wings that live in memory. Made by {@link createJexactylV3Emulator}. */
export type JexactylV3Emulator = PanelEmulator<JexactylV3State>

/**
 * Creates a Jexactyl panel of 3.x and its Wings in memory, for tests and demonstrations: all 155 operations with the statuses, error
 * texts, rights, limits and defects of 3.7.3, learned from answers recorded on a real one; files behind signed addresses; and
 * consoles. Installations, backups, power and the days of renewals take their time by the clock that you give. Nothing listens
 * until its handlers are given to msw, or the whole to `servePanel` of `./msw/node`.
 *
 * A fresh panel has an administrator, Alice and Bob (all with the password {@link emulatedPassword}, 5000 credits, and resources for
 * five servers), a node with ten allocations and a fee of 10 credits, three eggs, a database host, a plugin and the coupon `WELCOME`;
 * no server yet. What an administrator sets is in `state.settings`, and so is how Stripe, PayPal, Discord and Spiget do. A server of
 * the store has a week; each day that passes takes one off, and at the last one it is suspended.
 *
 * The eight operations that 3.7.3 breaks answer 500 here too, and what it saves before it breaks is saved. Left out: mail, payments
 * with Stripe (what is paid never arrives), roles at Discord, transfers, S3, SFTP, schedules that run by themselves, and whatever a
 * server does beside printing what it is sent.
 *
 * @example
 * import { createJexactylV3Emulator } from '@infra/jexactyl/msw'
 * import { createJexactyl } from '@infra/jexactyl/v3'
 * import { setupServer } from 'msw/node'
 *
 * const emulator = createJexactylV3Emulator({ seed: 42 })
 * const mocks = setupServer(...emulator.handlers, ...emulator.webSocketHandlers)
 * mocks.listen()
 * const { client } = createJexactyl({ url: emulator.url, clientKey: emulator.keys.alice })
 * await client.store.buyResource('memory')
 * emulator.state.settings.earn = null
 * emulator.faults.inject({ op: 'client.store.createServer', times: 1, status: 504 })
 *
 * @see https://github.com/Jexactyl/Jexactyl/tree/v3.7.3
 */
export function createJexactylV3Emulator(options: JexactylEmulatorOptions = {}): JexactylV3Emulator {
  return createLineEmulator(v3, options)
}
