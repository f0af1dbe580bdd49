#!/usr/bin/env node
// The front door for someone who has only Node and npm.
//
//   node scripts/dev.mjs <script of package.json> [its arguments]
//
// 1. finds the pnpm that package.json pins: the one on PATH, else npx fetches it once and keeps it
// 2. installs what the lockfile says, when it says something new
// 3. runs the script; node_modules/.bin comes first on its PATH, and there lives the pinned Node
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const windows = process.platform === 'win32'
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const pnpmVersion = manifest.packageManager.replace(/^pnpm@|\+.*$/g, '')
const statePath = join(root, 'node_modules', '.dev.json')
const env = {
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  // Both would try an unreachable registry for minutes before they say so.
  ...Object.fromEntries(
    ['npm', 'pnpm'].flatMap((tool) => [
      [`${tool}_config_fetch_retries`, '2'],
      [`${tool}_config_fetch_retry_mintimeout`, '1000'],
      [`${tool}_config_fetch_retry_maxtimeout`, '4000'],
    ]),
  ),
  // pnpm does not read npm's variables, and a registry may be set in no other place.
  ...(process.env.npm_config_registry && { pnpm_config_registry: process.env.npm_config_registry }),
  ...process.env,
  // The user's folder, from where names of files are meant. pnpm overwrites INIT_CWD with its own.
  DEV_CWD: process.env.INIT_CWD ?? process.cwd(),
}

/** Ends the program with a message that says what to do. */
function fail(...lines) {
  console.error(`\n${lines.join('\n')}`)
  process.exit(1)
}

/** Runs a command to its end. Windows finds `npx.cmd` and `pnpm.cmd` only through its shell, where arguments need quotes. */
function spawn(command, args, options = {}) {
  const quote = (text) => (/^[\w@./:=-]+$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`)
  const base = { cwd: root, env, encoding: 'utf8', ...options }
  return windows ? spawnSync([command, ...args.map(quote)].join(' '), { ...base, shell: true }) : spawnSync(command, args, base)
}

/** What the last run left: the digest of the lockfile that is installed, and the folder of pnpm. */
function readState() {
  try {
    return JSON.parse(readFileSync(statePath, 'utf8'))
  } catch {
    return {}
  }
}

/** A Node comes with the install on these platforms; elsewhere the one that runs this must do. */
function requireNode() {
  const bundled = manifest.optionalDependencies[`node-${windows ? 'win' : process.platform}-${process.arch}`]
  if (bundled && existsSync('/etc/alpine-release')) {
    fail(
      'Alpine Linux is not supported for work on this repository: the tools come with a Node that needs glibc.',
      'Use an image based on Debian, such as node:24-slim.',
    )
  }
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (bundled || major > 22 || (major === 22 && minor >= 18)) return
  fail(
    `Node ${process.versions.node} is too old for work on this repository, and none comes with the install on ${process.platform}-${process.arch}.`,
    `Install Node 24 (or 22.18 at least) from https://nodejs.org, then run this again.`,
  )
}

/** The folder of the pinned pnpm, to be put on PATH; an empty string when PATH has it. */
function findPnpm(known) {
  const right = (folder) => spawn('pnpm', ['--version'], { env: withPath(folder) }).stdout?.trim() === pnpmVersion
  if (known && right(known)) return known
  if (right('')) return ''
  console.error(`Fetching pnpm ${pnpmVersion} with npx ...`)
  // npx puts the folder of what it fetched on PATH: asking for that saves its start-up from the next run on.
  const { stdout, error, status } = spawn(
    'npx',
    ['--yes', '--loglevel=error', `--package=pnpm@${pnpmVersion}`, '--', 'node', '-p', 'process.env.PATH'],
    { stdio: ['inherit', 'pipe', 'inherit'] },
  )
  if (error?.code === 'ENOENT') fail('npx was not found. It comes with npm: install Node 24 from https://nodejs.org, then run this again.')
  const folder = status === 0 ? stdout.trim().split(delimiter).find(right) : undefined
  return (
    folder ??
    fail(
      `pnpm ${pnpmVersion} could not be fetched; npm's own message is above.`,
      'No network? The first run needs the npm registry: see `npm config get registry` and `npm config get proxy`, then run this again.',
      `Or install pnpm ${pnpmVersion} yourself: a pnpm of that version on PATH is used as it is.`,
    )
  )
}

/** The environment with a folder first on PATH. */
function withPath(folder) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  return folder ? { ...env, [name]: `${folder}${delimiter}${env[name]}` } : env
}

/** Installs what the lockfile says. */
function install(pnpm) {
  console.error('Installing the tools (once per change of the lockfile) ...')
  const { status } = spawn('pnpm', ['install', '--frozen-lockfile', ...(process.stderr.isTTY ? [] : ['--loglevel=error'])], {
    // pnpm asks the registry for the age of all that is locked, which doubles the time. It did when the lockfile was written.
    env: { pnpm_config_minimum_release_age: '0', ...withPath(pnpm) },
    stdio: ['inherit', 2, 2],
  })
  if (status !== 0) {
    fail(
      "The install failed; pnpm's own message is above.",
      'No network? The first run needs the npm registry: see `npm config get registry` and `npm config get proxy`.',
      'Changed a package.json? Then run `pnpm install` and commit pnpm-lock.yaml with it.',
    )
  }
}

const [script, ...args] = process.argv.slice(2)
if (!manifest.scripts[script])
  fail('Usage: node scripts/dev.mjs <script> [arguments]', `Scripts: ${Object.keys(manifest.scripts).join(', ')}`)
requireNode()
const state = readState()
const pnpm = findPnpm(state.pnpm)
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'pnpm-lock.yaml')))
  .digest('hex')
if (state.lock !== lock) install(pnpm)
if (state.lock !== lock || state.pnpm !== pnpm) writeFileSync(statePath, JSON.stringify({ lock, pnpm }))
const { status, signal } = spawn('pnpm', ['--silent', 'run', script, ...args], { env: withPath(pnpm), stdio: 'inherit' })
process.exit(signal ? 130 : (status ?? 1))
