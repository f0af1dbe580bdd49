import { createClientApi, createJexactyl, detectVersion } from '@infra/jexactyl'
import { createApplicationApi, createJexactyl as createJexactylV3 } from '@infra/jexactyl/v3'
import { expect, test } from 'vitest'
import recorded from './fixtures/v3.json' with { type: 'json' }
import { bare, NO_ROUTE, recorder, refusal } from './recorder.js'
import type { Reply } from './recorder.js'

test('a panel of 3.x is told by its store, and its version nowhere', async () => {
  const { options, sent } = recorder([NO_ROUTE, recorded.costs])
  expect(await createJexactyl(options).detectVersion()).toEqual({ line: '3.x', version: undefined })
  expect(sent).toEqual([bare('GET', '/client/billing/categories'), bare('GET', '/client/store/costs')])
})

test('in the Application API 3.x is told by a route that fails always', async () => {
  const { options, sent } = recorder([NO_ROUTE, NO_ROUTE, recorded.approvals])
  expect(await createJexactylV3({ ...options, clientKey: undefined }).detectVersion()).toEqual({ line: '3.x', version: undefined })
  expect(sent.at(-1)).toEqual(bare('GET', '/application/approvals'))
})

test('a panel of 4.x tells its version to administrators', async () => {
  const version = { body: { panel: { current: '4.0.3', latest: 'error' }, wings: { latest: 'error' }, git: null } }
  const { options, sent } = recorder([{ body: { object: 'list', data: [] } }, version])
  expect(await detectVersion(createApplicationApi(options))).toEqual({ line: '4.x', version: '4.0.3' })
  expect(sent.at(-1)).toEqual(bare('GET', '/application/overview/version'))
})

test.each([
  ['in the Client API', NO_ROUTE],
  ['in words that are none', { body: { panel: null } }],
])('a panel of 4.x does not tell its version %s', async (_, answer) => {
  const { options } = recorder([{ body: { object: 'list', data: [] } }, answer])
  expect(await detectVersion(createClientApi(options))).toEqual({ line: '4.x', version: undefined })
})

test('a module that is switched off is there all the same', async () => {
  const { options } = recorder([refusal(400, 'DisplayException', 'Billing is not enabled.'), NO_ROUTE])
  expect(await detectVersion(createClientApi(options))).toMatchObject({ line: '4.x' })
})

test('what refuses its own routes alone is told by that', async () => {
  const { options, sent } = recorder([refusal(403, 'AccessDeniedHttpException'), NO_ROUTE])
  expect(await detectVersion(createClientApi(options))).toMatchObject({ line: '4.x' })
  expect(sent).toHaveLength(4)
  const old = recorder([NO_ROUTE, refusal(403, 'AccessDeniedHttpException'), NO_ROUTE])
  expect(await detectVersion(createClientApi(old.options))).toMatchObject({ line: '3.x' })
})

test('another panel is of neither line', async () => {
  const { options, sent } = recorder([NO_ROUTE])
  expect(await detectVersion(createClientApi(options))).toEqual({ line: undefined, version: undefined })
  expect(sent).toHaveLength(3)
})

test.each([
  ['a wrong key', recorded.unauthenticated, { status: 401 }],
  ['a proxy', { status: 502, body: 'Bad gateway' }, { status: 502 }],
  ['maintenance, in words of the panel', refusal(503, 'HttpException', 'Service Unavailable'), { status: 503 }],
  ['a panel that fails at everything', refusal(500, 'PDOException'), { status: 500 }],
  ['a panel that refuses everything', refusal(403, 'AccessDeniedHttpException'), { status: 403 }],
] as const)('%s tells nothing, and is the error that it is', async (_, answer, error) => {
  const { options } = recorder([answer])
  await expect(detectVersion(createClientApi(options))).rejects.toMatchObject(error)
})

test('the version is left out where the panel does not tell it; a wrong key, no answer and an abort are errors', async () => {
  const lists = { body: { object: 'list', data: [] } }
  const versionAfter = (reply: Reply, options?: object) => detectVersion(createApplicationApi(recorder([lists, reply]).options), options)
  for (const status of [403, 404, 500]) expect(await versionAfter(refusal(status, 'X'))).toEqual({ line: '4.x', version: undefined })
  await expect(versionAfter(refusal(401, 'AuthenticationException'))).rejects.toMatchObject({ status: 401 })
  await expect(versionAfter({ body: '<html>' })).rejects.toMatchObject({ name: 'ResponseMismatchError' })
  const stop = new AbortController()
  const { options } = recorder([lists])
  const fetch = async (request: Request) => {
    if (request.url.endsWith('/version')) stop.abort(new Error('enough'))
    return options.fetch!(request)
  }
  await expect(detectVersion(createApplicationApi({ ...options, fetch }), { signal: stop.signal })).rejects.toThrow('enough')
})
