import { expect, test } from 'vitest'
import { setUp } from '../../test/emulator-client.js'
import { failure } from '../../test/recorder.js'

const VPS = '/vps/vps-1.example.net'
const ZONE = '/domain/zone/example.com/record'
const rules = (accessRules: unknown) => ({ accessRules })
const policy = { name: 'a', identities: [], permissions: {}, resources: [{ urn: 'urn:a' }] }

test.each([
  ['POST', ZONE, { fieldType: 5, target: '192.0.2.1' }, '[fieldType] must be one of'],
  ['POST', ZONE, { fieldType: 'A' }, 'Missing parameter: target'],
  ['POST', ZONE, { fieldType: 'A', target: '192.0.2.1', ttl: 'long' }, '[ttl] must be of type long'],
  ['PUT', VPS, { displayName: 5 }, '[displayName] must be of type string'],
  ['PUT', '/me', { city: 5 }, '[city] must be of type string'],
  ['PUT', '/me', [1], '[body] must be an object'],
  ['PUT', '/dedicated/server/ns1.example.net', { bootId: 'x' }, '[bootId] must be of type long'],
  ['POST', '/v2/iam/policy', { ...policy, resources: 'x' }, '[resources] must be a list'],
  ['POST', '/v2/iam/policy', { ...policy, resources: [null] }, '[resources[0]] must be an object'],
  ['POST', '/auth/credential', rules([null]), '[accessRules[0]] must be an object'],
  ['POST', '/auth/credential', rules([{ method: 'GET', path: 5 }]), '[accessRules[0].path] must be of type string'],
  ['POST', '/auth/credential', rules([]), 'Missing parameter: accessRules'],
  ['POST', `${VPS}/reboot?odd=1`, undefined, 'Received not described parameters: (odd)'],
  ['GET', '/me?odd=1', undefined, 'Received not described parameters: (odd)'],
  ['GET', `${VPS}?odd=1`, undefined, 'Received not described parameters: (odd)'],
] as const)('%s %s of %j is refused', async (method, path, body, words) => {
  const { emulator, ovh } = setUp()
  await ovh.get('/me')
  const before = emulator.snapshot()
  const refused = await failure(ovh.call(method, path, { ...(body && { body }), ...(path === '/auth/credential' && { auth: false }) }))
  expect(refused).toMatchObject({ status: 400, message: expect.stringContaining(words) as string })
  expect(emulator.snapshot()).toEqual(before)
  expect(await ovh.get('/me')).toMatchObject({ nichandle: 'xx1111-ovh' })
})

test('what only the server writes, what is unknown and what says nothing is passed over', async () => {
  const { ovh } = setUp()
  const me = await ovh.get<object>('/me')
  await ovh.put('/me', { body: { nichandle: 5, nothing: 1, city: 'Roubaix', country: null, constructor: 1 } })
  expect(await ovh.get('/me')).toEqual({ ...me, city: 'Roubaix' })
  const vps = await ovh.get<object>(VPS)
  await ovh.put(VPS, { body: { displayName: null, netbootMode: null, nothing: 1, state: 'stopped' } })
  expect(await ovh.get(VPS)).toEqual({ ...vps, displayName: null })
})

test('objects that were put are changed as their routes describe it, and any route that there is not as one likes', async () => {
  const { emulator, ovh } = setUp()
  emulator.put('/hosting/web', 'example.org', { serviceName: 'example.org', state: 'active' })
  expect(await failure(ovh.put('/hosting/web/example.org', { body: { displayName: 5 } }))).toMatchObject({ status: 400 })
  await ovh.put('/hosting/web/example.org', { body: { displayName: 'mine', state: 'maintenance' } })
  expect(await ovh.get('/hosting/web/example.org')).toEqual({ serviceName: 'example.org', state: 'active', displayName: 'mine' })
  emulator.put('/brand/new', 'a', { b: 1 })
  await ovh.put('/brand/new/a', { body: { b: {} } })
  expect(await ovh.get('/brand/new/a')).toEqual({ b: {} })
  emulator.answer('POST', ZONE, { mine: true })
  expect(await ovh.post(ZONE, { body: { fieldType: 5 } })).toEqual({ mine: true })
})
