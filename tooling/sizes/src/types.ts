import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TYPE_LIMITS } from './consumers.ts'
import type { Consumer } from './consumers.ts'
import { grouped, table } from './report.ts'
import type { Result, Row } from './report.ts'

/**
 * What the types of a package cost a consumer: the difference between a program that uses it and an empty one. A third
 * run checks the declarations themselves, without the types of Node and with no newer library than they have to have.
 *
 * @param folder - A project that has the package installed.
 */
export function checkTypes(folder: string, { name: own, dependencies, program, limits }: Consumer): Result {
  const empty = compile(folder, { 'empty.ts': 'export {}\n' }, { skipLibCheck: true })
  const using = compile(folder, { 'using.ts': program }, { skipLibCheck: true })
  const whole = compile(folder, { 'using.ts': program }, { skipLibCheck: false })
  const strangers = packagesIn(using).filter((name) => name !== own && !(name.startsWith('@infra/') && dependencies.includes(name)))
  const errors = whole.split('\n').filter((line) => line.includes('error TS'))
  const rows: Row[] = [
    ...Object.entries({ ...TYPE_LIMITS, ...limits }).map(([name, limit]) => {
      const added = count(using, name) - count(empty, name)
      return { cells: [name.toLowerCase(), grouped(added), grouped(limit)], ok: added <= limit }
    }),
    { cells: ['packages besides our own', strangers.join(', ') || 'none', 'none'], ok: strangers.length === 0 },
    { cells: ['errors with skipLibCheck: false', grouped(errors.length), '0'], ok: errors.length === 0 },
  ]
  const title = `Types: what a consumer of ${own} has to check more`
  return { text: [table(title, ['', 'added', 'at most'], rows), ...errors.map((line) => `  ${line}\n`)].join(''), rows }
}

function count(output: string, name: string): number {
  return Number(new RegExp(`^${name}: +(\\d+)$`, 'm').exec(output)?.[1])
}

/** The packages of which declarations were read, those of TypeScript aside. */
function packagesIn(output: string): string[] {
  const files = output.matchAll(/node_modules\/(?!.*node_modules\/)((?:@[^/]+\/)?[^/]+)\/.*\.d\.ts$/gm)
  return [...new Set([...files].map(([, name = '']) => name))].filter((name) => !name.includes('typescript'))
}

/** Compiles files of a project; gives what the compiler says of errors, files and figures. */
function compile(folder: string, files: Record<string, string>, options: object): string {
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  const project = join(folder, 'tsconfig.json')
  writeFileSync(project, JSON.stringify({ compilerOptions: { ...COMPILER, ...options }, files: Object.keys(files) }))
  const tsc = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')))
  // One thread, since the counts of several depend on who comes first.
  const args = [tsc, '-p', project, '--extendedDiagnostics', '--listFiles', '--singleThreaded']
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).stdout
}

const COMPILER = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  module: 'NodeNext',
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  types: [],
}
