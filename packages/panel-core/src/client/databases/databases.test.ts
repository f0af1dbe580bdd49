import { bind } from '@infra/core'
import * as databases from '@infra/panel-core/client/databases/methods'
import { expect, expectTypeOf, test } from 'vitest'
import { bare, recorder, withBody } from '../../../test/recorder.js'
import type { Database, DatabasePassword, DatabaseWith } from './types.js'

const database = {
  id: 'ZLr2WAvY',
  host: { address: '127.0.0.1', port: 33_061 },
  name: 's1_world',
  username: 'u1_yTjW8PQUOK',
  connections_from: '%',
  max_connections: 0,
}
const password = { password: 'not-a-real-one' }
const item = (relation?: object) => ({
  object: 'server_database',
  attributes: relation ? { ...database, relationships: { password: relation } } : database,
})
const open = item({ object: 'database_password', attributes: password })
const closed = item({ object: 'null_resource', attributes: null })

test('list, with and without passwords', async () => {
  const { client, sent } = recorder([{ body: { object: 'list', data: [item()] } }, { body: { object: 'list', data: [open, closed] } }])
  expect(await databases.list(client, 's')).toEqual([database])
  const all = await databases.list(client, 's', { include: ['password'] })
  expect(all.map(({ relationships }) => relationships.password?.password)).toEqual(['not-a-real-one', undefined])
  expect(sent).toEqual([bare('GET', '/servers/s/databases'), bare('GET', '/servers/s/databases?include=password')])
})

test('a password is in the type when it was asked for, and then only', () => {
  expectTypeOf<DatabaseWith<never>>().toEqualTypeOf<Database>()
  expectTypeOf<DatabaseWith<'password'>['relationships']['password']>().toEqualTypeOf<DatabasePassword | null>()
})

test('create and rotatePassword give the password, null to who may not see it', async () => {
  const { client, sent } = recorder([{ body: open }, { body: closed }, { status: 204 }])
  const bound = bind(client, databases)
  expect(await bound.create('s', { database: 'world', remote: '%' })).toEqual({ ...database, relationships: { password } })
  expect(await bound.rotatePassword('s', 'ZLr2WAvY')).toEqual({ ...database, relationships: { password: null } })
  expect(await bound.delete('s', 'ZLr2WAvY')).toBeUndefined()
  expect(sent).toEqual([
    withBody('POST', '/servers/s/databases', { database: 'world', remote: '%' }),
    bare('POST', '/servers/s/databases/ZLr2WAvY/rotate-password'),
    bare('DELETE', '/servers/s/databases/ZLr2WAvY'),
  ])
})

test('a name that is taken has its code', async () => {
  const detail = 'A database with that name already exists for this server.'
  const { client } = recorder([{ status: 400, body: { errors: [{ code: 'DuplicateDatabaseNameException', status: '400', detail }] } }])
  const call = databases.create(client, 's', { database: 'world', remote: '%' })
  await expect(call).rejects.toMatchObject({ name: 'BadRequestError', code: 'DuplicateDatabaseNameException' })
})
