import { InvalidInputError } from './errors/input.js'

/** Throws `InvalidInputError` unless the value is a number of at least `min`. `Infinity` passes, `NaN` does not. */
export function checkAtLeast(field: string, value: number, min: number): void {
  if (typeof value !== 'number' || !(value >= min)) throw refuse(field, `a number, ${min} or more`, value)
}

/** Throws `InvalidInputError` unless the value is 1, 2, 3 … or `Infinity`. */
export function checkCount(field: string, value: number): void {
  if (value !== Infinity && !(Number.isInteger(value) && value >= 1)) throw refuse(field, 'a whole number, 1 or more', value)
}

function refuse(field: string, allowed: string, value: unknown): InvalidInputError {
  // Of anything but a number only the type is told: it may be a secret in the wrong place.
  return new InvalidInputError(`${field} must be ${allowed}; it is ${typeof value === 'number' ? value : `of type ${typeof value}`}`, {
    field,
  })
}
