import { createOvhEmulator, ovhError } from '@infra/ovh/msw'
import { getResponse } from 'msw'
import { describe, expect, test } from 'vitest'
import { NOW, fetchOf, setUp } from '../../test/emulator-client.js'
import { failure } from '../../test/recorder.js'

describe('state', () => {
  test('is the same for the same seed; snapshots are copies; reset takes all back', async () => {
    const [one, two, other] = [1, 1, 2].map((seed) => createOvhEmulator({ seed, now: () => NOW }))
    expect(one!.snapshot()).toEqual(two!.snapshot())
    expect([one!.keys, one!.serviceAccount]).toEqual([two!.keys, two!.serviceAccount])
    expect(other!.keys.applicationSecret).not.toBe(one!.keys.applicationSecret)
    const { emulator, ovh } = setUp()
    const before = emulator.snapshot()
    const body = { fieldType: 'A', target: '192.0.2.1' }
    const first = await ovh.post('/domain/zone/example.com/record', { body })
    emulator.restore(before)
    expect(await ovh.post('/domain/zone/example.com/record', { body })).toEqual(first)
    emulator.faults.inject({ status: 503 })
    emulator.reset()
    expect(emulator.snapshot()).toEqual(before)
    expect(await ovh.get('/domain/zone/example.com/record')).toEqual([])
  })

  test('any route by its list or its answer; what OVHcloud has no route for is not there', async () => {
    const { emulator, ovh } = setUp()
    emulator.put('/hosting/web', 'example.org', { serviceName: 'example.org', state: 'active' })
    emulator.put('/hosting/web', 'example.net', { serviceName: 'example.net', state: 'off' })
    emulator.put('/hosting/web', 'example.net', { serviceName: 'example.net', state: 'active' })
    expect(await ovh.list('/hosting/web', { query: { state: 'active' } }).all()).toHaveLength(2)
    await ovh.put('/hosting/web/{serviceName}', { path: { serviceName: 'example.org' }, body: { displayName: 'a' } })
    expect(await ovh.get('/hosting/web/example.org')).toEqual({ serviceName: 'example.org', state: 'active', displayName: 'a' })
    await ovh.delete('/hosting/web/example.org')
    expect(await ovh.get('/hosting/web')).toEqual(['example.net'])
    emulator.answer('GET', '/order/catalog/{kind}', { plans: [] }, { auth: false })
    emulator.answer('POST', '/order/cart', { message: 'no' }, { status: 409 })
    emulator.answer('DELETE', '/order/cart', undefined, { status: 204 })
    expect(await ovh.get('/order/catalog/cloud', { auth: false })).toEqual({ plans: [] })
    expect(await failure(ovh.post('/order/cart', { body: {} }))).toMatchObject({ name: 'ConflictError' })
    expect(await ovh.delete('/order/cart')).toBeUndefined()
    expect(await failure(ovh.get('/smsx'))).toMatchObject({ status: 404, code: 'Client::NotFound' })
    expect(await failure(ovh.delete('/vps/vps-1.example.net'))).toMatchObject({ status: 404 })
    expect(await failure(ovh.get('/vps/%E0%A4%A'))).toMatchObject({ status: 404 })
  })
})

test('faults by operation, in both shapes of errors', async () => {
  const { emulator, ovh } = setUp()
  const details = { unauthorizedActionsByIAM: 'vps:apiovh:get' }
  const op = 'GET /vps/{serviceName}'
  const fault = emulator.faults.inject({ op, times: 1, ...ovhError('Client::Forbidden', { message: 'no', details }) })
  const path = { serviceName: 'vps-1.example.net' }
  expect((await failure(ovh.get('/vps/{serviceName}', { path }))).message).toContain('missing IAM actions: vps:apiovh:get')
  expect(fault.hits).toBe(1)
  expect(await ovh.get('/vps/{serviceName}', { path })).toMatchObject({ state: 'running' })
  emulator.faults.inject({ op, times: 1, action: 'reset' })
  expect(await failure(ovh.get('/vps/{serviceName}', { path }))).toMatchObject({ name: 'ConnectionError' })
  expect(ovhError('Server::InternalError')).toEqual({
    status: 500,
    body: { class: 'Server::InternalError', message: 'Server::InternalError' },
  })
  expect(ovhError('INVALID_SIGNATURE')).toMatchObject({ body: { httpCode: '400 Bad Request' } })
  expect(ovhError('EXPIRED', { status: 460 })).toMatchObject({ status: 460, body: { httpCode: '460' } })
})

test('bodies must be objects', async () => {
  const { ovh } = setUp()
  expect(await failure(ovh.put('/me', { body: 3 }))).toMatchObject({ code: 'Client::BadRequest' })
  expect(await failure(ovh.put('/me', { body: 'x', headers: {} }))).toMatchObject({ code: 'Client::BadRequest' })
  expect(await failure(setUp({}, { auth: false }).ovh.post('/auth/credential', { body: {} }))).toMatchObject({ code: 'INVALID_KEY' })
  expect(await failure(ovh.post('/auth/credential', { auth: false, body: {} }))).toMatchObject({ code: 'Client::BadRequest' })
})

test('what is asked of others, and of nothing', async () => {
  const emulator = createOvhEmulator()
  const headers = { authorization: `Bearer ${emulator.accessToken}` }
  expect(await getResponse(emulator.handlers, new Request('https://example.com/1.0/me', { headers }))).toBeUndefined()
  const response = await getResponse(emulator.handlers, new Request(`${emulator.endpoint}/`, { headers }))
  expect(response?.status).toBe(404)
})

test('a request without its time or its signature is refused', async () => {
  const { emulator } = setUp()
  const ask = async (more: Record<string, string>) => {
    const headers = { 'x-ovh-application': emulator.keys.applicationKey, 'x-ovh-consumer': emulator.keys.consumerKey, ...more }
    return (await fetchOf(emulator)(new Request(`${emulator.endpoint}/me`, { headers }))).json()
  }
  expect(await ask({})).toMatchObject({ errorCode: 'QUERY_TIME_OUT' })
  expect(await ask({ 'x-ovh-timestamp': `${NOW / 1000}` })).toMatchObject({ errorCode: 'INVALID_SIGNATURE' })
})

test('a mistake of a program that it runs is not taken for a refusal', async () => {
  let isBroken = false
  const now = (): number => {
    if (isBroken) throw new Error('no clock')
    return NOW
  }
  const emulator = createOvhEmulator({ now })
  isBroken = true
  await expect(fetchOf(emulator)(new Request(`${emulator.endpoint}/auth/time`))).rejects.toThrow('no clock')
})

test('keys are for one account: a deleted one is unknown', async () => {
  const { emulator, ovh } = setUp()
  const [credentialId] = await ovh.get<number[]>('/me/api/credential')
  expect(await ovh.list('/me/api/application').all()).toMatchObject([{ applicationId: 1, applicationKey: emulator.keys.applicationKey }])
  await ovh.delete(`/me/api/credential/${credentialId}`)
  expect(await failure(ovh.get('/me'))).toMatchObject({ code: 'NOT_CREDENTIAL' })
})

test('a change that comes for what is gone is forgotten', async () => {
  const { emulator, ovh } = setUp({ taskMs: 1000 })
  await ovh.post('/vps/vps-1.example.net/stop')
  delete emulator.state.lists['/vps']
  emulator.advance(1000)
  expect(emulator.state.planned).toEqual([])
})

test('the token host takes client credentials only, in the form too', async () => {
  const emulator = createOvhEmulator()
  const { tokenUrl, clientId: client_id, clientSecret: client_secret } = emulator.serviceAccount
  const ask = async (grant_type: string) => {
    const body = new URLSearchParams({ grant_type, client_id, client_secret })
    const response = await fetchOf(emulator)(new Request(tokenUrl, { method: 'POST', body }))
    return response.json()
  }
  expect(await ask('client_credentials')).toMatchObject({ token_type: 'Bearer', expires_in: 3599 })
  expect(await ask('password')).toMatchObject({ error: 'unsupported_grant_type' })
})
