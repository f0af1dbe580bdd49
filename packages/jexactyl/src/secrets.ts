/** Every text in a value that may hold secrets and whose form nobody determined: a panel that repeats it does not bring it into an error. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
