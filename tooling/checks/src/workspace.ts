import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '')

/** The fields of a package.json that the checks look at. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** A package that is published: a folder of `packages/`. */
export interface Package {
  readonly name: string
  /** Relative to the root. */
  readonly dir: string
  readonly manifest: Manifest
  /** Its entry points that are code, such as `.` and `./node`, with their source file relative to the package. */
  readonly entries: readonly Entry[]
}

/** One line of `exports` that stands for code. */
export interface Entry {
  readonly subpath: string
  /** As a user writes it: `@infra/core/node`. */
  readonly specifier: string
  readonly source: string
}

/** Every package that is published, those that others build on first. */
export function publishedPackages(): Package[] {
  return globSync('packages/*/package.json', { cwd: root })
    .toSorted()
    .map((path) => readPackage(dirname(path)))
    .filter(({ manifest }) => !manifest.private)
    .toSorted((a, b) => depth(a) - depth(b))
}

function readPackage(dir: string): Package {
  const manifest = JSON.parse(readFileSync(join(root, dir, 'package.json'), 'utf8')) as Manifest
  const entries = Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
    const source = typeof target === 'string' ? undefined : target['@infra/source']
    return source ? [{ subpath, specifier: `${manifest.name}${subpath.slice(1)}`, source }] : []
  })
  return { name: manifest.name, dir, manifest, entries }
}

const depth = ({ manifest }: Package): number =>
  Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith('@infra/')).length

/** Prints the findings of a check and its count, and sets the exit code. */
export function conclude(passed: number, findings: readonly string[]): void {
  for (const finding of findings) console.log(finding)
  console.log(`${passed} passed, ${findings.length} failed`)
  process.exitCode = findings.length > 0 ? 1 : 0
}
