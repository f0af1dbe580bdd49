import type { JexactylV3 } from '@infra/jexactyl/v3'
import { createJexactylV3Emulator } from '@infra/jexactyl/msw'
import type { JexactylV3Emulator } from '@infra/jexactyl/msw'
import { servePanel } from '@infra/jexactyl/msw/node'
import { count, wrap } from '../text.ts'
import type { Tour } from '../tour.ts'
import * as tasks from './tasks.ts'

/** What the way to the panel takes, in milliseconds. */
const LATENCY_MS = [30, 80] as const
/** How long the panel lets nobody renew what was just made, in milliseconds. */
const PAUSE_MS = 60_000

/** What is shown of an account, and in which units. */
const UNITS = { cpu: '%', memory: 'MiB', disk: 'MiB', slots: '' } as const
type Named = keyof typeof UNITS

/** A server for credits: bought, made, renewed. */
export async function tourJexactyl(tour: Tour): Promise<void> {
  const emulator = createJexactylV3Emulator({ seed: 7, durations: { install: 900 } })
  const [least, most] = LATENCY_MS
  emulator.faults.latencyMs = () => least + Math.random() * (most - least)
  const served = tour.keep(await servePanel(emulator))
  introduce(tour, served.panel.origin)
  const { panel } = await connect(tour, { url: served.url, clientKey: emulator.keys.alice, hooks: tour.hooks })
  tour.keep(panel)
  await tour.step('Memory for one big server', tasks.buyMemory, [panel, 9216], ({ memory, balance }) => [
    `${memory} MiB, and ${balance} credits left`,
  ])
  const server = await tour.step('A server of what the account has', tasks.createServer, [panel], (made) => [
    `${made.name} is server ${made.identifier}, and is renewed in ${count(made.renewal, 'day')}`,
  ])
  await renew(tour, emulator, panel, server)
  await tour.step('A question to the staff', tasks.askStaff, [panel], ({ ticket, messages }) => [
    `Ticket ${ticket.id} is ${ticket.status}`,
    ...messages.map(({ user_email, content }) => `  ${user_email}  ${content}`),
  ])
  await tour.step('What no panel of 3.7.3 can do', tasks.meetDefect, [panel], (error) =>
    error ? [`${error.name} (${error.status})`, ...quiet(tour, error.message)] : ['It could'],
  )
}

function introduce({ screen }: Tour, origin: string): void {
  const text = `A Jexactyl panel of 3.x, emulated at ${origin}, whose users make servers of credits. Nothing leaves this machine.`
  screen.print('', `  ${screen.paint('bold', '@infra/jexactyl')} ${screen.paint('dim', '· a server for credits')}`, '')
  screen.print(...wrap(text, screen.columns() - 4).map((line) => `  ${line}`))
}

function connect(tour: Tour, options: Parameters<typeof tasks.connect>[0]) {
  return tour.step('Which panel is it, and what has Alice got?', tasks.connect, [options], ({ line, balance, costs }) => [
    `A panel of ${line}; ${balance.balance} credits`,
    ...Object.entries(UNITS).map(
      ([name, unit]) =>
        `  ${name.padEnd(8)}${String(balance[name as Named]).padStart(6)} ${unit.padEnd(5)}more for ${costs[name as Named]} credits`,
    ),
  ])
}

async function renew(tour: Tour, emulator: JexactylV3Emulator, panel: JexactylV3, { identifier }: Made): Promise<void> {
  await tour.step('Renew it at once? The panel asks for a pause', tasks.renewEarly, [panel, identifier], (error) =>
    error ? [`A ${error.name} (${error.status}): again in ${(error.retryAfterMs ?? 0) / 1000} s`] : ['It was renewed'],
  )
  emulator.advance(PAUSE_MS)
  tour.screen.print(`    · the emulator's clock goes on by ${PAUSE_MS / 1000} s`)
  await tour.step('Renew it a minute later', tasks.renew, [panel, identifier], ({ renewal }) => [
    `It runs for ${count(renewal, 'day')} more`,
  ])
}

type Made = Awaited<ReturnType<typeof tasks.createServer>>

/** A longer text, set back. */
function quiet({ screen }: Tour, text: string): string[] {
  return wrap(text, screen.columns() - 6).map((line) => `  ${screen.paint('dim', line)}`)
}
