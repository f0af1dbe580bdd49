// What `npm start` runs.
import { isInfraError } from '@infra/outline'
import { readAccessFile } from './access-file.ts'
import { HELP, readOptions, UsageError } from './options.ts'
import { tourReal } from './real.ts'
import { createScreen } from './screen.ts'
import type { Screen } from './screen.ts'
import { clean, wrap } from './text.ts'
import { createTour } from './tour.ts'

const screen = createScreen()
const errors = createScreen(process.stderr)

async function run(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (options.help) return screen.print(HELP.trimEnd())
  const tour = createTour(screen)
  try {
    if (options.outline === undefined) {
      // Not needed for a server of the user's: the emulator and what it stands on.
      const { tourEmulated } = await import('./emulated.ts')
      await tourEmulated(tour)
    } else await tourReal(tour, readAccessFile(options.outline))
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
  print('', first, row('the manual', 'packages/outline/README.md'), row('the code above', 'examples/tour/src/tasks.ts'), '')
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
