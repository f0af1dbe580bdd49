import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

interface Manifest {
  name: string
  dependencies?: Record<string, string>
}

const root = fileURLToPath(new URL('../../..', import.meta.url))
const read = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest

/**
 * Makes a folder into a project that has installed some of the workspace's packages, the way a user's npm would: from
 * tarballs, with what they depend on and nothing else. Works offline; the packages must have been built.
 *
 * @param folder - Created when it does not exist.
 * @param names - Such as `@infra/outline`.
 */
export function installPacked(folder: string, ...names: readonly string[]): void {
  mkdirSync(folder, { recursive: true })
  const sources = new Map<string, string>()
  for (const name of names) collect(name, workspace(), sources, folder)
  // All by name, since npm cannot override what a tarball depends on by a file. What is missing here it cannot get offline.
  const dependencies = Object.fromEntries([...sources].map(([key, path]) => [key, `file:${path}`]))
  const manifest = { name: 'consumer', private: true, type: 'module', dependencies }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2))
  execute('npm', ['install', '--offline', '--install-links', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder)
}

/** Where npm gets each package from: a tarball of ours, a copy of what the workspace has installed for the rest. */
function collect(name: string, ours: ReadonlyMap<string, string>, sources: Map<string, string>, destination: string): void {
  if (sources.has(name)) return
  const folder = ours.get(name)
  if (!folder) throw new Error(`${name} is no package of the workspace`)
  const packed = execute('pnpm', ['pack', '--json', '--pack-destination', destination], folder)
  sources.set(name, (JSON.parse(packed) as { filename: string }).filename)
  for (const dependency of Object.keys(read(folder).dependencies ?? {})) {
    if (sources.has(dependency)) continue
    if (ours.has(dependency)) collect(dependency, ours, sources, destination)
    else sources.set(dependency, realpathSync(join(folder, 'node_modules', dependency)))
  }
}

function workspace(): Map<string, string> {
  const folders = globSync('packages/*/package.json', { cwd: root }).map((path) => join(root, dirname(path)))
  return new Map(folders.map((folder) => [read(folder).name, folder]))
}

function execute(command: string, args: string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' })
}
