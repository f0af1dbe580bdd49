// Proves the types of OVH's routes against every operation: each resolves to itself, as template and as URL, takes what it
// declares, and no path has a method that it has not. Ends with what the compiler ends with.
//   node tooling/specs/src/ovh/proof.ts
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readFamily } from './declarations.ts'

interface Route {
  method: string
  path: string
  /** As it is written. */
  text: string
  /** Where it is written. */
  place: string
}

const source = fileURLToPath(new URL('../../../../packages/ovh/src/', import.meta.url))
// Inside the package, so that what it imports is found.
const folder = mkdtempSync(join(source, '../.proof-'))
try {
  const routes = readdirSync(join(source, 'routes'))
    .filter((file) => !/^(?:index|shared)\.d/.test(file))
    .flatMap(routesOf)
  writeFileSync(join(folder, 'proof.ts'), programOf(routes))
  const config = { extends: '../tsconfig.json', compilerOptions: { skipLibCheck: false, types: [] }, files: ['proof.ts'], include: [] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const tsc = fileURLToPath(new URL('../bin/tsc', import.meta.resolve('typescript')))
  const { status } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { stdio: 'inherit' })
  console.log(`${routes.length} operations, ${status === 0 ? 'all proven' : 'FAILED'}`)
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true })
}

function routesOf(file: string): Route[] {
  const text = readFileSync(join(source, 'routes', file), 'utf8')
  const name = /^export interface (\w+)/m.exec(text)?.[1] ?? ''
  return [...readFamily(text).routes].map(([key, written]) => {
    const [method = '', path = ''] = key.split(' ')
    const steps = path.split('/').slice(1)
    const last = `${steps.pop() ?? ''}#${method}`
    return { method, path, text: written, place: [name, ...[...steps, last].map((step) => `['${step}']`)].join('') }
  })
}

function programOf(routes: readonly Route[]): string {
  const names = [...new Set(routes.map(({ place }) => place.replace(/\[.*/, '')))]
  const methods = new Map<string, Set<string>>()
  for (const { method, path } of routes) methods.set(path, (methods.get(path) ?? new Set()).add(method))
  return [
    `import type { AllRoutes, ${names.join(', ')} } from '../src/routes/index.js'`,
    "import type { Calls } from '../src/typed/calls.js'",
    "import type { RouteAt } from '../src/typed/walk.js'",
    'type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false',
    'type True<T extends true> = T',
    'declare const ovh: Calls<AllRoutes>',
    'declare const text: string',
    'declare const given: any',
    ...routes.flatMap(linesOf),
    ...[...methods].flatMap(([path, has]) => absent(path, has)),
    '',
  ].join('\n')
}

function linesOf({ method, path, text, place }: Route, i: number): string[] {
  const url = path.replaceAll(/\{[^}]+\}/g, '${string}')
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => `'${name}': text`)
  const [, , first, second] = argumentsOf(text)
  const [body, query] = text.startsWith('Write') ? [first, second] : [second, first]
  const given = (name: string, type = 'unknown'): string[] => (type === 'unknown' ? [] : [`${name}: given`])
  const taken = [...given('body', body), ...given('query', query)]
  const values = names.length > 0 ? [`path: { ${names.join(', ')} }`] : []
  const request = (parts: string[]): string => (parts.length > 0 ? `, { ${parts.join(', ')} }` : '')
  const call = `ovh.${method.toLowerCase()}`
  return [
    `export type T${i} = True<Same<RouteAt<AllRoutes, '${path}', '${method}'>, ${place}>>`,
    `export type U${i} = True<Same<RouteAt<AllRoutes, \`${url}\`, '${method}'>, ${place}>>`,
    `export const t${i}: ${place}['out'] = await ${call}('${path}'${request([...values, ...taken])})`,
    `export const u${i}: ${place}['out'] = await ${call}(\`${url.replaceAll('${string}', '${text}')}\`${request(taken)})`,
  ]
}

/** The type arguments of an operation. */
function argumentsOf(text: string): string[] {
  let depth = 0
  const marked = text.replaceAll(/[<({[]|[>)}\]]|, /g, (mark) => {
    if (mark === ', ') return depth === 1 ? '\n' : mark
    depth += '<({['.includes(mark) ? 1 : -1
    return mark
  })
  return marked
    .replace(/^\w+<?/, '')
    .replace(/>$/, '')
    .split('\n')
}

function absent(path: string, has: ReadonlySet<string>): string[] {
  const without = ['GET', 'POST', 'PUT', 'DELETE'].filter((method) => !has.has(method))
  return without.map((method) => {
    const name = `N${method}${path.replaceAll(/\W/g, '_')}`
    return `export type ${name} = True<Same<RouteAt<AllRoutes, '${path}', '${method}'>, never>>`
  })
}
