import { isApiError, isInvalidInput } from '@infra/hetzner'
import { expect, test } from 'vitest'
import { bare, recorder, withBody } from '../../test/recorder.js'

const ssh_key = {
  id: 2323,
  name: 'My ssh key',
  fingerprint: 'b7:2f:30:a0:2f:6c:58:6c:21:04:58:61:ba:06:3b:2f',
  public_key: 'ssh-rsa AAAjjk76kgf...Xt',
  labels: { key: 'value' },
  created: '2016-01-30T23:50:00Z',
}
const body = { name: 'My ssh key', public_key: 'ssh-rsa AAAjjk76kgf...Xt' }
const page = { page: 1, per_page: 25, previous_page: null, next_page: null, last_page: 1, total_entries: 1 }
const list = (...ssh_keys: object[]) => ({ body: { ssh_keys, meta: { pagination: page } } })
const missing = { status: 404, body: { error: { code: 'not_found', message: 'no' } } }
const taken = (name: string) => ({
  status: 409,
  body: { error: { code: 'uniqueness_error', message: 'taken', details: { fields: [{ name }] } } },
})

test('list, get, create, update and delete unwrap the answer', async () => {
  const one = { body: { ssh_key } }
  const { hetzner, sent } = recorder([list(ssh_key), one, { status: 201, ...one }, one, { status: 204 }])
  const { sshKeys } = hetzner
  expect((await sshKeys.list({ sort: 'name:desc' })).items).toEqual([ssh_key])
  expect(await sshKeys.get(2323)).toEqual(ssh_key)
  expect(await sshKeys.create(body)).toEqual(ssh_key)
  expect(await sshKeys.update(2323, { name: 'old' })).toEqual(ssh_key)
  expect(await sshKeys.delete(2323)).toBeUndefined()
  expect(sent).toEqual([
    bare('GET', '/ssh_keys?sort=name%3Adesc'),
    bare('GET', '/ssh_keys/2323'),
    withBody('POST', '/ssh_keys', body),
    withBody('PUT', '/ssh_keys/2323', { name: 'old' }),
    bare('DELETE', '/ssh_keys/2323'),
  ])
})

test('create is not sent again when it may have been carried out', async () => {
  const { hetzner, sent } = recorder([{ status: 504 }])
  await expect(hetzner.sshKeys.create(body)).rejects.toMatchObject({ status: 504 })
  expect(sent).toHaveLength(1)
})

test('createOrGet gives what is there, creates what is not, and finds what an attempt made whose answer was lost', async () => {
  const there = recorder([list(ssh_key)])
  expect(await there.hetzner.sshKeys.createOrGet(body)).toEqual({ created: false, ssh_key })
  const created = recorder([list(), { status: 201, body: { ssh_key } }])
  expect(await created.hetzner.sshKeys.createOrGet(body)).toEqual({ created: true, ssh_key })
  const lost = recorder([list(), { status: 504 }, taken('name'), list(ssh_key)])
  expect(await lost.hetzner.sshKeys.createOrGet(body)).toEqual({ created: false, ssh_key })
  const search = bare('GET', '/ssh_keys?name=My%20ssh%20key')
  const post = withBody('POST', '/ssh_keys', body)
  expect(lost.sent).toEqual([search, post, post, search])
})

test('createOrGet does not take the same key of another name for it', async () => {
  const { hetzner } = recorder([list(), taken('public_key'), list()])
  await expect(hetzner.sshKeys.createOrGet(body)).rejects.toSatisfy((error) => isApiError(error) && error.code === 'uniqueness_error')
})

test('a key is found by fingerprint, by id, by name', async () => {
  const { hetzner, sent } = recorder([list(ssh_key), list(ssh_key), missing, list()])
  expect(await hetzner.sshKeys.getByFingerprint(ssh_key.fingerprint)).toEqual(ssh_key)
  expect(await hetzner.sshKeys.getByIdOrName('laptop')).toEqual(ssh_key)
  expect(await hetzner.sshKeys.getByIdOrName('7')).toBeUndefined()
  expect(sent).toEqual([
    bare('GET', `/ssh_keys?fingerprint=${encodeURIComponent(ssh_key.fingerprint)}`),
    bare('GET', '/ssh_keys?name=laptop'),
    bare('GET', '/ssh_keys/7'),
    bare('GET', '/ssh_keys?name=7'),
  ])
})

test('a private key is never sent, and in no error', async () => {
  const { hetzner, sent } = recorder([])
  const public_key = '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjE\n-----END OPENSSH PRIVATE KEY-----\n'
  for (const call of [
    hetzner.sshKeys.create({ name: 'x', public_key }),
    hetzner.sshKeys.create({ name: 'x', public_key: `\n${public_key}` }),
  ])
    await expect(call).rejects.toSatisfy(
      (error) => isInvalidInput(error) && error.field === 'public_key' && !error.message.includes('b3Bl'),
    )
  expect(sent).toEqual([])
})

test('bad input is refused before anything is sent', async () => {
  const { hetzner, sent } = recorder([])
  const { sshKeys } = hetzner
  const labels = { env: 'a b' }
  for (const call of [sshKeys.get(-1), sshKeys.create({ ...body, labels }), sshKeys.update(1, { labels })])
    await expect(call).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual([])
})
