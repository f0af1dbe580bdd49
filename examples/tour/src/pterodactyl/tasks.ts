// What each step of the tour does, as you would write it in a program of your own. The tour prints these functions' own
// source before it runs them, so what is shown is what happens.
import { createPterodactyl, ServerStateError } from '@infra/pterodactyl'
import type { Pterodactyl, PterodactylOptions } from '@infra/pterodactyl'
import type { UploadOptions } from '@infra/pterodactyl/client/files'
import { runCommand, waitForState } from '@infra/pterodactyl/console'
import type { Console } from '@infra/pterodactyl/console'

/** The ids of a server: a number for administrators, a short id for its users. */
export interface ServerIds {
  readonly id: number
  readonly identifier: string
}

/** Asks whose key it is, and what can be installed. */
export async function connect(options: PterodactylOptions) {
  const panel = createPterodactyl(options)
  const account = await panel.client.account.get()
  const { nests } = panel.application
  const all = await nests.list({ include: ['eggs'] }).all()
  return { panel, account, nests: all }
}

/** Makes a server: the egg knows its image, its start command and its variables. */
export async function createServer(panel: Pterodactyl, user: number) {
  const { id } = await panel.application.servers.createFromEgg({
    name: 'Survival',
    user,
    nest: 1,
    egg: 4,
    limits: { memory: 2048, disk: 10_240 },
    feature_limits: { backups: 1 },
    deploy: { locations: [1] },
  })
  return panel.application.servers.get(id, { include: ['allocations'] })
}

/** Starts the server before it is installed. */
export async function startEarly(panel: Pterodactyl, { identifier }: ServerIds) {
  try {
    await panel.client.servers.setPower(identifier, 'start')
  } catch (error) {
    if (error instanceof ServerStateError) return error
    throw error
  }
}

/** Opens the console, and waits for the end of the installation. */
export async function watchInstall(panel: Pterodactyl, { id, identifier }: ServerIds, print: (line: string) => void) {
  const console = panel.client.servers.console(identifier)
  console.on('install output', ({ line }) => print(line))
  await panel.application.servers.waitForInstall(id)
  return console
}

/** Starts the server, and asks it something. */
export async function askServer(console: Console) {
  await console.setState('start')
  await waitForState(console, 'running')
  return runCommand(console, 'list', { until: /players online/ })
}

/** Uploads a file. */
export async function uploadWorld(
  panel: Pterodactyl,
  { identifier }: ServerIds,
  content: Blob,
  onProgress: NonNullable<UploadOptions['onProgress']>,
) {
  const world = { name: 'world.zip', content }
  await panel.client.files.upload(identifier, [world], { onProgress })
  return panel.client.files.list(identifier)
}

/** Makes a backup, and waits until it is complete. */
export async function backUp(panel: Pterodactyl, { identifier }: ServerIds) {
  const { backups } = panel.client
  const { uuid } = await backups.create(identifier, { name: 'the world' })
  return backups.wait(identifier, uuid)
}

/** Loses the world, and puts the backup back: the console tells when that is done. */
export async function restore(panel: Pterodactyl, { identifier }: ServerIds, console: Console, uuid: string) {
  const { files, backups } = panel.client
  await files.delete(identifier, { root: '/', files: ['world.zip'] })
  const { promise, resolve } = Promise.withResolvers()
  console.on('backup restore completed', resolve)
  await backups.restore(identifier, uuid, { truncate: true })
  await promise
  return files.list(identifier)
}

/** Takes everything down again. */
export async function cleanUp(panel: Pterodactyl, { id, identifier }: ServerIds, console: Console, uuid: string) {
  console.close()
  await panel.client.backups.delete(identifier, uuid)
  await panel.application.servers.delete(id)
  return panel.application.servers.list()
}
