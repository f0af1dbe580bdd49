// Writes the types of all OVHcloud routes, and the table that the emulator makes its answers from, from OVH's own schema files, and
// says what is new, gone and different:
//   node tooling/specs/src/ovh/main.ts --from <folder>                          with v1/*.json and v2/*.json
//   node tooling/specs/src/ovh/main.ts --from https://eu.api.ovh.com            what is live
//   … --regions <file>    which endpoints have a route, as lines of JSON; without it, what the declarations state is kept
//   … --check             writes nothing, and ends with 1 when something differs
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { describe, writeFamily, writeIndex, writeShared } from './declarations.ts'
import { withRoutes } from './exports.ts'
import { readFamilies } from './read.ts'
import { readRegions } from './regions.ts'
import { sharedModels } from './shared.ts'
import { regionsOf, summarise } from './summary.ts'
import { writeTable } from './table.ts'

const options = { from: { type: 'string' }, regions: { type: 'string' }, check: { type: 'boolean' } } as const
const { values } = parseArgs({ options })
if (values.from === undefined) {
  console.error('Usage: node tooling/specs/src/ovh/main.ts --from <folder or address> [--regions <file>] [--check]')
  process.exit(2)
}

const ovh = new URL('../../../../packages/ovh/', import.meta.url)
const folder = fileURLToPath(new URL('src/routes/', ovh))
mkdirSync(folder, { recursive: true })
const before = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => [file, readFileSync(folder + file, 'utf8')]),
)

const families = await readFamilies(values.from)
const regions = values.regions === undefined ? regionsOf(familiesOnly(before)) : readRegions(values.regions)
const described = families.map((family) => describe(family, regions))
const shared = sharedModels(described.map(({ models }) => models))
const after = new Map([
  ['shared.d.ts', writeShared(shared)],
  ...described.map((one) => [`${one.family.file}.d.ts`, writeFamily(one, shared)] as [string, string]),
])
const tableFile = new URL('src/msw/catalogue/table.ts', ovh)
const table = `// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
/** All routes with their types, as \`readCatalogue\` reads it. */
export const TABLE: string =
  '${writeTable(families)}'
`
const oldTable = existsSync(tableFile) ? readFileSync(tableFile, 'utf8') : ''
const changes = [...summarise(familiesOnly(before), after), ...(oldTable === table ? [] : ['changed  table of the emulator'])]
for (const change of changes) console.log(change)
after.set('index.d.ts', writeIndex(families))

if (values.check) process.exitCode = changes.length > 0 ? 1 : 0
else {
  for (const file of before.keys()) if (!after.has(file)) rmSync(folder + file)
  for (const [file, text] of after) writeFileSync(folder + file, text)
  const manifest = new URL('package.json', ovh)
  const text = withRoutes(readFileSync(manifest, 'utf8'), families)
  writeFileSync(manifest, text)
  writeFileSync(tableFile, table)
}
const bytes = [...after.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const sizes = `types ${(bytes / 1e6).toFixed(2)} MB, table ${(table.length / 1000).toFixed(0)} kB`
console.log(`${families.length} families, ${sizes}, ${changes.length} changes`)

function familiesOnly(texts: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...texts].filter(([file]) => file !== 'index.d.ts'))
}
