import { expect, test } from 'vitest'
import { apiOf, thing } from '../test/server.js'

test('with() changes no fetch, whatever it is given: a pin would be lost', async () => {
  const called: string[] = []
  const fetchAs = (name: string) => async () => (called.push(name), Response.json({}))
  const api = apiOf('http://127.0.0.1:1', { fetch: fetchAs('own') })
  await api.with({ fetch: fetchAs('other'), timeoutMs: 1000 } as { timeoutMs: number }).request(thing)
  expect(called).toEqual(['own'])
})
