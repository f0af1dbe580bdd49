import { UnsupportedVersionError } from '@infra/outline'
import type { Outline } from '@infra/outline'
import { aboutPlaces, aboutServer, aboutUse } from './summaries.ts'
import * as tasks from './tasks.ts'
import { formatBytes, formatSpan, wrap } from '../text.ts'
import type { Tour } from '../tour.ts'
import { useTable } from './use-table.ts'

/** Looks at a server of the user's; `line` is what its installer printed. Only reads are sent. */
export async function tourReal(tour: Tour, line: string): Promise<void> {
  const { screen, hooks } = tour
  screen.print('', `  ${screen.paint('bold', '@infra/outline')} ${screen.paint('dim', '· your server, read only')}`)
  const { outline } = await tour.step('Connect with the line that the installer printed', tasks.connect, [line, hooks], ({ summary }) => [
    aboutServer(summary),
  ])
  tour.keep(outline)
  await tour.step('Who used how much in 30 days', tasks.readUse, [outline], (keys) => [aboutUse(keys), ...useTable(screen, keys, 20)])
  try {
    await lastWeek(tour, outline)
  } catch (error) {
    if (!(error instanceof UnsupportedVersionError)) throw error
    screen.print(
      ...wrap(error.message, screen.columns() - 6).map((text, i) => `    ${i === 0 ? screen.paint('yellow', '!') : ' '} ${text}`),
    )
  }
}

async function lastWeek(tour: Tour, outline: Outline): Promise<void> {
  await tour.step('The last seven days', tasks.readWeek, [outline], (week) => {
    const { dataTransferred, tunnelTime } = week.server
    return [`${formatBytes(dataTransferred.bytes)} in ${formatSpan(tunnelTime.seconds)} of use`, ...aboutPlaces(tour.screen, week)]
  })
}
