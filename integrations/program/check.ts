/** Throws unless it is true. */
export function check(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise)
}

/** Throws unless both are the same as JSON. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const [found, wanted] = [actual, expected].map((value) => JSON.stringify(value))
  check(found === wanted, `${what}: ${found} instead of ${wanted}`)
}
