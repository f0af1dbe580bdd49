import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { calls } from './calls/index.js'
import { recorder } from './recorder.js'

interface Example {
  operation: string
  status: number
  synthesized?: true
  body: Record<string, unknown>
}

// What the documents call required, and the examples of single fields lack.
const image = { deprecation: { announced: '2023-06-01T00:00:00Z', unavailable_after: '2023-09-01T00:00:00Z' } }
const MISSING: Record<string, object> = {
  image,
  server: { image },
  load_balancer: { public_net: { enabled: true }, outgoing_traffic: 123_456, ingoing_traffic: 123_456 },
  snapshot: { stats: { size: 2_097_152, size_filesystem: 1_048_576 }, is_automatic: false },
  subaccount: {
    access_settings: { reachable_externally: false, readonly: false, samba_enabled: false, ssh_enabled: false, webdav_enabled: false },
  },
  storage_box: {
    name: 'string',
    access_settings: { reachable_externally: false, samba_enabled: false, ssh_enabled: false, webdav_enabled: false, zfs_enabled: false },
    stats: { size: 0, size_data: 0, size_snapshots: 0 },
  },
  rrset: { id: 'www/A' },
  zone: { record_count: 4 },
}

const folder = new URL('fixtures/examples/', import.meta.url)
const examples = readdirSync(folder)
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Example[])
  .filter(({ operation }) => operation in calls)

/** Lays fields under those that are there. */
function fill(value: unknown, missing: object): object {
  const filled: Record<string, unknown> = { ...missing, ...(value as object) }
  for (const [name, more] of Object.entries(missing)) {
    if (typeof more === 'object' && typeof filled[name] === 'object' && filled[name]) filled[name] = fill(filled[name], more as object)
  }
  return filled
}

function completed(body: Record<string, unknown>): object {
  const entries = Object.entries(body).map(([name, value]) => {
    const missing = MISSING[name.replace(/(?<=box)es$|s$/, '')]
    if (!missing) return [name, value] as const
    return [name, Array.isArray(value) ? value.map((item) => fill(item, missing)) : fill(value, missing)] as const
  })
  return Object.fromEntries(entries)
}

test('there are examples of most operations', () => {
  expect(new Set(examples.map(({ operation }) => operation)).size).toBeGreaterThan(150)
})

test.each(examples.map((example, i) => [`${example.operation} (${i})`, example] as const))('%s is read strictly', async (_, example) => {
  const { operation, status, synthesized, body } = example
  const { hetzner, sent } = recorder([{ status, body: synthesized ? completed(body) : body }], { validate: 'strict' })
  await expect(Promise.resolve(calls[operation]!(hetzner))).resolves.not.toThrow()
  expect(sent).toHaveLength(1)
})
