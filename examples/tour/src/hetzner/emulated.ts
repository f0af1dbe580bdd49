import type { ActionProgress, Hetzner, Server, ServerType } from '@infra/hetzner'
import { monthlyPrice } from '@infra/hetzner'
import { createHetznerEmulator } from '@infra/hetzner/msw'
import type { HetznerEmulator } from '@infra/hetzner/msw'
import { serve } from '@infra/hetzner/msw/node'
import { createGauge } from '../bar.ts'
import type { Screen } from '../screen.ts'
import { count, wrap } from '../text.ts'
import type { Tour } from '../tour.ts'
import * as tasks from './tasks.ts'

/** What the way to the API takes, in milliseconds. */
const LATENCY_MS = [40, 120] as const

/** A small service at Hetzner, from nothing to nothing. */
export async function tourHetzner(tour: Tour): Promise<void> {
  const emulator = createHetznerEmulator({
    seed: 7,
    baseUrl: 'https://hetzner.test/v1',
    storageBaseUrl: 'https://hetzner.test/storage/v1',
    actionMs: (command) => (command === 'create_server' ? 2500 : command === 'create_image' ? 1500 : 500),
    soldOut: [{ server_type: 'cpx22', location: 'nbg1' }],
  })
  const [least, most] = LATENCY_MS
  emulator.faults.latencyMs = () => least + Math.random() * (most - least)
  const { url } = tour.keep(await serve(emulator.handlers, { origin: emulator.baseUrl }))
  introduce(tour, new URL(url).origin)
  const options = { token: emulator.token, baseUrl: url, storageBaseUrl: `${new URL(url).origin}/storage/v1`, hooks: tour.hooks }

  const hetzner = await lookUp(tour, options)
  const made = await tour.step('A network, a firewall and a volume, at once', tasks.layFoundations, [hetzner], ({ volume }) => [
    `All there; the volume of ${volume.size} GB is ${volume.linux_device}`,
  ])
  const server = await createServer(tour, hetzner, made)
  await useServer(tour, hetzner, server, made)
  await meetTrouble(tour, hetzner, emulator, server, made)
  await tour.step('Take it all down again', tasks.cleanUp, [hetzner, made, server], () => [
    `${count(emulator.state.servers.length, 'server')}, ${count(emulator.state.volumes.length, 'volume')} left`,
  ])
}

async function useServer(tour: Tour, hetzner: Hetzner, server: Server, { volume }: tasks.Foundations): Promise<void> {
  await tour.step('The job was cut off, and runs again', tasks.runAgain, [hetzner], ({ created, id }) => [
    created ? 'Made twice' : `Nothing was made twice: it is still server ${id}`,
  ])
  await tour.step('A name for it', tasks.nameIt, [hetzner, server], (zonefile) => [
    'www.example.com leads there',
    ...zonefile.split('\n').flatMap((line) => (/\bwww\b/.test(line) ? [`  ${line.replaceAll(/\s+/g, ' ')}`] : [])),
  ])
  await tour.step('What does that cost a month?', tasks.showCost, [hetzner, server, volume.size], ({ gross, net }) => [
    `${amount(gross)} with VAT, ${amount(net)} without (prices of the emulator)`,
  ])
}

async function meetTrouble(
  tour: Tour,
  hetzner: Hetzner,
  emulator: HetznerEmulator,
  server: Server,
  { volume }: tasks.Foundations,
): Promise<void> {
  const title = 'The server is being copied, and so is locked: the call waits'
  await tour.step(title, tasks.meetLock, [hetzner, server, volume.id], ([action]) => [
    `${action?.command}: ${action?.status}, once the copy had ended`,
  ])
  await tour.step('Too many requests: the call is repeated', tasks.meetLimit, [hetzner, emulator], (servers) => [
    `${count(servers.length, 'server')} with env=tour`,
  ])
}

function introduce({ screen }: Tour, origin: string): void {
  const text = `A project at Hetzner, emulated at ${origin}. Actions take seconds there, as they do at Hetzner. Nothing leaves this machine.`
  screen.print('', `  ${screen.paint('bold', '@infra/hetzner')} ${screen.paint('dim', '· one server, and what belongs to it')}`, '')
  screen.print(...wrap(text, screen.columns() - 4).map((line) => `  ${line}`))
}

async function lookUp(tour: Tour, options: Parameters<typeof tasks.lookUp>[0]): Promise<Hetzner> {
  const { hetzner } = await tour.step('What can be had in Falkenstein?', tasks.lookUp, [options], ({ sizes }) => [
    `${count(sizes.length, 'size')} of servers`,
    ...sizes.slice(0, 4).map(sizeRow),
  ])
  return tour.keep(hetzner)
}

function sizeRow(type: ServerType): string {
  const { name, cores, memory, disk } = type
  return `  ${name.padEnd(8)}${`${cores} cores`.padStart(9)}${`${memory} GB`.padStart(8)}${`${disk} GB disk`.padStart(14)}${amount(monthlyPrice(type, 'fsn1').gross).padStart(12)} a month`
}

async function createServer(tour: Tour, hetzner: Hetzner, made: tasks.Foundations) {
  const args = [hetzner, made, showWork(tour.screen)] as const
  const { server } = await tour.step('A server; Nuremberg has none left', tasks.createServer, args, ({ server: it, attempts }) => [
    `${it.name} runs in ${it.location.city}, ${it.public_net.ipv4?.ip}, ${it.private_net[0]?.ip}`,
    ...attempts.map(({ location, error }) => `  ${location}: ${error ? 'sold out' : 'made'}`),
  ])
  return server
}

/** Shows how far actions are. */
function showWork(screen: Screen): (progress: ActionProgress) => void {
  const show = createGauge(screen)
  return ({ percent, done, total }) => show(percent / 100, `${String(percent).padStart(3)} %, ${done} of ${total} actions`)
}

/** A price, cut to cents for the eye. */
function amount(price: string): string {
  return `${Number(price).toFixed(2)} €`
}
