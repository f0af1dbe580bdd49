// Measures what the types of OVH's routes cost who compiles against them: three calls against an empty file, as CPU seconds of
// the compiler, in pairs, so that a busy machine slows both: the middle of all rounds, and between what half of them are. Beside
// other work the large programs look dearer, by a tenth, so measure at a quiet moment. With --completion: how long an editor
// waits for the paths that it offers. Ends with 1 when something is above its limit.
//   node tooling/specs/src/ovh/cost.ts [--rounds 15] [--tsc <path of another tsc>]
//   node tooling/specs/src/ovh/cost.ts --completion [--rounds 15] [--tsserver <path of another tsserver.js>]
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { SERVER, completionOf } from './completion.ts'
import type { Asked } from './completion.ts'

const word = { type: 'string' } as const
const { values } = parseArgs({
  options: { rounds: { ...word, default: '15' }, tsc: word, completion: { type: 'boolean' }, tsserver: word },
})
const root = fileURLToPath(new URL('../../../../', import.meta.url))
const own = fileURLToPath(new URL('../bin/tsc', import.meta.resolve('typescript')))
const tsc = values.tsc ?? own

const head = (routes: string, type: string): string =>
  `import type { Ovh } from '@infra/ovh'
import type { ${type} } from '@infra/ovh/src/routes/${routes}.js'
declare const ovh: Ovh<${type}>
`
const right = `export const ids: string[] = await ovh.get('/cloud/project')
export const { project_id } = await ovh.get(\`/cloud/project/\${ids[0] ?? ''}\`)
const body = { flavorId: 'a', imageId: 'b', name: 'c', region: 'GRA11' }
export const { id } = await ovh.post('/cloud/project/{serviceName}/instance', { path: { serviceName: project_id ?? '' }, body })
`
const wrong = `${right}// @ts-expect-error
await ovh.get('/cloud/projects')
`
/** Each program with the most that it may cost, as a multiple of the empty one. */
const programs: Readonly<Record<string, { text: string; most?: number }>> = {
  'the client without types': {
    text: head('cloud', 'Cloud')
      .replaceAll(/.*routes.*\n/g, '')
      .replace('<Cloud>', '<unknown>'),
  },
  'one family': { text: head('cloud', 'Cloud') + right, most: 1.4 },
  'one family, a wrong path': { text: head('cloud', 'Cloud') + wrong, most: 1.4 },
  'all families': { text: head('index', 'AllRoutes') + right, most: 2.2 },
  'all families, a wrong path': { text: head('index', 'AllRoutes') + wrong, most: 2.2 },
}

/** Where an editor is asked what could come next. */
const places: Readonly<Record<string, Asked>> = {
  'all families, the next segment': { before: `${head('index', 'AllRoutes')}await ovh.get('/`, after: `')\n`, least: 40 },
  'all families, all GET paths': {
    before: `${head('index', 'AllRoutes')}import type { PathsOf } from '@infra/ovh'\nexport const path: PathsOf<AllRoutes, 'GET'> = '`,
    after: `'\n`,
    least: 3900,
  },
}
/** Seconds that an editor may take for them. */
const MOST_SECONDS = 0.5

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'infra-cost-')))
try {
  install()
  if (values.completion) await measureCompletion(values.tsserver ?? SERVER)
  else measureCompiler()
} finally {
  rmSync(folder, { recursive: true })
}

function measureCompiler(): void {
  const empty = write('empty', 'export {}\n')
  console.log(`${execFileSync(process.execPath, [tsc, '--version']).toString().trim()}, ${values.rounds} rounds`)
  for (const [name, program] of Object.entries(programs))
    report(name, ratioOf(empty, write(name.replaceAll(/\W+/g, '-'), program.text)), program.most)
}

async function measureCompletion(server: string): Promise<void> {
  for (const [name, asked] of Object.entries(places)) {
    const file = write('tsconfig', asked.before + asked.after).replace(/json$/, 'ts')
    const { first, later, names } = await completionOf(server, file, asked, Number(values.rounds))
    const isSlow = Math.max(first, later) > MOST_SECONDS
    const words = `${first.toFixed(2)} s at first, ${later.toFixed(2)} s after an edit, ${names} names`
    console.log(`${isSlow ? 'FAILED' : 'ok    '}  ${name.padEnd(32)} ${words}`)
    if (isSlow) process.exitCode = 1
  }
}

/** Puts the declarations of core and of the package where a program finds them, as an installation does. */
function install(): void {
  for (const name of ['core', 'ovh']) {
    const target = join(folder, 'node_modules/@infra', name)
    mkdirSync(target, { recursive: true })
    const flags = ['--noCheck', '--declarationMap', 'false', '--outDir', join(target, 'dist')]
    execFileSync(process.execPath, [own, '-p', join(root, 'packages', name, 'tsconfig.build.json'), ...flags])
    writeFileSync(join(target, 'package.json'), JSON.stringify({ name: `@infra/${name}`, type: 'module', types: './dist/index.d.ts' }))
  }
  cpSync(join(root, 'packages/ovh/src/routes'), join(folder, 'node_modules/@infra/ovh/src/routes'), { recursive: true })
}

/** Writes a program, and gives its project file. */
function write(name: string, text: string): string {
  const compilerOptions = { target: 'ES2022', module: 'NodeNext', strict: true, skipLibCheck: true, noEmit: true, types: [] }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, `${name}.ts`), text)
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ compilerOptions, files: [`${name}.ts`] }))
  return join(folder, `${name}.json`)
}

/** Ratios of all rounds: the lower quarter, the middle, the upper quarter. */
interface Measured {
  ratios: readonly [number, number, number]
  seconds: number
}

function ratioOf(base: string, project: string): Measured {
  const rounds = Array.from({ length: Number(values.rounds) }, (_, i) => {
    // Who goes first changes, so that neither always finds a warm cache.
    if (i % 2 === 0) return [cpuOf(base), cpuOf(project)] as const
    const second = cpuOf(project)
    return [cpuOf(base), second] as const
  })
  const at = (part: number, numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)] ?? Number.NaN
  const ratios = rounds.map(([a, b]) => b / a)
  return {
    ratios: [at(0.25, ratios), at(0.5, ratios), at(0.75, ratios)],
    seconds: at(
      0.5,
      rounds.map(([, b]) => b),
    ),
  }
}

/** User and system seconds of one run, as bash counts them: to the millisecond. */
function cpuOf(project: string): number {
  const out = execFileSync('bash', ['-c', '"$@" && times', 'bash', process.execPath, tsc, '-p', project]).toString()
  const times = [...(out.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)]
  return times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0)
}

function report(name: string, { ratios: [low, ratio, high], seconds }: Measured, most: number | undefined): void {
  const tooMuch = most !== undefined && ratio > most
  const range = `(${low.toFixed(2)} to ${high.toFixed(2)})`
  console.log(
    `${tooMuch ? 'FAILED' : 'ok    '}  ${name.padEnd(28)} ${ratio.toFixed(2)} × an empty file ${range}, ${seconds.toFixed(2)} s of CPU`,
  )
  if (tooMuch) process.exitCode = 1
}
