import { createJexactyl } from '@infra/jexactyl/v4'
import facts from '@infra/specs/jexactyl.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { calls } from './calls/index.js'

const ofLine = facts.filter(({ line }) => line === '4.x')

/** Bodies that differ from what was read of the panel: what recorded panels took, and arrays. */
const SENT: Readonly<Record<string, readonly string[]>> = {
  'application.api.create': ['memo', 'permissions'],
  'application.auth.modules.disable': ['0'],
  'application.auth.modules.enable': ['0'],
  'application.databases.update': ['host', 'name', 'password', 'port', 'username'],
  'application.eggs.variables.updateAll': ['0'],
  'application.nests.import': ['name'],
  'application.nests.update': ['author', 'name'],
  'application.nodes.update': ofLine.find(({ operation }) => operation === 'application.nodes.create')!.body,
  'application.settings.mode.update': ['0'],
  'application.users.roles.create': ['description', 'name'],
  'application.users.roles.update': ['description', 'name'],
}

test('there is a call for each operation of 4.x, and none for others', () => {
  expect(Object.keys(calls).toSorted()).toEqual(ofLine.map(({ operation }) => operation).toSorted())
  expect(ofLine).toHaveLength(242)
})

/** What calls look at before they turn something over. */
const LOOKED_AT = { is_locked: false, state: null, status: 'installing' }

test.each(ofLine.map((fact) => [fact.operation, fact] as const))('%s sends what the panel takes', async (name, fact) => {
  const sent: Request[] = []
  const fetch = (request: Request): Promise<Response> => {
    sent.push(request.clone())
    return Promise.resolve(Response.json(LOOKED_AT))
  }
  const panel = createJexactyl({ url: 'https://panel.test', clientKey: 'ptlc_a', fetch, validate: 'off' })
  // The answer fits nothing; only what was sent counts.
  await Promise.resolve(calls[name]?.(panel)).catch(() => undefined)
  // What comes before the last request was read to prepare it.
  const last = sent.at(-1)!
  const { pathname, searchParams } = new URL(last.url)
  const body = last.headers.get('content-type') === 'application/json' ? ((await last.json()) as object) : {}
  expect({ method: last.method, query: [...new Set(searchParams.keys())].toSorted(), body: Object.keys(body).toSorted() }).toEqual({
    method: fact.method,
    query: fact.query,
    body: SENT[name] ?? fact.body,
  })
  expect(pathname).toMatch(new RegExp(`^/api${fact.path.replace(/\{\w+\}/g, '[^/]+')}$`))
})
