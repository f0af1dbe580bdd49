import facts from '@infra/specs/hetzner.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { calls } from './calls/index.js'
import { recorder } from './recorder.js'

const operations = facts.filter((fact) => !('deprecated' in fact))

test('there is a call for each operation, and none for others', () => {
  const all = Object.keys(calls)
  expect(all.toSorted()).toEqual(operations.map(({ operation }) => operation).toSorted())
})

test.each(operations.map((fact) => [fact.operation, fact] as const))('%s sends what the specification says', async (name, fact) => {
  const { hetzner, sent } = recorder([{ body: {} }], { validate: 'off' })
  // The answer fits nothing; only what was sent counts.
  await Promise.resolve(calls[name]?.(hetzner)).catch(() => undefined)
  expect(sent).toHaveLength(1)
  const { method, path, body } = sent[0]!
  const url = new URL(path, 'https://cloud.test')
  const host = path.startsWith('api.hetzner.com/v1/') ? 'storage' : 'cloud'
  const route = path.replace('api.hetzner.com/v1', '').replace(/\?.*/, '')
  expect({ host, method, query: [...new Set(url.searchParams.keys())].toSorted(), body: Object.keys(body ?? {}).toSorted() }).toEqual({
    host: fact.host,
    method: fact.method,
    query: fact.query,
    body: fact.body,
  })
  expect(route).toMatch(new RegExp(`^${fact.path.replace(/\{\w+\}/g, '[^/]+')}$`))
})
