// What `npm start` runs.
import { isInfraError } from '@infra/outline'
import { readAccessFile } from './outline/access-file.ts'
import { HELP, readOptions, UsageError } from './options.ts'
import type { Stop } from './options.ts'
import { tourReal } from './outline/real.ts'
import { createScreen } from './screen.ts'
import type { Screen } from './screen.ts'
import { clean, wrap } from './text.ts'
import { createTour } from './tour.ts'
import type { Tour } from './tour.ts'

const screen = createScreen()
const errors = createScreen(process.stderr)

const TOURS: Record<Stop, (tour: Tour) => Promise<void>> = {
  outline: async (tour) => (await import('./outline/emulated.ts')).tourOutline(tour),
  hetzner: async (tour) => (await import('./hetzner/emulated.ts')).tourHetzner(tour),
  ovh: async (tour) => (await import('./ovh/emulated.ts')).tourOvh(tour),
  jexactyl: async (tour) => (await import('./jexactyl/emulated.ts')).tourJexactyl(tour),
  pterodactyl: async (tour) => (await import('./pterodactyl/emulated.ts')).tourPterodactyl(tour),
}

async function run(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (options.help) return screen.print(HELP.trimEnd())
  const tour = createTour(screen)
  try {
    // Not needed for a server of the user's: the emulators and what they stand on.
    if (options.outline !== undefined) await tourReal(tour, readAccessFile(options.outline))
    else for (const stop of options.stops) await TOURS[stop](tour)
  } finally {
    await tour.close()
  }
  tour.finish()
  printNext(screen, options.outline === undefined)
}

/** Says where to go from here. */
function printNext({ print, paint }: Screen, emulated: boolean): void {
  const row = (what: string, where: string): string => `  ${paint('dim', what.padEnd(18))}${where}`
  const first = emulated ? row('your own server', 'npm start -- --outline access.txt') : row('without a server', 'npm start')
  print('', first, row('the manuals', 'packages/*/README.md'), row('the code above', 'examples/tour/src/*/tasks.ts'), '')
}

/** Says what went wrong. A failure that is not foreseen shows its stack. */
function report(error: unknown): void {
  const foreseen = error instanceof UsageError || isInfraError(error)
  const message = foreseen ? clean(error.message) : error instanceof Error ? String(error.stack) : String(error)
  const lines = errors.live ? wrap(message, errors.columns() - 2) : [message]
  errors.print('', ...lines.map((line, i) => `${i === 0 ? errors.paint('red', '✗') : ' '} ${line}`))
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.once(signal, () => {
    screen.print('', 'Stopped.')
    process.exit(code)
  })
}
// Whoever reads our output may leave early, as `head` does.
process.stdout.on('error', () => process.exit(1))

try {
  await run()
} catch (error) {
  report(error)
  process.exitCode = 1
}
