import { isApiError } from '@infra/core'
import { createJexactyl } from '@infra/jexactyl/v4'
import facts from '@infra/specs/jexactyl.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { calls } from '../../../test/v4/calls/index.js'
import { v4 } from './line.js'

const ofLine = facts.filter(({ line }) => line === '4.x')
const nameless = (path: string) => path.replaceAll(/\{\w+\}/g, '{}')

/** The operation of a request; what is written out in a path goes before what may be anything. */
function opOf({ method, url }: Request): string | undefined {
  const path = new URL(url).pathname.replace('/api', '')
  const parts = (text: string) => text.split('/')
  const fits = (pattern: string) =>
    parts(pattern).length === parts(path).length &&
    parts(pattern).every((part, index) => part.startsWith('{') || part === parts(path)[index])
  const found = v4.routes.filter((route) => route.method === method && fits(`/${route.api}${route.path}`))
  return found.toSorted(
    (a, b) =>
      parts(nameless(a.path)).filter((part) => part === '{}').length - parts(nameless(b.path)).filter((part) => part === '{}').length,
  )[0]?.op
}

test('there is a route for each operation of 4.x, and none for others', () => {
  const routes = v4.routes.map(({ api, method, path }) => nameless(`${method} /${api}${path}`))
  expect(routes.toSorted()).toEqual(ofLine.map(({ method, path }) => nameless(`${method} ${path}`)).toSorted())
  expect(routes).toHaveLength(242)
})

test.each(ofLine.map(({ operation }) => operation))('the route of %s has the name that the SDK gives it', async (operation) => {
  let sent: Request | undefined
  const fetch = (request: Request): Promise<Response> => {
    sent = request
    return Promise.resolve(Response.json({}, { status: 400 }))
  }
  const panel = createJexactyl({ url: 'https://panel.test', clientKey: 'ptlc_a', fetch, validate: 'off' })
  const error: unknown = await Promise.resolve(calls[operation]?.(panel)).catch((reason: unknown) => reason)
  expect(opOf(sent!)).toBe(isApiError(error) ? error.operation : undefined)
})
