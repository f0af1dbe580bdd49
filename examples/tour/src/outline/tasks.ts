// What each step of the tour does, as you would write it in a program of your own. The tour prints these functions' own
// source before it runs them, so what is shown is what happens.
import { CertificateMismatchError, parseInstallOutput } from '@infra/outline'
import type { AccessKey, CreateManyOptions, Hooks, ImportOptions, Outline } from '@infra/outline'
import type { OutlineEmulator } from '@infra/outline/msw'
import { createOutline } from '@infra/outline/node'

/** Reads the installer's line, pins the certificate that it names, and asks how the server is. */
export async function connect(line: string, hooks: Hooks) {
  const outline = createOutline({ ...parseInstallOutput(line), hooks })
  const summary = await outline.server.summary()
  return { outline, summary }
}

/** Makes a key for each name. */
export async function createKeys(outline: Outline, names: readonly string[], onProgress: CreateManyOptions['onProgress']) {
  const wanted = names.map((name) => ({ name }))
  return outline.accessKeys.createMany(wanted, { onProgress })
}

/** Gives every key a limit, and Grace's a higher one. */
export async function limitUse(outline: Outline, grace: AccessKey) {
  await outline.server.setDataLimit({ bytes: 50e9 })
  await outline.accessKeys.setDataLimit(grace.id, { bytes: 200e9 })
}

/** Lets a month of traffic go over the emulated server, and asks who used how much. */
export async function watchUse(outline: Outline, emulator: OutlineEmulator, month: ReadonlyMap<AccessKey, number>) {
  for (const [key, bytes] of month) emulator.addTraffic(key.id, bytes)
  return outline.accessKeys.withUsage()
}

/** Asks who used how much. */
export async function readUse(outline: Outline) {
  return outline.accessKeys.withUsage()
}

/** Asks what went over the server in a week. */
export async function readWeek(outline: Outline) {
  return outline.metrics.server({ days: 7 })
}

/** Gives a key a new secret. */
export async function rotateKey(outline: Outline, { id }: AccessKey) {
  const before = await outline.accessKeys.get(id)
  const after = await outline.accessKeys.rotate(id)
  return { before, after }
}

/** Blocks a key, and keeps the limit that it had. */
export async function disableKey(outline: Outline, { id }: AccessKey) {
  const limit = await outline.accessKeys.disable(id)
  // Later: outline.accessKeys.enable(id, { limit })
  return limit
}

/** Lets the emulated server fail once. */
export async function surviveFailure(outline: Outline, emulator: OutlineEmulator) {
  emulator.faults.inject({ op: 'accessKeys.list', times: 1, status: 503 })
  return outline.accessKeys.list()
}

/** Asks a server that has not the pinned certificate. */
export async function meetImpostor(apiUrl: string, certSha256: string, hooks: Hooks) {
  const outline = createOutline({ apiUrl, certSha256, hooks })
  try {
    await outline.server.get()
  } catch (error) {
    if (error instanceof CertificateMismatchError) return error.message
    throw error
  }
}

/** Copies all keys to another server, after a rehearsal, and rehearses again to see that nothing is left to do. */
export async function moveKeys(outline: Outline, other: Outline, onProgress: ImportOptions['onProgress']) {
  const plan = await outline.accessKeys.migrate(other.api, { dryRun: true })
  await outline.accessKeys.migrate(other.api, { onProgress })
  const done = await outline.accessKeys.migrate(other.api, { dryRun: true })
  return { plan, done }
}
