import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { familyOf } from './schema.ts'
import type { Family, Schema } from './schema.ts'

const VERSIONS = ['v1', 'v2'] as const

/** Reads all families that have routes: of a folder with `v1/*.json` and `v2/*.json`, or of an address such as `https://eu.api.ovh.com`. */
export async function readFamilies(from: string): Promise<Family[]> {
  const families: Family[] = []
  for (const version of VERSIONS) {
    const schemas = /^https?:/.test(from) ? await fetchAll(`${from.replace(/\/$/, '')}/${version}`) : readAll(join(from, version))
    families.push(...schemas.map((schema) => familyOf(version, schema)))
  }
  const named = families.filter(({ schema }) => (schema.apis ?? []).length > 0).toSorted((a, b) => (a.file < b.file ? -1 : 1))
  const twice = named.find(({ file, name }, i) => named.some((other, j) => j < i && (other.file === file || other.name === name)))
  if (twice) throw new Error(`Two families would be called ${twice.file}`)
  return named
}

function readAll(folder: string): Schema[] {
  const files = readdirSync(folder).filter((file) => /^[^_].*\.json$/.test(file))
  return files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Schema)
}

async function fetchAll(base: string): Promise<Schema[]> {
  const { apis } = (await fetchJson(`${base}/`)) as { apis: { path: string }[] }
  const schemas: Schema[] = []
  // One after the other: nobody waits for this, and the limits are not documented.
  for (const { path } of apis) schemas.push((await fetchJson(`${base}${path}.json`)) as Schema)
  return schemas
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return response.json()
}
