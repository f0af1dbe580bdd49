import { broke } from './refuse.js'

/** What a column of text keeps of what was not checked: the database makes texts of numbers, and takes nothing else. */
export function textColumn(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(Number(value))
  return typeof value === 'string' ? value : broke('QueryException')
}

/** The same, of a column that may be empty. */
export function textColumnOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : textColumn(value)
}

/** What a column of yes and no keeps of what was not checked. */
export function flagColumn(value: unknown): boolean {
  if (typeof value === 'boolean') return value
  return value === '0' || value === '1' || typeof value === 'number' ? Number(value) !== 0 : broke('QueryException')
}
