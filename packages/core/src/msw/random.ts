/**
 * A seed that moves on with every draw. Any object with a `seed` will do, an emulator's state for one: what is drawn
 * is then repeatable, and a snapshot of the state holds the place in the sequence too.
 */
export interface Seeded {
  /** Any integer; its lower 32 bits count. */
  seed: number
}

/** A number from 0 (inclusive) to 1 (exclusive). Repeatable, so never fit for real secrets. */
export function random(source: Seeded): number {
  // mulberry32: 32 bits of state, one of the smallest generators without visible patterns.
  source.seed = (source.seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(source.seed ^ (source.seed >>> 15), 1 | source.seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
}

/** An integer from `min` to `max`, both inclusive. */
export function randomInt(source: Seeded, min: number, max: number): number {
  return min + Math.floor(random(source) * (max - min + 1))
}

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** A string of `length` characters of the alphabet. Default alphabet: the ASCII letters and digits. */
export function randomString(source: Seeded, length: number, alphabet = ALPHANUMERIC): string {
  return Array.from({ length }, () => alphabet[randomInt(source, 0, alphabet.length - 1)]).join('')
}

/** A UUID of version 4. */
export function randomUuid(source: Seeded): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (kind) =>
    (kind === 'x' ? randomInt(source, 0, 15) : randomInt(source, 8, 11)).toString(16),
  )
}
