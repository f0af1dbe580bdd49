import { inspect } from 'node:util'
import { isInvalidInput } from '@infra/hetzner'
import { expect, test } from 'vitest'
import { action, bare, recorder, withBody } from '../../test/recorder.js'

const uploaded = {
  id: 897,
  name: 'my website cert',
  labels: { key: 'value' },
  type: 'uploaded',
  certificate: '-----BEGIN CERTIFICATE-----\n...',
  created: '2019-01-08T12:10:00Z',
  not_valid_before: '2019-01-08T10:00:00Z',
  not_valid_after: '2019-07-08T09:59:59Z',
  domain_names: ['example.com', 'webmail.example.com', 'www.example.com'],
  fingerprint: '03:c7:55:9b:2a:d1:04:17:09:f6:d0:7f:18:34:63:d4:3e:5f',
  status: null,
  used_by: [{ id: 4711, type: 'load_balancer' }],
}
const managed = {
  ...uploaded,
  type: 'managed',
  certificate: null,
  not_valid_before: null,
  not_valid_after: null,
  fingerprint: null,
  status: { issuance: 'pending', renewal: 'unavailable', error: null },
  used_by: [],
}
const upload = {
  name: 'my website cert',
  type: 'uploaded',
  certificate: '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n',
  private_key: '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq/hkiG9w0+BAQEFAASC\n-----END PRIVATE KEY-----\n',
} as const
const order = { name: 'my website cert', type: 'managed', domain_names: ['example.com', 'www.example.com'] } as const
const page = { page: 1, per_page: 25, previous_page: null, next_page: null, last_page: 1, total_entries: 1 }
const found = { body: { certificates: [uploaded], meta: { pagination: page } } }
const none = { body: { certificates: [], meta: { pagination: page } } }
const taken = { status: 409, body: { error: { code: 'uniqueness_error', message: 'name is already used' } } }

test('list, get, update and delete unwrap the answer', async () => {
  const { hetzner, sent } = recorder([found, { body: { certificate: managed } }, { body: { certificate: uploaded } }, { status: 204 }])
  const { certificates } = hetzner
  expect((await certificates.list({ type: ['uploaded', 'managed'], sort: 'name:desc' })).items).toEqual([uploaded])
  expect(await certificates.get(897)).toEqual(managed)
  expect(await certificates.update(897, { labels: { key: 'value' } })).toEqual(uploaded)
  expect(await certificates.delete(897)).toBeUndefined()
  expect(sent).toEqual([
    bare('GET', '/certificates?type=uploaded&type=managed&sort=name%3Adesc'),
    bare('GET', '/certificates/897'),
    withBody('PUT', '/certificates/897', { labels: { key: 'value' } }),
    bare('DELETE', '/certificates/897'),
  ])
})

test('a certificate without what is optional fits, too; a failure tells why', async () => {
  const { type: _, status: __, ...plain } = uploaded
  const failed = { ...managed, status: { issuance: 'failed', error: { code: 'dns_zone_not_found', message: 'no zone' } } }
  const { hetzner } = recorder([{ body: { certificate: plain } }, { body: { certificate: failed } }])
  expect(await hetzner.certificates.get(897)).toEqual(plain)
  expect((await hetzner.certificates.get(897)).status?.error?.code).toBe('dns_zone_not_found')
})

test('create uploads a certificate, or has one issued', async () => {
  const mine = { certificate: uploaded, action: null }
  const theirs = { certificate: managed, action: action(13) }
  const { hetzner, sent } = recorder([
    { status: 201, body: mine },
    { status: 201, body: theirs },
  ])
  expect(await hetzner.certificates.create(upload)).toEqual(mine)
  expect(await hetzner.certificates.create(order)).toEqual(theirs)
  expect(sent).toEqual([withBody('POST', '/certificates', upload), withBody('POST', '/certificates', order)])
})

test.each(['create', 'createOrGet'] as const)('%s brings the private key into no error, whatever the server repeats', async (method) => {
  const message = `invalid key: ${upload.private_key}`
  const refusal = {
    status: 422,
    body: { error: { code: 'invalid_input', message, details: { fields: [{ name: message, messages: [message] }] } } },
  }
  const { hetzner } = recorder(method === 'create' ? [refusal] : [none, refusal])
  const call = hetzner.certificates[method](upload) as Promise<unknown>
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toMatchObject({ status: 422, code: 'invalid_input' })
  const told = `${inspect(error, { depth: 9 })}${JSON.stringify(error)}${(error as Error).stack}`
  expect(told).not.toContain('MIIEvQIBADANBgkq')
})

test('createOrGet gives what is there, creates what is not, and finds what an earlier attempt made', async () => {
  const there = recorder([found])
  expect(await there.hetzner.certificates.createOrGet(order)).toEqual({ created: false, certificate: uploaded })
  const result = { certificate: managed, action: action(13) }
  const missing = recorder([none, { status: 201, body: result }])
  expect(await missing.hetzner.certificates.createOrGet(order)).toEqual({ created: true, ...result })
  const lost = recorder([none, { status: 504 }, taken, found])
  expect(await lost.hetzner.certificates.createOrGet(upload)).toEqual({ created: false, certificate: uploaded })
  expect(lost.sent).toEqual([
    bare('GET', '/certificates?name=my%20website%20cert'),
    withBody('POST', '/certificates', upload),
    withBody('POST', '/certificates', upload),
    bare('GET', '/certificates?name=my%20website%20cert'),
  ])
})

test('getByIdOrName looks for the id first', async () => {
  const { hetzner, sent } = recorder([{ status: 404, body: { error: { code: 'not_found', message: 'no' } } }, found])
  expect(await hetzner.certificates.getByIdOrName('897')).toEqual(uploaded)
  expect(sent).toEqual([bare('GET', '/certificates/897'), bare('GET', '/certificates?name=897')])
})

test('actions are listed, found and started', async () => {
  const actions = { body: { actions: [action(14)], meta: { pagination: page } } }
  const { hetzner, sent } = recorder([actions, actions, { body: { action: action(14) } }])
  const { certificates } = hetzner
  expect((await certificates.listActions(897, { status: 'error' })).items).toEqual([action(14)])
  expect((await certificates.listAllActions({ id: 14 })).items).toEqual([action(14)])
  expect(await certificates.getAction(14)).toEqual(action(14))
  expect(await certificates.retry(897)).toEqual(action(14))
  expect(sent).toEqual([
    bare('GET', '/certificates/897/actions?status=error'),
    bare('GET', '/certificates/actions?id=14'),
    bare('GET', '/certificates/actions/14'),
    bare('POST', '/certificates/897/actions/retry'),
  ])
})

test('neither create nor retry is sent again when it may have been carried out', async () => {
  const { hetzner, sent } = recorder([{ status: 504 }])
  await expect(hetzner.certificates.create(upload)).rejects.toMatchObject({ status: 504 })
  await expect(hetzner.certificates.retry(897)).rejects.toMatchObject({ status: 504 })
  expect(sent).toHaveLength(2)
})

test('bad input is refused before anything is sent', async () => {
  const { hetzner, sent } = recorder([])
  const { certificates } = hetzner
  const labels = 'env=prod' as unknown as Record<string, string>
  for (const call of [
    certificates.get(1.5),
    certificates.retry(-1),
    certificates.list({ per_page: 51 }),
    certificates.create({ ...order, labels }),
    certificates.update(897, { labels }),
  ])
    await expect(call).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual([])
})
