// Writes which IAM actions the routes of OVHcloud need, from OVH's own schema files:
//   node tooling/specs/src/ovh-iam/main.ts --from <folder with v1/*.json and v2/*.json, or https://eu.api.ovh.com>
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readFamilies } from '../ovh/read.ts'
import { encode } from './encode.ts'
import type { Needs } from './encode.ts'

const { values } = parseArgs({ options: { from: { type: 'string' } } })
if (values.from === undefined) {
  console.error('Usage: node tooling/specs/src/ovh-iam/main.ts --from <folder or address>')
  process.exit(2)
}

interface Operation {
  httpMethod: string
  iamActions?: { name: string }[]
}

const needs: Needs[] = []
for (const { version, schema } of await readFamilies(values.from)) {
  for (const { path, operations } of schema.apis ?? []) {
    for (const { httpMethod: method, iamActions = [] } of operations as readonly Operation[]) {
      const prefix = version === 'v2' ? '/v2' : ''
      if (iamActions.length) needs.push({ method, path: prefix + path, actions: iamActions.map(({ name }) => name) })
    }
  }
}
const text = `// Written by tooling/specs/src/ovh-iam/main.ts from the schemas that OVHcloud serves: change that, not this.
/** Which IAM actions each route needs, as \`readCatalogue\` reads it. */
export const CATALOGUE =
  '${encode(needs).join('|')}'
`
writeFileSync(new URL('../../../../packages/ovh/src/iam/catalogue.ts', import.meta.url), text)
console.log(`${needs.length} routes, ${(text.length / 1000).toFixed(0)} kB`)
