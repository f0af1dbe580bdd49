import { createOvh } from '@infra/ovh'
import { createOvhEmulator } from '@infra/ovh/msw'
import type { OvhState } from '@infra/ovh/msw'
import { expect, test } from 'vitest'
import { NOW, fetchOf, setUp } from '../../test/emulator-client.js'
import { failure } from '../../test/recorder.js'

test("another emulator's snapshot brings its keys, and makes up what it would have", async () => {
  const { emulator: one, ovh } = setUp({ seed: 5 })
  const [read] = await ovh.get<string[]>('/dedicated/nasha')
  const snapshot = JSON.parse(JSON.stringify(one.snapshot())) as OvhState
  const { emulator: other, ovh: former } = setUp({ seed: 6 })
  other.restore(snapshot)
  expect([other.keys, other.serviceAccount, other.accessToken]).toEqual([one.keys, one.serviceAccount, one.accessToken])
  const fetch = fetchOf(other)
  const clientOf = (proof: object) => createOvh({ endpoint: other.endpoint, fetch, retry: 0, ...proof })
  const { clientId, clientSecret } = other.serviceAccount
  for (const proof of [other.keys, one.keys, { clientId, clientSecret }, { accessToken: other.accessToken }])
    expect(await clientOf(proof).get('/me')).toMatchObject({ nichandle: 'xx1111-ovh' })
  const same = clientOf(other.keys)
  for (const path of [`/dedicated/nasha/${read}`, `/dedicated/nasha/${read}/partition`, '/sms', '/me/autorenew', '/auth/details'])
    expect(await same.get(path)).toEqual(await ovh.get(path))
  expect(await failure(former.get('/me'))).toMatchObject({ code: 'INVALID_KEY' })
  other.reset()
  expect(await former.get('/me')).toMatchObject({ nichandle: 'xx1111-ovh' })
})

test('a reset takes all back: what was made up, put, set, begun and asked', async () => {
  const emulator = createOvhEmulator({ now: () => NOW, taskMs: 1000 })
  const before = emulator.snapshot()
  const client = () => createOvh({ endpoint: emulator.endpoint, ...emulator.keys, fetch: fetchOf(emulator), retry: 0 })
  const use = async () => {
    const ovh = client()
    const { data, response } = await ovh.get<string[]>('/dedicated/nasha').withResponse()
    const path = { serviceName: data[0]! }
    const nasha = await ovh.get('/dedicated/nasha/{serviceName}', { path })
    const task = await ovh.post('/dedicated/nasha/{serviceName}/partition', {
      path,
      body: { partitionName: 'a', protocol: 'NFS', size: 10 },
    })
    return { data, requestId: response.requestId, nasha, task }
  }
  const first = await use()
  const ovh = client()
  await ovh.put(`/dedicated/nasha/${first.data[0]}`, { body: { customName: 'changed' } })
  await ovh.delete('/me/identity/provider')
  emulator.put('/hosting/web', 'example.org', {})
  emulator.answer('GET', '/me', {})
  await client().requestConsumerKey({ rules: [{ method: 'GET', path: '/me' }] })
  emulator.advance(60_000)
  const [held] = emulator.state.lists['/vps']!
  held!.value['state'] = 'odd'
  emulator.faults.inject({ status: 503 })
  emulator.reset()
  expect(emulator.snapshot()).toEqual(before)
  expect(await use()).toEqual(first)
  expect(await client().get('/me/identity/provider')).toHaveProperty('groupAttributeName')
})
