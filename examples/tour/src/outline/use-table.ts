import type { AccessKeyUsage } from '@infra/outline'
import { bar } from '../bar.ts'
import type { Screen, Style } from '../screen.ts'
import { clean, count, fit, formatBytes } from '../text.ts'

const USED = 8
const STATE = 12

/** Who used how much, the heaviest first; the rest in one line. */
export function useTable(screen: Screen, keys: readonly AccessKeyUsage[], rows: number): string[] {
  if (keys.length === 0) return []
  const sorted = keys.toSorted((a, b) => b.bytesUsed - a.bytesUsed)
  const rest = sorted.slice(rows)
  const bytes = rest.reduce((sum, { bytesUsed }) => sum + bytesUsed, 0)
  return [
    '',
    screen.paint('dim', row(screen, 'name', fit(barTitle(screen), barLength(screen)), 'used', 'limit', 'state')),
    ...sorted.slice(0, rows).map((key) => rowOf(screen, key)),
    ...(rest.length > 0 ? [screen.paint('dim', `and ${count(rest.length, 'more key')} with ${formatBytes(bytes)} together`)] : []),
  ]
}

function rowOf(screen: Screen, { accessKey, bytesUsed, limit, overLimit }: AccessKeyUsage): string {
  const share = limit ? bytesUsed / limit.bytes : 0
  const [state, style]: [string, Style] = stateOf(limit?.bytes, share, overLimit)
  const [full, empty] = bar(share, barLength(screen))
  const drawn = screen.paint(style, full) + screen.paint('dim', empty)
  const name = clean(accessKey.name) || `key ${clean(accessKey.id)}`
  return row(screen, name, drawn, formatBytes(bytesUsed), limit ? formatBytes(limit.bytes) : 'none', screen.paint(style, state))
}

function stateOf(limit: number | undefined, share: number, overLimit: boolean): [string, Style] {
  if (limit === 0) return ['disabled', 'red']
  if (overLimit) return ['used up', 'red']
  return share >= 0.8 ? ['nearly out', 'yellow'] : ['', 'green']
}

/** One line. Where there is little room the bar goes first, then the limit. */
function row(screen: Screen, name: string, drawn: string, used: string, limit: string, state: string): string {
  const columns = screen.columns() - 4
  const cells = [fit(name, columns < 40 ? 9 : 12)]
  if (barLength(screen) > 0) cells.push(drawn)
  cells.push(used.padStart(USED))
  if (columns >= 44) cells.push(limit.padStart(USED))
  return [...cells, state].join('  ')
}

/** What the bars show, as far as there is room. */
const barTitle = (screen: Screen): string => (barLength(screen) < 14 ? 'of limit' : 'share of limit')

function barLength(screen: Screen): number {
  const room = screen.columns() - 4 - 12 - 2 - 2 * (USED + 2) - 2 - STATE
  return room < 8 ? 0 : room
}
