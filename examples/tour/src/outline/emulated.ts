import type { AccessKey, ImportedKey, InstallOutput, Outline } from '@infra/outline'
import { createOutlineEmulator } from '@infra/outline/msw'
import type { OutlineEmulator } from '@infra/outline/msw'
import { serve } from '@infra/outline/msw/node'
import { createOutline } from '@infra/outline/node'
import { showProgress } from '../bar.ts'
import { askUnchecked, startImpostor } from './impostor.ts'
import { aboutServer, aboutUse } from './summaries.ts'
import * as tasks from './tasks.ts'
import { count, formatBytes, mask, maskUrl, wrap } from '../text.ts'
import type { Tour } from '../tour.ts'
import { useTable } from './use-table.ts'

/** Who gets a key, and how many gigabytes go over it in a month. */
const PEOPLE: Readonly<Record<string, number>> = {
  Anna: 31,
  Ben: 52.4,
  Chloe: 8.2,
  Dmitri: 3.1,
  Elif: 0,
  Farid: 44.6,
  Grace: 118,
  Hiro: 12.7,
  Ines: 0.4,
  Jonas: 21.5,
  Kavya: 6.6,
  Liam: 1.9,
  Mei: 27.3,
  Noor: 0,
  Olga: 15.8,
  Pablo: 4.2,
  Quinn: 9.9,
  Rosa: 2.3,
  Sami: 0.08,
  Tara: 18.1,
}
/** What the way to a server in another country takes, in milliseconds. */
const LATENCY_MS = [80, 260] as const

/** An emulated server behind real HTTPS. */
interface Emulated {
  readonly emulator: OutlineEmulator
  /** Its address and fingerprint, as a client needs them. */
  readonly access: InstallOutput
}

/** A day with an Outline server, from its installation to the move to another one. */
export async function tourOutline(tour: Tour): Promise<void> {
  const [first, second] = await Promise.all([start(tour, 'Frankfurt', 1), start(tour, 'Helsinki', 2)])
  introduce(tour, first)
  const outline = await connect(tour, first)
  const other = tour.keep(createOutline({ ...second.access, hooks: tour.hooks }))
  const keys = await makeKeys(tour, outline)
  await watchKeys(tour, outline, first.emulator, keys)
  await changeKeys(tour, outline, keys)
  await breakThings(tour, outline, first)
  await moveKeys(tour, outline, other)
}

async function start(tour: Tour, name: string, seed: number): Promise<Emulated> {
  const emulator = createOutlineEmulator({ seed, hostname: `${name.toLowerCase()}.example` })
  emulator.state.name = name
  const [least, most] = LATENCY_MS
  emulator.faults.latencyMs = () => least + Math.random() * (most - least)
  // A real one writes its whole configuration for each key.
  emulator.faults.inject({ op: 'accessKeys.create', delayMs: 120 })
  const { url: apiUrl, certSha256 = '' } = tour.keep(await serve(emulator.handlers, { origin: emulator.apiUrl, tls: true }))
  return { emulator, access: { apiUrl, certSha256 } }
}

function introduce({ screen }: Tour, { access }: Emulated): void {
  const text =
    `This program emulates an Outline server behind real HTTPS, at ${new URL(access.apiUrl).origin}, with a certificate that it signed ` +
    `itself, as the installer leaves one. Each answer takes ${LATENCY_MS.join('–')} ms, as from another country. Each step ` +
    'shows the code that it runs. Nothing leaves this machine.'
  screen.print('', `  ${screen.paint('bold', '@infra/outline')} ${screen.paint('dim', '· twenty people, one VPN server')}`, '')
  screen.print(...wrap(text, screen.columns() - 4).map((line) => `  ${line}`))
}

async function connect(tour: Tour, { access }: Emulated): Promise<Outline> {
  const { outline } = await tour.step(
    'Connect with the line that the installer printed',
    tasks.connect,
    [JSON.stringify(access), tour.hooks],
    ({ summary }) => [
      aboutServer(summary),
      `  apiUrl      ${maskUrl(access.apiUrl)}`,
      `  certSha256  ${access.certSha256.slice(0, 16)}… is what the server showed`,
    ],
  )
  return tour.keep(outline)
}

async function makeKeys(tour: Tour, outline: Outline): Promise<AccessKey[]> {
  const keys = await tour.step(
    'Make a key for each of twenty people',
    tasks.createKeys,
    [outline, Object.keys(PEOPLE), showProgress(tour.screen, 'keys')],
    (made) => [`${count(made.length, 'key')}, four at a time, in the order asked for`],
  )
  await tour.step('50 GB for everyone, 200 GB for Grace', tasks.limitUse, [outline, keyOf(keys, 'Grace')], () => [
    'Both limits hold for any 30 days',
  ])
  return keys
}

async function watchKeys(tour: Tour, outline: Outline, emulator: OutlineEmulator, keys: AccessKey[]): Promise<void> {
  const month = new Map(keys.map((key) => [key, (PEOPLE[key.name] ?? 0) * 1e9]))
  await tour.step('A month later: who used how much?', tasks.watchUse, [outline, emulator, month], (all) => [
    aboutUse(all),
    ...useTable(tour.screen, all, 8),
  ])
}

async function changeKeys(tour: Tour, outline: Outline, keys: AccessKey[]): Promise<void> {
  await tour.step(
    'Anna lost her phone: a new secret, the rest stays',
    tasks.rotateKey,
    [outline, keyOf(keys, 'Anna')],
    ({ before, after }) => [
      `Key ${after.id} is still ${after.name}'s, on port ${after.port}`,
      `  old secret  ${mask(before.password)}  ${tour.screen.paint('dim', 'ended')}`,
      `  new secret  ${mask(after.password)}`,
    ],
  )
  await tour.step('Grace is on leave: block her key, delete nothing', tasks.disableKey, [outline, keyOf(keys, 'Grace')], (limit) => [
    `Blocked; her limit of ${formatBytes(limit?.bytes ?? 0)} is kept for enable()`,
  ])
}

async function breakThings(tour: Tour, outline: Outline, { emulator, access }: Emulated): Promise<void> {
  await tour.step('The server fails: the call is repeated', tasks.surviveFailure, [outline, emulator], (keys) => [
    `${count(keys.length, 'key')}, on the second attempt`,
  ])
  const impostor = tour.keep(await startImpostor())
  const { pathname: secret } = new URL(access.apiUrl)
  const args = [impostor.origin + secret, access.certSha256, tour.hooks] as const
  await tour.step('Somebody else answers in place of the server', tasks.meetImpostor, args, async (message) => {
    await askUnchecked(`${impostor.origin}${secret}/server`)
    await impostor.close()
    const [pinned, unchecked] = impostor.heard
    if (!message || pinned !== '' || !unchecked?.includes(secret))
      throw new Error('The impostor should have heard nothing, and without a pin the secret')
    return [
      'Refused, with nothing sent',
      ...wrap(message, tour.screen.columns() - 6).map((line) => `  ${tour.screen.paint('dim', line)}`),
      `  the impostor could read         ${count(pinned.length, 'byte')}`,
      `  of a client without this check  ${count(unchecked.length, 'byte')}, the secret path among them`,
    ]
  })
}

async function moveKeys(tour: Tour, outline: Outline, other: Outline): Promise<void> {
  const args = [outline, other, showProgress(tour.screen, 'keys')] as const
  await tour.step('The server is blocked somewhere: move everybody to another', tasks.moveKeys, args, ({ plan, done }) => [
    `${count(numberOf(plan, 'created'), 'key')} to make, the dry run said; now ${numberOf(done, 'unchanged')} are there`,
    '  same id, name, secret, port, cipher and limit; only the host is another',
  ])
}

const numberOf = (keys: readonly ImportedKey[], status: ImportedKey['status']): number => keys.filter((key) => key.status === status).length

function keyOf(keys: readonly AccessKey[], name: string): AccessKey {
  const key = keys.find((one) => one.name === name)
  if (!key) throw new Error(`There is no key of ${name}`)
  return key
}
