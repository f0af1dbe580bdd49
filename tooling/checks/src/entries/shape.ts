import type { Manifest } from '../workspace.ts'

/** What is wrong with `exports`: one sentence each. Sources must exist; built files follow from them, and publint looks at those. */
export function shapeOf({ exports = {}, name }: Manifest, exists: (path: string) => boolean): string[] {
  const findings = Object.entries(exports).flatMap(([subpath, target]) => {
    if (subpath === './package.json') return target === subpath ? [] : [`${subpath} must be itself`]
    if (subpath.includes('*')) return [`${subpath}: a pattern publishes whatever is there; write one line per entry`]
    return conditionsOf(subpath, target, exists)
  })
  const missing = ['.', './package.json'].filter((subpath) => !(subpath in exports)).map((subpath) => `${name} exports no ${subpath}`)
  return [...findings, ...missing]
}

function conditionsOf(subpath: string, target: string | Readonly<Record<string, string>>, exists: (path: string) => boolean): string[] {
  const source = typeof target === 'string' ? undefined : target['@infra/source']
  if (isTypesOnly(target)) return exists(target.types) ? [] : [`${subpath}: ${target.types} does not exist`]
  if (!source) return [`${subpath} has no @infra/source`]
  const base = /^\.\/src\/(.+)\.ts$/.exec(source)?.[1]
  if (!base) return [`${subpath}: ${source} is no TypeScript file in ./src`]
  // The first condition that matches wins: the order is part of it.
  const wanted = { '@infra/source': source, types: `./dist/${base}.d.ts`, default: `./dist/${base}.js` }
  const findings = JSON.stringify(target) === JSON.stringify(wanted) ? [] : [`${subpath} must be ${JSON.stringify(wanted)}`]
  return exists(source) ? findings : [...findings, `${subpath}: ${source} does not exist`]
}

/** Whether a line stands for declarations alone, which are published where they are written. */
function isTypesOnly(target: string | Readonly<Record<string, string>>): target is { types: string } {
  if (typeof target === 'string' || Object.keys(target).join() !== 'types') return false
  return /^\.\/src\/.+\.d\.ts$/.test(target['types'] ?? '')
}
