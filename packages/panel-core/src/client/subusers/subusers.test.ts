import { bind } from '@infra/core'
import * as subusers from '@infra/panel-core/client/subusers/methods'
import { expect, test } from 'vitest'
import { bare, recorder, withBody } from '../../../test/recorder.js'

const bob = {
  uuid: 'f7153afb-06b5-4a72-a022-45715e6591cd',
  username: 'bob',
  email: 'bob@example.com',
  image: 'https://gravatar.com/avatar/4b9bb80620f03eb3719e0a061c14283d',
  '2fa_enabled': false,
  created_at: '2026-11-21T08:10:18+00:00',
  permissions: ['control.console', 'websocket.connect'],
}
const item = { object: 'server_subuser', attributes: bob }
const at = `/servers/s/users/${bob.uuid}`

test('list, get, create and delete', async () => {
  const { client, sent } = recorder([{ body: { object: 'list', data: [item] } }, { body: item }, { body: item }, { status: 204 }])
  const bound = bind(client, subusers)
  expect(await bound.list('s')).toEqual([bob])
  expect(await bound.get('s', bob.uuid)).toEqual(bob)
  expect(await bound.create('s', { email: 'bob@example.com', permissions: ['control.console'] })).toEqual(bob)
  expect(await bound.delete('s', bob.uuid)).toBeUndefined()
  expect(sent).toEqual([
    bare('GET', '/servers/s/users'),
    bare('GET', at),
    withBody('POST', '/servers/s/users', { email: 'bob@example.com', permissions: ['control.console'] }),
    bare('DELETE', at),
  ])
})

test('update replaces what was allowed, or adds to it', async () => {
  const { client, sent } = recorder([{ body: item }])
  const bound = bind(client, subusers)
  expect(await bound.update('s', bob.uuid, { permissions: ['startup.read'] })).toEqual(bob)
  await bound.update('s', bob.uuid, ({ permissions }) => ({ permissions: [...permissions, 'file.read'] }))
  expect(sent).toEqual([
    withBody('POST', at, { permissions: ['startup.read'] }),
    bare('GET', at),
    withBody('POST', at, { permissions: ['control.console', 'websocket.connect', 'file.read'] }),
  ])
})

test('who was not invited cannot be changed', async () => {
  const { client, sent } = recorder([{ status: 404, body: { errors: [{ code: 'NotFoundHttpException', status: '404', detail: 'No.' }] } }])
  await expect(subusers.update(client, 's', bob.uuid, () => ({ permissions: [] }))).rejects.toMatchObject({ status: 404 })
  expect(sent).toEqual([bare('GET', at)])
})
