import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createShell } from './shell.ts'

/** Imports every entry that works without optional peers, by `import` and by `require`, and counts what each exports. */
const program = `
import { createRequire } from 'node:module'
const [name, ...entries] = process.argv.slice(1)
const require = createRequire(process.cwd() + '/x.js')
for (const entry of entries) {
  const specifier = name + entry.slice(1)
  const imported = Object.keys(await import(specifier)).length
  if (imported === 0 || Object.keys(require(specifier)).filter(key => key !== '__esModule').length !== imported) throw new Error(specifier + ' exports nothing, or differs by require')
}`

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version: string }>>
}

/** Installs a published package as a user would, imports its entries, and says what came with it. */
export async function inspectInstall(name: string, version: string, registry: string, folder: string): Promise<string> {
  const cwd = join(folder, `consumer-${name.replace(/\W+/g, '-')}`)
  const shell = createShell(cwd)
  await mkdir(cwd)
  await writeFile(join(cwd, 'package.json'), '{ "private": true }\n')
  const env = { npm_config_registry: `${registry}/`, npm_config_cache: join(folder, 'npm-cache') }
  await shell('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `${name}@${version}`], { env })
  const lock = JSON.parse(await readFile(join(cwd, 'package-lock.json'), 'utf8')) as Lock
  const manifest = JSON.parse(await readFile(join(cwd, 'node_modules', name, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>
  }
  // Emulators need msw, an optional peer.
  const entries = Object.keys(manifest.exports).filter((entry) => entry !== './package.json' && !entry.split('/').includes('msw'))
  await shell('node', ['--input-type=module', '--eval', program, name, ...entries])
  const installed = Object.entries(lock.packages).filter(([path]) => path !== '')
  const list = installed.map(([path, found]) => `${path.replace('node_modules/', '')}@${found.version}`)
  return `${list.length} packages: ${list.join(', ')}; ${entries.length} entries imported and required`
}
