/** Whether a server of this version has what came with `needed`. `dev` and other builds without a number have everything. */
export function atLeast(version: string, needed: string): boolean {
  const have = numbers(version)
  if (have.length === 0) return true
  for (const [index, want] of numbers(needed).entries()) {
    const is = have[index] ?? 0
    if (is !== want) return is > want
  }
  return true
}

function numbers(version: string): number[] {
  return /^\d+(\.\d+)*/.exec(version)?.[0].split('.').map(Number) ?? []
}
