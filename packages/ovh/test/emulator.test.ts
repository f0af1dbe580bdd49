import { createOvh, readOnly } from '@infra/ovh'
import { createOvhEmulator } from '@infra/ovh/msw'
import { serve } from '@infra/ovh/msw/node'
import { expect, test } from 'vitest'
import { NOW, fetchOf, setUp } from './emulator-client.js'
import { failure } from './recorder.js'

test('a consumer key, from its request to its end', async () => {
  const { emulator, ovh } = setUp({}, { consumerKey: undefined })
  const key = await ovh.requestConsumerKey({ rules: [...readOnly('/me/*', '/auth/currentCredential')] })
  expect(key).toMatchObject({ state: 'pendingValidation', validationUrl: expect.stringContaining('https://www.ovh.com/auth/?') as string })
  expect(await failure(ovh.get('/me/bill'))).toMatchObject({ name: 'AuthenticationError', code: 'INVALID_CREDENTIAL' })
  const waiting = key.waitUntilValidated({ intervalMs: 1, onProgress: () => emulator.validate(key.consumerKey, 60_000) })
  await waiting
  expect(await ovh.get('/me/bill')).toEqual(['FR997', 'FR998', 'FR999'])
  expect(await failure(ovh.get('/vps'))).toMatchObject({ status: 403, code: 'NOT_GRANTED_CALL' })
  expect(await failure(ovh.post('/me/bill'))).toMatchObject({ code: 'Client::NotFound' })
  emulator.advance(60_000)
  expect(await failure(ovh.get('/me/bill'))).toMatchObject({ code: 'INVALID_CREDENTIAL' })
})

test('a key that is refused, that expires, that is nobody’s', async () => {
  const { emulator, ovh } = setUp()
  const key = await ovh.requestConsumerKey({ rules: readOnly('/*') })
  emulator.refuse(key.consumerKey)
  expect(await failure(key.waitUntilValidated())).toMatchObject({ name: 'ActionFailedError', code: 'refused' })
  emulator.expire(key.consumerKey)
  expect(await ovh.get('/auth/currentCredential')).toMatchObject({ status: 'expired' })
  expect(() => emulator.validate('other')).toThrow('No client has asked')
})

test('signed calls are let in, with wrong secrets and keys they are not', async () => {
  const { emulator, ovh } = setUp()
  expect(await ovh.get('/me')).toMatchObject({ nichandle: 'xx1111-ovh' })
  expect(await ovh.put('/me', { body: { city: 'Liège ✓' } })).toBeNull()
  expect(emulator.state.me).toMatchObject({ city: 'Liège ✓' })
  expect(await ovh.get('/auth/details')).toMatchObject({ method: 'account', identities: ['urn:v1:eu:identity:account:xx1111-ovh'] })
  const refusalOf = async (wrong: object) => (await failure(setUp({}, { ...emulator.keys, ...wrong }).ovh.get('/me')))['code']
  expect(await refusalOf({ applicationSecret: 'wrong' })).toBe('INVALID_SIGNATURE')
  expect(await refusalOf({ applicationKey: 'wrong' })).toBe('INVALID_KEY')
  expect(await refusalOf({ consumerKey: 'wrong' })).toBe('NOT_CREDENTIAL')
  const nobody = setUp({}, { auth: false }).ovh
  expect(await failure(nobody.get('/me'))).toMatchObject({ code: 'NOT_CREDENTIAL', requestId: expect.stringMatching(/^EU\./) as string })
  expect(await nobody.get('/auth/time')).toBe(NOW / 1000)
  expect(await ovh.post('/auth/logout')).toBeNull()
  expect(await failure(ovh.get('/me'))).toMatchObject({ code: 'INVALID_CREDENTIAL' })
})

test('a clock that jumps is refused, and read again', async () => {
  const { emulator, ovh, sent } = setUp()
  await ovh.get('/vps')
  emulator.advance(3_600_000)
  expect(await ovh.get('/vps')).toEqual(['vps-1.example.net'])
  expect(sent.map((line) => line.replace('/1.0', ''))).toEqual(['GET /auth/time', 'GET /vps', 'GET /vps', 'GET /auth/time', 'GET /vps'])
})

test('service accounts: a token is got, kept, renewed when it is refused', async () => {
  const { emulator, ovh, sent } = setUp({}, { ...createOvhEmulator().serviceAccount })
  expect(await ovh.get('/auth/details')).toMatchObject({ method: 'oauth2_client_credentials' })
  emulator.advance(3_600_000)
  await ovh.get('/me')
  expect(sent.map((line) => line.replace('/1.0', ''))).toEqual([
    'POST /auth/oauth2/token',
    'GET /auth/details',
    'GET /me',
    'POST /auth/oauth2/token',
    'GET /me',
  ])
  expect(await failure(ovh.get('/auth/currentCredential'))).toMatchObject({ status: 400 })
  const { ovh: fixed } = setUp({}, { accessToken: emulator.accessToken })
  expect(await fixed.post('/auth/logout')).toBeNull()
  expect(await failure(setUp({}, { accessToken: 'wrong' }).ovh.get('/me'))).toMatchObject({ status: 401, code: 'Client::Unauthorized' })
})

test.each([200, 401])('a service account that is refused with %i', async (tokenErrorStatus) => {
  const { ovh } = setUp({ tokenErrorStatus }, { ...createOvhEmulator().serviceAccount, clientSecret: 'wrong' })
  expect(await failure(ovh.get('/me'))).toMatchObject({ name: 'AuthenticationError', status: tokenErrorStatus, code: 'invalid_client' })
})

test('instances: made, worked on, listed in one call', async () => {
  const { emulator, ovh } = setUp({ taskMs: 1000 })
  const [serviceName] = await ovh.get<string[]>('/cloud/project')
  const path = { serviceName: serviceName! }
  const at = '/cloud/project/{serviceName}'
  expect(await ovh.get(`${at}/region`, { path })).toEqual(['GRA11', 'DE1'])
  const query = { region: 'DE1' }
  const [flavor] = await ovh.get<{ id: string }[]>(`${at}/flavor`, { path, query })
  const [image] = await ovh.get<{ id: string }[]>(`${at}/image`, { path, query })
  const body = { name: 'web', region: 'DE1', flavorId: flavor!.id, imageId: image!.id }
  const made = await ovh.post<{ id: string; status: string }>(`${at}/instance`, { path, body })
  expect(made.status).toBe('BUILD')
  const one = { ...path, instanceId: made.id }
  const reboot = () => ovh.post(`${at}/instance/{instanceId}/reboot`, { path: one, body: { type: 'soft' } })
  expect(await failure(reboot())).toMatchObject({ status: 400, message: expect.stringContaining('is not ready') as string })
  emulator.advance(1000)
  expect(await ovh.list(`${at}/instance`, { path }).all()).toMatchObject([{ id: made.id, status: 'ACTIVE', ipAddresses: [{ version: 4 }] }])
  await ovh.post(`${at}/instance/{instanceId}/stop`, { path: one })
  emulator.advance(1000)
  await ovh.put(`${at}/instance/{instanceId}`, { path: one, body: { instanceName: 'db', status: 'ERROR' } })
  expect(await ovh.get(`${at}/instance/{instanceId}`, { path: one })).toMatchObject({ name: 'db', status: 'SHUTOFF' })
  await reboot()
  expect(await ovh.get(`${at}/instance/{instanceId}`, { path: one })).toMatchObject({ status: 'REBOOT' })
  await ovh.delete(`${at}/instance/{instanceId}`, { path: one })
  expect(await ovh.get(`${at}/instance`, { path })).toEqual([])
  for (const wrong of [{ ...body, region: 'GRA11' }, { ...body, imageId: 'x' }, { name: 'web' }])
    expect(await failure(ovh.post(`${at}/instance`, { path, body: wrong }))).toMatchObject({ code: 'Client::BadRequest' })
  expect(await failure(ovh.get(`${at}/instance`, { path: { serviceName: 'other' } }))).toMatchObject({ name: 'NotFoundError' })
})

test('over a socket, signatures are for the address of the socket', async () => {
  const emulator = createOvhEmulator({ endpoint: 'http://ovh.test/1.0' })
  await using server = await serve(emulator.handlers, { origin: emulator.endpoint })
  await using ovh = createOvh({ endpoint: server.url, ...emulator.keys })
  expect(await ovh.get('/v2/iam/policy')).toEqual([])
  expect(await ovh.get('/ip/203.0.113.7%2F32')).toMatchObject({ version: '4' })
  expect(await failure(createOvh({ endpoint: server.url, ...emulator.keys, applicationSecret: 'x' }).get('/me'))).toMatchObject({
    status: 400,
  })
})

test('a client by name reaches an emulator of that name', async () => {
  const emulator = createOvhEmulator({ endpoint: 'ovh-us' })
  const ovh = createOvh({ endpoint: 'ovh-us', fetch: fetchOf(emulator), ...emulator.keys })
  expect(await ovh.get('/v1/vps')).toEqual(['vps-1.example.net'])
})
