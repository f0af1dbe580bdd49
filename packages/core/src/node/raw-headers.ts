/** The values of a header, joined as a list; `rawHeaders` has names and values in turn. Costs less than to parse them all. */
export function headerOf(rawHeaders: readonly string[], name: string): string {
  const values: string[] = []
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const key = rawHeaders[i]!
    if (key.length === name.length && key.toLowerCase() === name) values.push(rawHeaders[i + 1]!)
  }
  return values.join(',')
}
