import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { execute } from './execute.ts'

/** A runtime in which the packages are tried. */
export interface Runtime {
  /** Unique; the argument that selects it. */
  readonly name: string
  /** The package that it comes from, as `runtimes/package.json` calls it. */
  readonly dependency: string
  /** The program in that package. */
  readonly program: string
  /** What `navigator.userAgent` begins with there. */
  readonly userAgent: string
  readonly args: readonly string[]
  /** Steps, by their full name, that cannot work there. One that does work is an error: this list then tells an untruth. */
  readonly cannot?: Readonly<Record<string, Limitation>>
}

/** Why a step cannot work. */
export interface Limitation {
  readonly why: string
  /** What its failure says; another failure is an error as ever. */
  readonly says: string
}

/** For a fetch that tells a failed connection in words only, or in none at all. */
const noCode: Limitation = { why: 'its global fetch gives no code for a failed connection', says: '(NETWORK): the connection failed' }
const noCodes = {
  '@infra/outline: a refused connection is told as such': noCode,
  '@infra/outline: a certificate that nobody vouches for is refused, with advice': noCode,
}

const node = (major: number): Runtime => ({
  name: `node-${major}`,
  dependency: `node-${major}`,
  program: 'bin/node',
  userAgent: `Node.js/${major}`,
  args: ['process.js'],
})

export const runtimes: readonly Runtime[] = [
  node(22),
  node(24),
  node(26),
  {
    name: 'bun',
    dependency: '@oven/bun-linux-x64',
    program: 'bin/bun',
    userAgent: 'Bun/',
    args: ['--no-install', 'process.js'],
    cannot: {
      '@infra/outline/node: undici sends, pin and all': {
        why: 'it puts a stand-in in place of the package undici',
        says: 'Bun puts a stand-in',
      },
    },
  },
  {
    name: 'deno',
    dependency: '@deno/linux-x64-glibc',
    program: 'deno',
    userAgent: 'Deno/',
    args: [
      'run',
      '--no-prompt',
      '--no-remote',
      '--no-lock',
      '--no-config',
      '--node-modules-dir=manual',
      '--allow-net=127.0.0.1,127.0.0.2',
      // Our own packages read none; undici does.
      '--allow-env=SETUP,UNDICI_*,JEST_WORKER_ID',
      'process.js',
    ],
    cannot: noCodes,
  },
  {
    name: 'workerd',
    dependency: '@cloudflare/workerd-linux-64',
    program: 'bin/workerd',
    userAgent: 'Cloudflare-Workers',
    args: ['test', 'worker.capnp'],
    cannot: {
      ...noCodes,
      '@infra/pterodactyl: a console runs a command': {
        why: 'its WebSocket sends no Origin of ours, as those of browsers do not',
        says: 'was closed with code 1006',
      },
    },
  },
]

const folder = fileURLToPath(new URL('../runtimes/', import.meta.url))

/** Whether the pinned packages are for this machine. */
export const supported = process.platform === 'linux' && process.arch === 'x64'

/** Installs the runtimes, each in the version that `runtimes/pnpm-lock.yaml` says. Quick when they are there. */
export async function installRuntimes(): Promise<void> {
  await execute('pnpm', ['install', '--frozen-lockfile', '--reporter=append-only'], { cwd: folder })
}

/** The file to start. */
export function programOf({ dependency, program }: Runtime): string {
  return `${folder}node_modules/${dependency}/${program}`
}

/** The version that is pinned. */
export function versionOf({ dependency }: Runtime): string {
  const { dependencies } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as { dependencies: Record<string, string> }
  return dependencies[dependency]!.replace(/^npm:.*@/, '')
}
