// Rehearses a release from start to end, without a trace: on a copy of the repository, against a registry on this machine.
//
//   pnpm release:dry
//
// version, build, lint the tarballs, publish, install what was published into an empty folder, import all of it.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspectInstall } from './consumer.ts'
import { startRegistry } from './registry.ts'
import { createShell } from './shell.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'infra-rehearsal-'))
const copy = join(folder, 'repository')
const atRoot = createShell(root)
const inCopy = createShell(copy)

/** Does one step and says how long it took. */
async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now()
  const result = await work()
  console.log(`✓ ${name.padEnd(42)} ${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s`)
  return result
}

/** Copies what git knows and would know, as it stands. Tags and commits of the rehearsal stay in the copy. */
async function copyRepository(): Promise<void> {
  const files = await atRoot('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  for (const file of files.split('\0').filter(Boolean)) {
    await mkdir(dirname(join(copy, file)), { recursive: true })
    await cp(join(root, file), join(copy, file), { force: true }).catch((error: NodeJS.ErrnoException) => {
      // Deleted, and not yet committed.
      if (error.code !== 'ENOENT') throw error
    })
  }
  const identity = ['-c', 'user.name=rehearsal', '-c', 'user.email=rehearsal@localhost']
  await inCopy('git', ['init', '--quiet', '--initial-branch=main'])
  await inCopy('git', ['add', '--all'])
  await inCopy('git', [...identity, 'commit', '--quiet', '--no-gpg-sign', '--message=Rehearsal'])
  await inCopy('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'])
}

interface Listed {
  readonly name: string
  readonly version: string
  readonly path: string
}

/** The packages that are published, as they stand in the copy. */
async function packages(): Promise<Listed[]> {
  return JSON.parse(await inCopy('pnpm', ['--filter=./packages/*', 'list', '--depth=-1', '--json'])) as Listed[]
}

/** Publishes to the registry. Provenance needs the identity of a hosted build, which a rehearsal has not. */
async function publish(url: string): Promise<void> {
  for (const { path } of await packages()) {
    const manifest = JSON.parse(await readFile(join(path, 'package.json'), 'utf8')) as { publishConfig?: { provenance?: boolean } }
    delete manifest.publishConfig?.provenance
    await writeFile(join(path, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  }
  await writeFile(join(copy, '.npmrc'), `registry=${url}/\n//${new URL(url).host}/:_authToken=rehearsal\n`)
  await inCopy('changeset', ['publish'], { env: { npm_config_registry: `${url}/` } })
}

try {
  await step('copy the repository and install its tools', copyRepository)
  await step('version the packages', () => inCopy('node', ['tooling/release/src/version.ts']))
  await step('build, pack and lint the packages', () => inCopy('node', ['tooling/checks/src/main.ts', 'packages']))
  await using registry = await step('start a registry on this machine', () => startRegistry(atRoot, folder))
  await step('publish', () => publish(registry.url))
  for (const { name, version } of await packages()) {
    const found = await step(`install ${name}@${version} into an empty folder`, () => inspectInstall(name, version, registry.url, folder))
    console.log(`  ${found}`)
  }
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
} finally {
  await rm(folder, { recursive: true, force: true })
}
