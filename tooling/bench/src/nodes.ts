import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** A Node to measure with. */
export interface MeasuredNode {
  readonly path: string
  readonly version: string
}

/** This Node; else the one at a path; else a version from npm, such as `26`, which npx fetches once. */
export function findNode(wanted: string | undefined): MeasuredNode {
  if (wanted === undefined) return { path: process.execPath, version: process.versions.node }
  const path = existsSync(wanted) ? wanted : fromNpm(wanted)
  return { path, version: execFileSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim() }
}

function fromNpm(version: string): string {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const args = ['--yes', '--package', `node-${platform}-${process.arch}@${version}`, '--', 'node', '-p', 'process.execPath']
  return execFileSync('npx', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell: process.platform === 'win32' }).trim()
}
