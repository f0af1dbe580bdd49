import { createJexactyl, isApiError, isInvalidInput, ServerError, UnsupportedVersionError } from '@infra/jexactyl'
import { createJexactyl as createJexactylV3, PanelDefectError } from '@infra/jexactyl/v3'
import { expect, test } from 'vitest'
import recorded from './fixtures/v3.json' with { type: 'json' }
import { bare, NO_ROUTE, recorder, refusal } from './recorder.js'
import type { Reply } from './recorder.js'

const of3 = (replies: readonly Reply[]) => {
  const { options, sent } = recorder(replies)
  return { panel: createJexactylV3(options), sent }
}
const failureOf = (call: Promise<unknown>): Promise<unknown> => call.catch((error: unknown) => error)

test('a route that the panel lacks is a mismatch, and names the line that the panel is of', async () => {
  const { panel, sent } = of3([recorded.noRoute, { body: { object: 'list', data: [] } }])
  const failure = await failureOf(panel.client.store.getBalance())
  expect(failure).toBeInstanceOf(UnsupportedVersionError)
  expect(failure).toMatchObject({ operation: 'client.store.getBalance', needed: '3.x', actual: '4.x' })
  expect((failure as Error).message).toBe(
    'client.store.getBalance: the panel has no such route (404); it is one of Jexactyl 3.x, and this panel is one of 4.x',
  )
  expect(sent).toEqual([bare('GET', '/client/store'), bare('GET', '/client/billing/categories')])
})

test.each([
  ['4.x with billing switched off', [refusal(403, 'AccessDeniedHttpException')], '4.x', /and this panel is one of 4\.x$/],
  ['3.x, older or forked', [NO_ROUTE, recorded.costs], '3.x', /as this panel is: it may be older or newer/],
  ['3.x, seen from the Application API', [NO_ROUTE, NO_ROUTE, recorded.approvals], '3.x', /as this panel is/],
  ['neither', [NO_ROUTE], undefined, /this panel is of neither line/],
  ['not told, since asking fails', [refusal(401, 'AuthenticationException')], undefined, /this panel is of neither line/],
] as const)('a panel of %s', async (_, probes, actual, words) => {
  const { panel } = of3([refusal(405, 'MethodNotAllowedHttpException', 'The POST method is not supported for this route.'), ...probes])
  const failure = await failureOf(panel.client.store.earn())
  expect(failure).toMatchObject({ needed: '3.x', actual })
  expect((failure as Error).message).toMatch(words)
})

test('what both lines have, and the panel has not, is a mismatch with both', async () => {
  const { options } = recorder([NO_ROUTE])
  await expect(createJexactyl(options).client.account.get()).rejects.toThrow(/Jexactyl 3\.x and 4\.x have it, and this panel is of neither/)
})

test('something that is not there is no mismatch', async () => {
  const { panel, sent } = of3([refusal(404, 'NotFoundHttpException', 'The requested resource could not be found on the server.')])
  await expect(panel.client.tickets.get(9)).rejects.toMatchObject({ name: 'NotFoundError', status: 404 })
  expect(sent).toHaveLength(1)
})

test('a POST that a 500 answers is sent once, also where it could be repeated; a 502 is for extraStatus to say', async () => {
  const { options, sent } = recorder([refusal(500, 'Error')], { retry: { baseMs: 1, extraStatus: [500, 502] } })
  const { servers } = createJexactylV3(options).application
  await expect(servers.suspend(1)).rejects.toMatchObject({ status: 500, attempts: 1 })
  expect(sent).toHaveLength(1)
  const again = recorder([refusal(502, 'X'), { status: 204 }], { retry: { baseMs: 1, extraStatus: [500, 502] } })
  await createJexactylV3(again.options).application.servers.suspend(1)
  expect(again.sent).toHaveLength(2)
  const read = recorder([refusal(500, 'X'), recorded.balance], { retry: { baseMs: 1, extraStatus: [500] } })
  expect(await createJexactylV3(read.options).client.store.getBalance()).toMatchObject({ slots: 5 })
})

test('a defect keeps all that the panel said', async () => {
  const { panel } = of3([recorded.logs])
  const failure = await failureOf(panel.client.account.listLogs())
  expect(failure).toBeInstanceOf(PanelDefectError)
  expect(failure).toBeInstanceOf(ServerError)
  expect(failure).toSatisfy(isApiError)
  expect(failure).toMatchObject({
    name: 'PanelDefectError',
    status: 500,
    code: 'BindingResolutionException',
    operation: 'client.account.listLogs',
    worksSince: undefined,
    body: recorded.logs.body,
  })
  expect((failure as Error).message).toMatch(/known defect of Jexactyl 3\.7\.3: the class that its route names is missing; no release/)
})

test('another failure of the same operation is no defect', async () => {
  const { panel } = of3([recorded.unauthenticated])
  const failure = await failureOf(panel.client.account.listLogs())
  expect(failure).toMatchObject({ name: 'AuthenticationError' })
  expect(failure).not.toSatisfy(isInvalidInput)
})
