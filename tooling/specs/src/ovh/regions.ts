import { readFileSync } from 'node:fs'

/** By method and path: the names of the endpoints that have the route. */
export type Regions = ReadonlyMap<string, readonly string[]>

/** Reads a table of lines `{ method, path, in2024 }`; a route that no endpoint had then is left out. */
export function readRegions(file: string): Regions {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  const rows = lines.map((line) => JSON.parse(line) as { method: string; path: string; in2024: string[] })
  return new Map(rows.filter(({ in2024 }) => in2024.length > 0).map(({ method, path, in2024 }) => [`${method} ${path}`, in2024.toSorted()]))
}
