import { bind } from '@infra/core'
import { fieldErrorsOf } from '@infra/panel-core'
import * as sshKeys from '@infra/panel-core/client/ssh-keys/methods'
import { expect, test } from 'vitest'
import { bare, recorder, withBody } from '../../../test/recorder.js'

const key = {
  name: 'laptop',
  fingerprint: '7uFHfCXiNKzoiHgtsiru+WM9x3PUOv/WjpM51cbTKzg',
  public_key: '-----BEGIN PUBLIC KEY-----\r\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A\r\n-----END PUBLIC KEY-----',
  created_at: '2026-11-21T08:16:03+00:00',
}
const item = { object: 'ssh_key', attributes: key }
const body = { name: 'laptop', public_key: 'ssh-rsa AAAA' }

test('list, create and delete', async () => {
  const { client, sent } = recorder([{ body: { object: 'list', data: [item] } }, { body: item }, { status: 204 }])
  const bound = bind(client, sshKeys)
  expect(await bound.list()).toEqual([key])
  expect(await bound.create(body)).toEqual(key)
  expect(await bound.delete(key.fingerprint)).toBeUndefined()
  expect(sent).toEqual([
    bare('GET', '/account/ssh-keys'),
    withBody('POST', '/account/ssh-keys', body),
    withBody('POST', '/account/ssh-keys/remove', { fingerprint: key.fingerprint }),
  ])
})

test('what is no key is told by field', async () => {
  const meta = { source_field: 'public_key', rule: '' }
  const detail = 'The public key provided is not valid.'
  const { client } = recorder([{ status: 422, body: { errors: [{ code: 'ValidationException', status: '422', detail, meta }] } }])
  const error: unknown = await sshKeys.create(client, body).catch((thrown: unknown) => thrown)
  expect(fieldErrorsOf(error)).toEqual([{ field: 'public_key', rule: '', message: detail }])
})

test('a deletion whose answer was lost is sent again, a creation is not', async () => {
  let requests = 0
  const lost = () => (requests++, Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } })))
  const { client } = recorder([], { fetch: lost })
  await expect(sshKeys.create(client, body)).rejects.toMatchObject({ code: 'ECONNRESET' })
  expect(requests).toBe(1)
  await expect(sshKeys.delete(client, 'x')).rejects.toMatchObject({ code: 'ECONNRESET' })
  expect(requests).toBe(5)
})
