// Compares Hetzner's OpenAPI documents with the facts that the SDK is built on, and says what changed:
//   node tooling/specs/src/hetzner.ts cloud.spec.json hetzner.spec.json [--update]
// The documents are at https://docs.hetzner.cloud. With --update the table takes the new facts, and the tests of
// packages/hetzner then say which functions are missing or wrong. Ends with 1 when something changed and was not taken.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { changesOf, factsOf, sorted } from './facts.ts'
import type { Document, Fact } from './facts.ts'

const table = new URL('../hetzner.json', import.meta.url)
const { values, positionals } = parseArgs({ allowPositionals: true, options: { update: { type: 'boolean' } } })
const [cloud, storage] = positionals
if (!cloud || !storage) {
  console.error('Usage: node tooling/specs/src/hetzner.ts cloud.spec.json hetzner.spec.json [--update]')
  process.exit(2)
}

const read = (path: string | URL): unknown => JSON.parse(readFileSync(path, 'utf8'))
const facts = sorted([...factsOf(read(cloud) as Document, 'cloud'), ...factsOf(read(storage) as Document, 'storage')])
const changes = changesOf(read(table) as Fact[], facts)
for (const change of changes) console.log(change)
console.log(changes.length === 0 ? `${facts.length} operations, nothing changed` : `${changes.length} changes`)
if (values.update) writeFileSync(table, `${JSON.stringify(facts, undefined, 2)}\n`)
else if (changes.length > 0) process.exitCode = 1
