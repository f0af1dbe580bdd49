import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** One line of a package's `exports`. */
export interface Entry {
  /** What is imported: `@infra/core/node`. */
  name: string
  /** Its declarations and its program, as absolute paths. */
  types: string
  script: string
  /** Where its report is kept. */
  report: string
}

/** A published package. */
export interface Package {
  name: string
  folder: string
  entries: Entry[]
}

interface Manifest {
  name: string
  exports: Record<string, string | { types: string; default?: string }>
}

/** The packages below a folder, with what each of them exports. */
export function findPackages(root: string): Package[] {
  return globSync('packages/*/package.json', { cwd: root })
    .toSorted()
    .map((path) => {
      const folder = join(root, dirname(path))
      const { name, exports } = JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest
      const entries = Object.entries(exports).flatMap(([key, target]): Entry[] => {
        // What is types alone is written by a tool that says itself what has changed.
        if (typeof target === 'string' || target.default === undefined) return []
        const file = key === '.' ? 'index' : key.slice(2).replaceAll('/', '-')
        return [
          {
            name: join(name, key),
            types: join(folder, target.types),
            script: join(folder, target.default),
            report: join(folder, 'api', `${file}.api.md`),
          },
        ]
      })
      return { name, folder, entries }
    })
}
