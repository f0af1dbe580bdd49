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
  ['4.x with billing switched off', [refusal(403, 'AccessDeniedHttpException'), NO_ROUTE], '4.x', /and this panel is one of 4\.x$/],
  ['4.x whose module says so', [refusal(400, 'DisplayException', 'Billing is not enabled.')], '4.x', /and this panel is one of 4\.x$/],
  ['3.x, older or forked', [NO_ROUTE, recorded.costs], '3.x', /as this panel is: it may be older or newer/],
  ['3.x, seen from the Application API', [NO_ROUTE, NO_ROUTE, recorded.approvals], '3.x', /as this panel is/],
  ['neither', [NO_ROUTE], undefined, /this panel is of neither line/],
  [
    'not told, since the key is refused',
    [refusal(401, 'AuthenticationException')],
    undefined,
    /Of which line this panel is could not be found/,
  ],
  [
    'not told, since there is a limit',
    [refusal(429, 'ThrottleRequestsException')],
    undefined,
    /Of which line this panel is could not be found/,
  ],
  [
    'not told, since all is refused',
    [refusal(403, 'AccessDeniedHttpException')],
    undefined,
    /Of which line this panel is could not be found/,
  ],
] as const)('a panel of %s', async (_, probes, actual, words) => {
  const { panel } = of3([refusal(405, 'MethodNotAllowedHttpException', 'The POST method is not supported for this route.'), ...probes])
  const failure = await failureOf(panel.client.store.earn())
  expect(failure).toMatchObject({ needed: '3.x', actual })
  expect((failure as Error).message).toMatch(words)
})

test('what both lines have, and the panel has not, is a mismatch with both', async () => {
  const { options } = recorder([NO_ROUTE])
  const failure = await failureOf(createJexactyl(options).client.account.get())
  expect(failure).toMatchObject({ needed: '3.x or 4.x', actual: undefined })
  expect((failure as Error).message).toMatch(/Jexactyl 3\.x and 4\.x have it, and this panel is of neither/)
})

test('what both lines have, and a panel of one of them has not, is told of one that differs', async () => {
  const { options } = recorder([NO_ROUTE, { body: { object: 'list', data: [] } }])
  const failure = await failureOf(createJexactyl(options).client.account.get())
  expect(failure).toMatchObject({ needed: '3.x or 4.x', actual: '4.x' })
  expect((failure as Error).message).toMatch(/have it, and this panel is one of 4\.x: it may be older or newer than .* 4\.x, or a fork$/)
})

test('the line is asked for once, however often calls are repeated, and under a name that no limit is for', async () => {
  const ops: string[] = []
  const { options, sent } = recorder([NO_ROUTE, refusal(429, 'ThrottleRequestsException')], {
    hooks: { onRequest: ({ op }) => void ops.push(op) },
  })
  await failureOf(createJexactylV3(options).client.store.earn())
  expect(sent).toEqual([bare('POST', '/client/store/earn'), bare('GET', '/client/billing/categories')])
  expect(ops).toEqual(['client.store.earn', 'detectVersion'])
})

test.each(['<html>405 Not Allowed</html>', { error: 'no' }])('a 405 in words of a proxy is no route that is missing: %j', async (body) => {
  const { panel, sent } = of3([{ status: 405, body }])
  await expect(panel.client.store.earn()).rejects.toMatchObject({ name: 'ApiError', status: 405 })
  expect(sent).toHaveLength(1)
})

test('a 403 without words says what it may be, but on 3.x, which has no suspended accounts', async () => {
  const { options } = recorder([refusal(403, 'AccessDeniedHttpException', '')])
  const failure = await failureOf(createJexactyl(options).client.account.get())
  expect(failure).toMatchObject({ name: 'PermissionDeniedError', code: 'AccessDeniedHttpException' })
  expect((failure as Error).message).toMatch(/the account may be suspended$/)
  await expect(createJexactylV3(options).client.account.getTwoFactor()).rejects.toThrow(/AccessDeniedHttpException$/)
  const told = recorder([refusal(403, 'AccessDeniedHttpException', 'Not yours.')])
  await expect(createJexactyl(told.options).client.account.get()).rejects.toThrow(/ - Not yours$/)
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
  const asked = recorder([refusal(500, 'X')], { retry: { baseMs: 1, limit: 1, retryOn: () => true } })
  const failure = await failureOf(createJexactylV3(asked.options).application.servers.suspend(1))
  expect(failure).toMatchObject({ attempts: 2 })
  expect((failure as Error).message).toMatch(/check what was sent$/)
  const read = recorder([refusal(500, 'X'), recorded.balance], { retry: { baseMs: 1, extraStatus: [500] } })
  expect(await createJexactylV3(read.options).client.store.getBalance()).toMatchObject({ slots: 5 })
})

test('what Wings answers is left as it is', async () => {
  const { panel } = of3([refusal(500, 'DaemonConnectionException'), refusal(500, 'DaemonConnectionException')])
  const failure = await failureOf(panel.client.servers.setPower('s', 'start'))
  expect(failure).toMatchObject({ name: 'WingsError', status: 500 })
  expect((failure as Error).message).not.toMatch(/sent again|bad input/)
  const { options } = recorder([
    { body: { object: 'signed_url', attributes: { url: 'https://node.test/upload/file?token=x' } } },
    { status: 500, body: { error: 'disk full' } },
  ])
  const upload = createJexactylV3(options).client.files.upload('s', [{ name: 'a', content: 'a' }])
  await expect(upload).rejects.not.toThrow(/sent again|bad input/)
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
