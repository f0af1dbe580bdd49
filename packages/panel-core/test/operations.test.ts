import facts from '@infra/specs/pterodactyl.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { calls } from './calls/index.js'
import { panelOf } from './panel.js'
import { recorder } from './recorder.js'

test('there is a call for each operation, and none for others', () => {
  expect(Object.keys(calls).toSorted()).toEqual(facts.map(({ operation }) => operation).toSorted())
})

test.each(facts.map((fact) => [fact.operation, fact] as const))('%s sends what the panel takes', async (name, fact) => {
  const sent: Request[] = []
  const fetch = (request: Request): Promise<Response> => {
    sent.push(request.clone())
    // What a lock is turned over by.
    return Promise.resolve(Response.json({ is_locked: false }))
  }
  // The answer fits nothing; only what was sent counts.
  await Promise.resolve(calls[name]?.(panelOf(recorder([], { fetch, validate: 'off' })))).catch(() => undefined)
  // What comes before the last request was read to prepare it.
  const last = sent.at(-1)!
  const { pathname, searchParams } = new URL(last.url)
  const body = last.headers.get('content-type') === 'application/json' ? ((await last.json()) as object) : {}
  expect({ method: last.method, query: [...new Set(searchParams.keys())].toSorted(), body: Object.keys(body).toSorted() }).toEqual({
    method: fact.method,
    query: fact.query,
    body: fact.body,
  })
  expect(pathname).toMatch(new RegExp(`^/api${fact.path.replace(/\{\w+\}/g, '[^/]+')}$`))
})
