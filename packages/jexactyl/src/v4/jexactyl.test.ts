import { createJexactyl, createJexactylLimiter } from '@infra/jexactyl/v4'
import { expect, test } from 'vitest'
import { NO_ROUTE, recorder, refusal } from '../../test/recorder.js'
import { panelOf } from '../../test/v4/panel.js'

test('one key is enough, and what needs the other says so', async () => {
  const { options } = recorder([{ body: {} }])
  const { clientKey: _key, ...rest } = options
  const panel = createJexactyl(rest)
  await expect(panel.client.account.get()).rejects.toThrow(/clientKey is missing/)
  expect(() => createJexactyl({ url: 'https://panel.test' })).toThrow(/clientKey is missing/)
  expect(() => createJexactyl({ ...options, clientKey: 'ptla_a' })).toThrow(/application key/)
})

test('a panel of 3.x is told apart from one that lacks something', async () => {
  const { panel, sent } = panelOf([NO_ROUTE, NO_ROUTE, { body: {} }])
  await expect(panel.client.billing.getProduct(1)).rejects.toMatchObject({
    name: 'UnsupportedVersionError',
    needed: '4.x',
    actual: '3.x',
  })
  expect(sent.map(({ path }) => path)).toEqual(['/client/billing/products/1', '/client/billing/categories', '/client/store/costs'])
  const gone = panelOf([refusal(404, 'NotFoundHttpException', 'The requested resource could not be found on the server.')])
  await expect(gone.panel.client.billing.getProduct(1)).rejects.toMatchObject({ name: 'NotFoundError' })
})

test('the version is asked of the API that tells it', async () => {
  const version = { panel: { current: '4.0.3', latest: '4.0.3' }, wings: { latest: '1' }, git: null }
  const { panel, sent } = panelOf([{ body: { object: 'list', data: [] } }, { body: version }])
  expect(await panel.detectVersion()).toEqual({ line: '4.x', version: '4.0.3' })
  expect(sent.map(({ path }) => path)).toEqual(['/client/billing/categories', '/application/overview/version'])
})

test('one key of an administrator tells the version too, whichever of the two it is', async () => {
  const version = { panel: { current: '4.0.3' } }
  const lists = { body: { object: 'list', data: [] } }
  const ofClient = panelOf([lists, { body: version }], { applicationKey: undefined })
  expect(await ofClient.panel.detectVersion()).toEqual({ line: '4.x', version: '4.0.3' })
  expect(ofClient.sent.map(({ path }) => path)).toEqual(['/client/billing/categories', '/application/overview/version'])
  const ofApplication = panelOf([lists, { body: version }], { clientKey: undefined })
  expect(await ofApplication.panel.detectVersion()).toEqual({ line: '4.x', version: '4.0.3' })
  expect(ofApplication.sent.map(({ path }) => path)).toEqual(['/application/billing/categories', '/application/overview/version'])
})

test('a key that is null is none, and one that is fetched for the wrong API is refused before it is sent', async () => {
  const none = null as unknown as string
  const { options, sent } = recorder([{ body: {} }])
  expect(() => createJexactyl({ ...options, clientKey: none, applicationKey: none })).toThrow(/clientKey is missing/)
  await expect(createJexactyl({ ...options, clientKey: none }).client.account.get()).rejects.toThrow(/clientKey is missing/)
  const fetched = createJexactyl({ ...options, clientKey: async () => 'ptla_a', applicationKey: async () => 'ptla_a' })
  await expect(fetched.client.account.get()).rejects.toThrow(/clientKey is an application key/)
  expect(sent).toEqual([])
  await fetched.application.permissions.get().catch(() => {})
  expect(sent).toHaveLength(1)
})

test('a limit is that of the API that is asked, whatever the operation is called', async () => {
  const limiter = createJexactylLimiter({ onLimit: 'throw', client: 1, application: 50 })
  const { panel } = panelOf([{ body: { object: 'list', data: [] } }], { limiter, clientKey: undefined })
  await panel.detectVersion()
  for (let i = 0; i < 3; i++) expect(await panel.application.api.request({ op: 'mine', path: '/x' })).toEqual({ object: 'list', data: [] })
})

test('other options make another client, and close ends both APIs', async () => {
  const { panel } = panelOf([{ body: { nodes: 1 } }])
  await expect(panel.application.overview.getMetrics()).rejects.toMatchObject({ name: 'ResponseMismatchError' })
  expect(await panel.with({ validate: 'off' }).application.overview.getMetrics()).toEqual({ nodes: 1 })
  await panel.close()
  await expect(panel.client.account.get()).rejects.toMatchObject({ name: 'ConfigurationError' })
  await expect(panel.application.overview.getMetrics()).rejects.toMatchObject({ name: 'ConfigurationError' })
})
