import { createJexactylV3Emulator } from '@infra/jexactyl/msw'
import type { JexactylV3Emulator } from '@infra/jexactyl/msw'
import { createJexactyl, PanelDefectError } from '@infra/jexactyl/v3'
import type { JexactylOptions, JexactylV3 } from '@infra/jexactyl/v3'
import facts from '@infra/specs/jexactyl.json' with { type: 'json' }
import { getResponse } from 'msw'
import { expect, test } from 'vitest'
import { calls } from './calls/index.js'
import { fetchOf, furnish, PREPARATIONS } from './emulator-world.js'

const ofLine = facts.filter(({ line }) => line === '3.x')
const names = ofLine.map(({ operation }) => operation)
// Any word in the place of `force` deletes a server.
const nameless = (path: string) => path.replaceAll(/\{\w+\}|\bforce$/g, '{}')

function panelOf(emulator: JexactylV3Emulator, options: Partial<JexactylOptions>): JexactylV3 {
  const { url, keys } = emulator
  return createJexactyl({ url, clientKey: keys.admin, applicationKey: keys.application, retry: 0, ...options })
}

test('there is a route for each operation of 3.x, and none for others', () => {
  const { routes } = createJexactylV3Emulator().panel.line
  const places = routes.map(({ api, method, path }) => nameless(`${method} /${api}${path}`))
  expect(places).toHaveLength(155)
  expect(places.toSorted()).toEqual(ofLine.map(({ method, path }) => nameless(`${method} ${path}`)).toSorted())
})

// Faults are ordered by these names.
test.each(names)('%s has the same name in the SDK and in the emulator', async (name) => {
  const emulator = createJexactylV3Emulator()
  const emulated: (string | undefined)[] = []
  const { handle } = emulator.faults
  emulator.faults.handle = (request, answer) => {
    emulated.push(request.op)
    return handle(request, answer)
  }
  const asked: string[] = []
  const fetch = async (request: Request): Promise<Response> => {
    await getResponse(emulator.handlers, request)
    // What comes back does not count, so that calls of two requests come to the second.
    return Response.json({})
  }
  const panel = panelOf(emulator, { validate: 'off', fetch, hooks: { onRequest: ({ op }) => void asked.push(op) } })
  await Promise.resolve(calls[name]?.(panel)).catch(() => undefined)
  expect(asked.length).toBeGreaterThan(0)
  expect(emulated).toEqual(asked)
})

/** They always fail on 3.7.3. */
const DEFECTS = new Set([
  'application.approvals.deny',
  'application.approvals.list',
  'application.users.getResources',
  'application.users.setResources',
  'client.account.discord.unlink',
  'client.account.logs.delete',
  'client.account.logs.list',
  'client.servers.analytics.list',
])
/** What cannot go well with what the calls send. */
const REFUSED: Readonly<Record<string, object>> = {
  'client.account.twoFactor.enable': { status: 400, code: 'TwoFactorAuthenticationTokenInvalid' },
}

test.each(names)('%s is answered as the types say', async (name) => {
  const emulator = createJexactylV3Emulator()
  furnish(emulator)
  await PREPARATIONS[name]?.(emulator)
  const call = Promise.resolve(calls[name]?.(panelOf(emulator, { validate: 'strict', fetch: fetchOf(emulator) })))
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (DEFECTS.has(name)) return expect(error).toBeInstanceOf(PanelDefectError)
  const refused = REFUSED[name]
  if (refused) return expect(error).toMatchObject(refused)
  expect(error).toBeUndefined()
})
