import { createJexactylV4Emulator } from '@infra/jexactyl/msw'
import { createJexactyl } from '@infra/jexactyl/v4'
import facts from '@infra/specs/jexactyl.json' with { type: 'json' }
import { getResponse } from 'msw'
import { expect, test } from 'vitest'
import { calls } from './calls/index.js'
import { fetchOf, furnish, PREPARATIONS } from './emulator-world.js'

const ofLine = facts.filter(({ line }) => line === '4.x')
const names = ofLine.map(({ operation }) => operation)
const nameless = (path: string) => path.replaceAll(/\{\w+\}/g, '{}')

test('there is a route for each operation of 4.x, and none for others', () => {
  const { routes } = createJexactylV4Emulator().panel.line
  const places = routes.map(({ api, method, path }) => nameless(`${method} /${api}${path}`))
  expect(places).toHaveLength(242)
  expect(places.toSorted()).toEqual(ofLine.map(({ method, path }) => nameless(`${method} ${path}`)).toSorted())
})

// Faults are ordered by these names.
test.each(names)('%s has the same name in the SDK and in the emulator', async (name) => {
  const emulator = createJexactylV4Emulator()
  const emulated: (string | undefined)[] = []
  const { handle } = emulator.faults
  emulator.faults.handle = (request, answer) => {
    emulated.push(request.op)
    return handle(request, answer)
  }
  const asked: string[] = []
  const panel = createJexactyl({
    url: emulator.url,
    clientKey: emulator.keys.admin,
    applicationKey: emulator.keys.application,
    validate: 'off',
    hooks: { onRequest: ({ op }) => void asked.push(op) },
    // What comes back does not count, so that calls of two requests come to the second.
    fetch: async (request) => {
      await getResponse(emulator.handlers, request)
      return Response.json({})
    },
  })
  await Promise.resolve(calls[name]?.(panel)).catch(() => undefined)
  expect(asked.length).toBeGreaterThan(0)
  expect(emulated).toEqual(asked)
})

/** What cannot go well: what panels of 2024 break, and bodies that nobody knows, of which the calls send none. */
const REFUSED: Readonly<Record<string, object>> = {
  'application.eggs.variables.delete': { status: 500, name: 'PanelDefectError' },
  'application.servers.databases.delete': { status: 500, name: 'PanelDefectError' },
  'application.nests.import': { status: 400, code: 'InvalidFileUploadException' },
  'application.servers.bulkPower': { status: 422 },
  'application.servers.transfer': { status: 422 },
  'client.servers.upgrade.create': { status: 404 },
  'client.account.twoFactor.enable': { status: 400, code: 'TwoFactorAuthenticationTokenInvalid' },
}

test.each(names)('%s is answered as the types say', async (name) => {
  const emulator = createJexactylV4Emulator()
  furnish(emulator)
  await PREPARATIONS[name]?.(emulator)
  const { url, keys } = emulator
  const options = {
    url,
    clientKey: keys.admin,
    applicationKey: keys.application,
    retry: 0,
    validate: 'strict',
    fetch: fetchOf(emulator),
  } as const
  const call = Promise.resolve(calls[name]?.(createJexactyl(options)))
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  const refused = REFUSED[name]
  if (refused) return expect(error).toMatchObject(refused)
  expect(error).toBeUndefined()
})
