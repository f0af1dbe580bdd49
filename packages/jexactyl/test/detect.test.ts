import { createClientApi, createJexactyl, detectVersion } from '@infra/jexactyl'
import { createApplicationApi, createJexactyl as createJexactylV3 } from '@infra/jexactyl/v3'
import { expect, test } from 'vitest'
import recorded from './fixtures/v3.json' with { type: 'json' }
import { bare, NO_ROUTE, recorder, refusal } from './recorder.js'

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

test('another panel is of neither line', async () => {
  const { options, sent } = recorder([NO_ROUTE])
  expect(await detectVersion(createClientApi(options))).toEqual({ line: undefined, version: undefined })
  expect(sent).toHaveLength(3)
})

test.each([
  ['a wrong key', recorded.unauthenticated, { status: 401 }],
  ['a proxy', { status: 502, body: 'Bad gateway' }, { status: 502 }],
] as const)('%s tells nothing, and is the error that it is', async (_, answer, error) => {
  const { options } = recorder([answer])
  await expect(detectVersion(createClientApi(options))).rejects.toMatchObject(error)
})
