import { InvalidInputError } from '@infra/core'

/** Throws `InvalidInputError` unless the value is a whole number of at least `min`: panels answer 500 to others, or read `5x` as 5. */
export function checkWhole(field: string, value: number, min = 1): void {
  if (!Number.isSafeInteger(value) || value < min) throw new InvalidInputError(`${field} must be a whole number, ${min} or more`, { field })
}

/** Throws `InvalidInputError` unless the value is a text of that many characters. */
export function checkText(field: string, value: string, min = 1, max = Infinity): void {
  if (typeof value === 'string' && value.length >= min && value.length <= max) return
  const most = max === Infinity ? '' : `, ${max} at the most`
  throw new InvalidInputError(`${field} must be a text of ${min} ${min === 1 ? 'character' : 'characters'} or more${most}`, { field })
}
