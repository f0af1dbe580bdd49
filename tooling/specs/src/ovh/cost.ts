// Measures what the types of OVH's routes cost who compiles against them: three calls against an empty file, as CPU seconds of
// the compiler, in pairs, so that a busy machine slows both. Ends with 1 when a ratio is above its limit.
//   node tooling/specs/src/ovh/cost.ts [--rounds 15] [--tsc <path of another tsc>]
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' }, tsc: { type: 'string' } } })
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

const folder = mkdtempSync(join(tmpdir(), 'infra-cost-'))
try {
  install()
  const empty = write('empty', 'export {}\n')
  console.log(`${execFileSync(process.execPath, [tsc, '--version']).toString().trim()}, ${values.rounds} rounds`)
  for (const [name, { text, most }] of Object.entries(programs))
    report(name, ratioOf(empty, write(name.replaceAll(/\W+/g, '-'), text)), most)
} finally {
  rmSync(folder, { recursive: true })
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

/** The middle of the ratios of all rounds. */
function ratioOf(base: string, project: string): { ratio: number; seconds: number } {
  const rounds = Array.from({ length: Number(values.rounds) }, (_, i) => {
    // Who goes first changes, so that neither always finds a warm cache.
    if (i % 2 === 0) return [cpuOf(base), cpuOf(project)] as const
    const second = cpuOf(project)
    return [cpuOf(base), second] as const
  })
  const middle = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
  return { ratio: middle(rounds.map(([a, b]) => b / a)), seconds: middle(rounds.map(([, b]) => b)) }
}

/** User and system seconds of one run, as bash counts them: to the millisecond. */
function cpuOf(project: string): number {
  const out = execFileSync('bash', ['-c', '"$@" && times', 'bash', process.execPath, tsc, '-p', project]).toString()
  const times = [...(out.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)]
  return times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0)
}

function report(name: string, { ratio, seconds }: { ratio: number; seconds: number }, most: number | undefined): void {
  const tooMuch = most !== undefined && ratio > most
  console.log(`${tooMuch ? 'FAILED' : 'ok    '}  ${name.padEnd(28)} ${ratio.toFixed(2)} × an empty file, ${seconds.toFixed(2)} s of CPU`)
  if (tooMuch) process.exitCode = 1
}
