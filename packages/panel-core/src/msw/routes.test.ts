import facts from '@infra/specs/pterodactyl.json' with { type: 'json' }
import { isApiError } from '@infra/core'
import { findRoutes } from '@infra/core/msw'
import { expect, test } from 'vitest'
import { calls } from '../../test/calls/index.js'
import { panelOf } from '../../test/panel.js'
import { recorder } from '../../test/recorder.js'
import { routes } from './routes.js'

const routeFor = (method: string, url: string) => {
  const [, api, path = ''] = /^\/(client|application)(\/.*)?$/.exec(url) ?? []
  const ofApi = routes.filter((route) => route.api === api)
  return findRoutes(ofApi, path).find(({ route }) => route.method === method)?.route
}

test('there is a route for each operation, and none for others', () => {
  const found = facts.map(({ method, path }) => routeFor(method, path.replaceAll(/[{}]/g, '')))
  expect(found.every((route) => route !== undefined)).toBe(true)
  expect(new Set(found).size).toBe(routes.length)
})

test.each(facts.map(({ operation }) => operation))('the route of %s has the name that the SDK gives it', async (operation) => {
  let sent: Request | undefined
  const fetch = (request: Request): Promise<Response> => {
    sent = request
    return Promise.resolve(Response.json({}, { status: 400 }))
  }
  const error: unknown = await Promise.resolve(calls[operation]?.(panelOf(recorder([], { fetch })))).catch((reason: unknown) => reason)
  const op = isApiError(error) ? error.operation : undefined
  const { pathname } = new URL(sent!.url)
  expect(routeFor(sent!.method, pathname.replace('/api', ''))?.op).toBe(op)
})
