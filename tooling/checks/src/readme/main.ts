// Holds the lists in the packages' READMEs to the sources: every method of a client beside its function, between `<!-- methods -->`
// and `<!-- /methods -->`; or every export, between `<!-- exports -->` and `<!-- /exports -->`.
//
//   node tooling/checks/src/readme/main.ts --update     writes the lists
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type ts from 'typescript-6'
import { createProgram } from '../program.ts'
import { conclude, publishedPackages, root } from '../workspace.ts'
import type { Entry, Package } from '../workspace.ts'
import { clientsOf, exportsOf } from './inventory.ts'
import type { Clients, Resource } from './inventory.ts'
import { between, renderExports, renderMethods } from './render.ts'

const update = process.argv.includes('--update')
const packages = publishedPackages()
const program = createProgram(
  packages.flatMap(({ dir, entries }) => entries.map(({ source }) => join(root, dir, source))),
  [],
  packages,
)
const checker = program.getTypeChecker()

/** The module that an entry of a package is. */
function moduleOf({ dir }: Package, source: string): ts.Symbol {
  const file = program.getSourceFile(join(root, dir, source))
  const module = file && checker.getSymbolAtLocation(file)
  if (!module) throw new Error(`${dir}/${source}: no such source, or it exports nothing`)
  return module
}

/** The clients of the main entry, and of those of one version, such as `./v4`; each has the functions of its own entries. */
function clientsIn(pkg: Package): Clients {
  const isBelow = (subpath: string, base: string) => base === '.' || subpath === base || subpath.startsWith(`${base}/`)
  const mains = pkg.entries.filter(({ subpath }) => /^\.(\/v\d+)?$/.test(subpath))
  const ownerOf = ({ subpath }: Entry) => mains.findLast((main) => isBelow(subpath, main.subpath))
  const found = mains.map((main) => {
    const own = pkg.entries.filter((one) => ownerOf(one) === main)
    const others = main.subpath === '.' ? pkg.entries : [...own, ...pkg.entries.filter((one) => ownerOf(one)?.subpath === '.')]
    const modules = (entries: readonly Entry[]) => entries.map(({ source }) => moduleOf(pkg, source))
    const { resources, ...rest } = clientsOf(checker, moduleOf(pkg, main.source), modules(others), modules(own))
    const from = main.subpath === '.' ? undefined : main.specifier
    return { ...rest, resources: resources.map((resource) => ({ ...resource, from })) }
  })
  // What every version has alike is told once.
  const told = new Set(found[0]?.resources.flatMap(({ methods }) => methods.map((method) => JSON.stringify(method))))
  const isNew = ({ from, methods }: Resource) => !from || methods.some((method) => !told.has(JSON.stringify(method)))
  return {
    resources: found.flatMap(({ resources }) => resources).filter(isNew),
    standalone: new Set(found.flatMap(({ standalone }) => [...standalone])),
    findings: found.flatMap(({ findings }) => findings),
  }
}

/** Compares the list of a README, or writes it. Gives how many names it has, and what is wrong. */
function check(pkg: Package): { listed: number; findings: readonly string[] } {
  const seen = new Set<ts.Symbol>()
  // What providers share is theirs; what core lends is told by name only.
  const own = packages.filter(({ name }) => name === pkg.name || (name !== '@infra/core' && pkg.manifest.dependencies?.[name]))
  const homes = own.map(({ dir }) => join(root, dir, 'src/'))
  const entries = pkg.entries.map(({ specifier, source }) => ({ specifier, ...exportsOf(checker, moduleOf(pkg, source), homes, seen) }))
  const clients = clientsIn(pkg)
  const [name, list] = clients.resources.length > 0 ? ['methods', renderMethods(clients, entries)] : ['exports', renderExports(entries)]
  const file = join(pkg.dir, 'README.md')
  const path = join(root, file)
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const wanted = between(text, name, list)
  if (update && wanted !== undefined) writeFileSync(path, wanted)
  const findings = [
    ...clients.findings.map((finding) => `${pkg.dir}: ${finding}`),
    ...(wanted === undefined ? [`${file}: there is no <!-- ${name} --> … <!-- /${name} --> for the list`] : []),
    ...(wanted === undefined || wanted === text || update
      ? []
      : [`${file}: the list is not what the sources say; write it with: node tooling/checks/src/readme/main.ts --update`]),
  ]
  return { listed: list.split('\n').filter((line) => line.startsWith('| `')).length, findings }
}

const results = packages.map(check)
conclude(
  results.reduce((sum, { listed }) => sum + listed, 0),
  results.flatMap(({ findings }) => findings),
)
