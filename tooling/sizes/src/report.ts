/** One thing that was measured; without `ok` it is shown for comparison only. */
export interface Row {
  cells: string[]
  ok?: boolean
}

/** What a check found, and how it is shown. */
export interface Result {
  text: string
  rows: Row[]
}

/** A number with thousands apart: `13 204`. */
export function grouped(value: number): string {
  return Math.round(value).toLocaleString('en').replaceAll(',', ' ')
}

/** Rows under a title, in columns: the first to the left, numbers to the right, the verdict last. */
export function table(title: string, head: string[], rows: Row[]): string {
  const lines = [head, ...rows.map(({ cells }) => cells)]
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => (cells[column] ?? '').length)))
  const line = (cells: string[], end: string): string =>
    `  ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}  ${end}`.trimEnd()
  return [title, line(head, ''), ...rows.map(({ cells, ok }) => line(cells, verdict(ok))), ''].join('\n')
}

function verdict(ok: boolean | undefined): string {
  if (ok === undefined) return ''
  return ok ? 'ok' : 'FAILED'
}
