import { stripVTControlCharacters } from 'node:util'
import type { Pterodactyl } from '@infra/pterodactyl'
import type { UploadProgress } from '@infra/pterodactyl/client/files'
import type { Console } from '@infra/pterodactyl/console'
import { createPterodactylEmulator } from '@infra/pterodactyl/msw'
import type { PterodactylEmulator } from '@infra/pterodactyl/msw'
import { servePanel } from '@infra/pterodactyl/msw/node'
import type { ServedPanel } from '@infra/pterodactyl/msw/node'
import { createGauge } from '../bar.ts'
import type { Screen } from '../screen.ts'
import { clean, count, formatBytes, wrap } from '../text.ts'
import type { Tour } from '../tour.ts'
import { playGame } from './game.ts'
import * as tasks from './tasks.ts'
import { createUplink } from './uplink.ts'

/** What the way to the panel and to its node takes, in milliseconds. */
const LATENCY_MS = [40, 120] as const
/** The world that is uploaded: 12 MB in pieces, as a file is read. */
const WORLD = new Blob(Array.from({ length: 200 }, () => new Uint8Array(60_000)))
const UPLINK_BYTES_PER_SECOND = 8e6

/** The life of a game server, from its egg to its end. */
export async function tourPterodactyl(tour: Tour): Promise<void> {
  const emulator = createPterodactylEmulator({ seed: 7, durations: { install: 2100, start: 800, backup: 1000, restore: 800 } })
  const [least, most] = LATENCY_MS
  emulator.faults.latencyMs = () => least + Math.random() * (most - least)
  const served = tour.keep(await servePanel(emulator))
  introduce(tour, served)
  const { panel, account } = await connect(tour, emulator, served)
  const server = await createServer(tour, panel, account.id)
  const console = await install(tour, emulator, panel, server)
  await tour.step('Start it, and run a command', tasks.askServer, [console], ([, ...lines]) => [
    'It runs, and answers in its console',
    ...lines.map((line) => `  ${plain(line)}`),
  ])
  await keepWorld(tour, panel, server, console)
}

function introduce({ screen }: Tour, { panel, wings: [node] }: ServedPanel): void {
  const text =
    `A Pterodactyl panel, emulated at ${panel.origin}, with a node at ${node?.origin}, where files and consoles are. ` +
    'Installations, backups and games take seconds there. Nothing leaves this machine.'
  screen.print('', `  ${screen.paint('bold', '@infra/pterodactyl')} ${screen.paint('dim', '· a game server, and its console')}`, '')
  screen.print(...wrap(text, screen.columns() - 4).map((line) => `  ${line}`))
}

async function connect(tour: Tour, { keys }: PterodactylEmulator, { url }: ServedPanel) {
  const options = { url, clientKey: keys.admin, hooks: tour.hooks, fetch: createUplink(UPLINK_BYTES_PER_SECOND) }
  const connected = await tour.step('Whose key is it, and what can be installed?', tasks.connect, [options], ({ account, nests }) => [
    `The key of ${account.username}, ${account.admin ? 'an administrator' : 'a user'}`,
    ...nests.flatMap(({ id, name, relationships }) =>
      (relationships.eggs ?? []).map((egg) => `  nest ${id}, egg ${egg.id}  ${name.padEnd(15)}${egg.name}`),
    ),
  ])
  tour.keep(connected.panel)
  return connected
}

function createServer(tour: Tour, panel: Pterodactyl, user: number) {
  return tour.step('A server from an egg', tasks.createServer, [panel, user], ({ name, identifier, status, container, relationships }) => {
    const [address] = relationships.allocations ?? []
    return [
      `${name} is server ${identifier}, on port ${address?.port}: ${status}`,
      `  image  ${container.image}`,
      `  start  ${container.startup_command}`,
    ]
  })
}

async function install(tour: Tour, emulator: PterodactylEmulator, panel: Pterodactyl, server: tasks.ServerIds): Promise<Console> {
  await tour.step('Start it at once? The panel refuses, and says why', tasks.startEarly, [panel, server], (error) =>
    error
      ? [
          `A ServerStateError (${error.status}): the server is ${error.state}`,
          ...wrap(error.message, tour.screen.columns() - 6).map((line) => `  ${tour.screen.paint('dim', line)}`),
        ]
      : ['It was started'],
  )
  playGame(emulator, server)
  const args = [panel, server, showLine(tour.screen)] as const
  return tour.keep(await tour.step('Watch the installation in its console', tasks.watchInstall, args, () => ['Installed']))
}

async function keepWorld(tour: Tour, panel: Pterodactyl, server: tasks.ServerIds, console: Console): Promise<void> {
  const upload = [panel, server, WORLD, showTransfer(tour.screen)] as const
  await tour.step('Upload a world, straight to the node', tasks.uploadWorld, upload, (files) => [
    `world.zip is there, with ${sizeOf(files, 'world.zip')}`,
  ])
  const { uuid } = await tour.step('Back it up', tasks.backUp, [panel, server], ({ name, bytes, checksum }) => [
    `The backup "${name}" has ${formatBytes(bytes)}`,
    `  ${checksum}`,
  ])
  await tour.step('The world is lost: restore the backup', tasks.restore, [panel, server, console, uuid], (files) => [
    `world.zip is back, with ${sizeOf(files, 'world.zip')}`,
  ])
  await tour.step('Take it all down again', tasks.cleanUp, [panel, server, console, uuid], ({ items }) => [
    `${count(items.length, 'server')} left`,
  ])
}

/** A line of a server's, fit for a terminal. */
const plain = (line: string): string => clean(stripVTControlCharacters(line))

/** Prints lines of a server's as they come. */
function showLine(screen: Screen): (line: string) => void {
  return (line) => screen.print(`    ${screen.paint('yellow', '·')} ${plain(line)}`)
}

/** Shows how much has passed. */
function showTransfer(screen: Screen): (progress: UploadProgress) => void {
  const show = createGauge(screen)
  return ({ loaded, total = 0 }) => show(loaded / total, `${formatBytes(loaded).padStart(7)} of ${formatBytes(total)}`)
}

function sizeOf(files: readonly { name: string; size: number }[], name: string): string {
  return formatBytes(files.find((file) => file.name === name)?.size ?? 0)
}
