import { globSync, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Consumer } from './consumers.ts'
import { grouped, table } from './report.ts'
import type { Result, Row } from './report.ts'

/**
 * What an installed package takes: these packages and no others, this much of the disk.
 *
 * @param folder - A project that has the package installed.
 */
export function checkInstall(folder: string, { name: own, dependencies, installBytes }: Consumer): Result {
  const due = [own, ...dependencies]
  const modules = join(folder, 'node_modules')
  const lock = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')) as { packages: Record<string, unknown> }
  const installed = Object.keys(lock.packages)
    .map((path) => path.replace('node_modules/', ''))
    .toSorted()
  const sizes = installed.map((name) => ({ name, bytes: bytesOf(join(modules, name)) }))
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  const rows: Row[] = [
    ...sizes.map(({ name, bytes }): Row => ({
      cells: [name, grouped(bytes), due.includes(name) ? '' : 'none'],
      ok: due.includes(name),
    })),
    ...due.filter((name) => !installed.includes(name)).map((name): Row => ({ cells: [name, 'missing', ''], ok: false })),
    { cells: ['all', grouped(total), grouped(installBytes)], ok: total <= installBytes },
  ]
  return { text: table(`Install of ${own}: packages and bytes`, ['', 'bytes', 'at most'], rows), rows }
}

function bytesOf(folder: string): number {
  const files = globSync('**/*', { cwd: folder }).map((path) => lstatSync(join(folder, path)))
  return files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
}
