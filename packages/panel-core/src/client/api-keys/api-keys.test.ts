import { bind } from '@infra/core'
import * as apiKeys from '@infra/panel-core/client/api-keys/methods'
import { expect, test } from 'vitest'
import { bare, recorder, withBody } from '../../../test/recorder.js'

const key = {
  identifier: 'ptlc_4cQ0x8DGMDs',
  description: 'ci',
  allowed_ips: ['127.0.0.1', '10.0.0.0/8'],
  last_used_at: null,
  created_at: '2026-11-21T08:16:02+00:00',
}
const secret_token = 'x'.repeat(32)
const created = { body: { object: 'api_key', attributes: key, meta: { secret_token } } }
const body = { description: 'ci', allowed_ips: ['127.0.0.1', '10.0.0.0/8'] }

test('create joins the two parts of a key, and keeps them', async () => {
  const { client, sent } = recorder([created])
  const call = bind(client, apiKeys).create(body)
  const result = { ...key, meta: { secret_token }, key: `ptlc_4cQ0x8DGMDs${secret_token}` }
  expect(await call).toEqual(result)
  expect(await call.withResponse()).toMatchObject({ data: result, response: { status: 200 } })
  expect(sent).toEqual([withBody('POST', '/account/api-keys', body)])
})

test.each([{}, null, { identifier: 'ptlc_4cQ0x8DGMDs', meta: {} }, { meta: { secret_token } }])(
  'half a key is a mismatch, and on it: %j',
  async (answer) => {
    const { client } = recorder([{ body: answer }], { validate: 'off' })
    await expect(apiKeys.create(client, body)).rejects.toMatchObject({ name: 'ResponseMismatchError', data: answer })
  },
)

test('create is never sent twice', async () => {
  const { client, sent } = recorder([{ status: 429, body: { errors: [] } }, created])
  await expect(apiKeys.create(client, body)).rejects.toMatchObject({ status: 429 })
  expect(sent).toHaveLength(1)
})

test('list and delete', async () => {
  const open = { ...key, allowed_ips: [], last_used_at: '2026-11-21T08:16:02+00:00' }
  const data = [key, open].map((attributes) => ({ object: 'api_key', attributes }))
  const { client, sent } = recorder([{ body: { object: 'list', data } }, { status: 204 }])
  const bound = bind(client, apiKeys)
  expect(await bound.list()).toEqual([key, open])
  expect(await bound.delete('ptlc_4cQ0x8DGMDs')).toBeUndefined()
  expect(sent).toEqual([bare('GET', '/account/api-keys'), bare('DELETE', '/account/api-keys/ptlc_4cQ0x8DGMDs')])
})

test('delete of what is not there is an error, and of nothing is not sent', async () => {
  const { client, sent } = recorder([{ status: 404, body: { errors: [{ code: 'NotFoundHttpException', status: '404', detail: 'No.' }] } }])
  await expect(apiKeys.delete(client, 'ptlc_xxxxxxxxxxx')).rejects.toMatchObject({ status: 404, code: 'NotFoundHttpException' })
  await expect(apiKeys.delete(client, '')).rejects.toMatchObject({ name: 'InvalidInputError' })
  expect(sent).toHaveLength(1)
})
