import { readFileSync } from 'node:fs'
import { textOf } from './types.ts'

/** By method and path: the names of the endpoints that have the route. */
export type Regions = ReadonlyMap<string, readonly string[]>

/** Reads a table of lines `{ method, path, in2024 }`; a route that no endpoint had then is left out. */
export function readRegions(file: string): Regions {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  const rows = lines.map((line) => JSON.parse(line) as { method: string; path: string; in2024: string[] })
  return new Map(rows.filter(({ in2024 }) => in2024.length > 0).map(({ method, path, in2024 }) => [`${method} ${path}`, in2024.toSorted()]))
}

/** Short names for the sets of endpoints of one family: declared once, then one word per route. */
export interface RegionNames {
  of(route: string): string | undefined
  declarations(): string[]
}

/** Names the sets in the order in which they are met. */
export function createRegionNames(regions: Regions): RegionNames {
  const names = new Map<string, string>()
  return {
    of: (route) => {
      const union = regions.get(route)?.map(textOf).join(' | ')
      if (union === undefined) return undefined
      const name = names.get(union) ?? `$${names.size + 1}`
      names.set(union, name)
      return name
    },
    declarations: () => [...names].map(([union, name]) => `type ${name} = ${union}`),
  }
}
