import { isInvalidInput } from '@infra/core'
import * as databases from '@infra/panel-core/application/databases/methods'
import { expect, expectTypeOf, test } from 'vitest'
import recorded from '../../../test/fixtures/application.json' with { type: 'json' }
import { bare, recorder, withBody } from '../../../test/recorder.js'
import type { DatabasePassword, ServerDatabaseWith } from './types.js'

const { relationships, ...database } = recorded.databases.data[0]!.attributes
const expected = { ...database, relationships: { password: { password: 'database-password' }, host: relationships.host.attributes } }

test('list and get give databases with their passwords and hosts', async () => {
  const { application, sent } = recorder([{ body: recorded.databases }, { body: recorded.databases.data[0]! }])
  expect(await databases.list(application, 1, { include: ['password', 'host'] })).toEqual([expected])
  expect(await databases.get(application, 1, 7, { include: ['password', 'host'] })).toEqual(expected)
  expect(sent).toEqual([
    bare('GET', '/servers/1/databases?include=password,host'),
    bare('GET', '/servers/1/databases/7?include=password,host'),
  ])
})

test('create, resetPassword and delete', async () => {
  const body = { database: 'app1', remote: '%', host: 2 }
  const { application, sent } = recorder([{ status: 201, body: recorded.createdDatabase }, { status: 204 }])
  expect(await databases.create(application, 1, body, { include: ['host'] })).toMatchObject(recorded.createdDatabase.attributes)
  expect(await databases.resetPassword(application, 1, 7)).toBeUndefined()
  expect(await databases.delete(application, 1, 7)).toBeUndefined()
  expect(sent).toEqual([
    withBody('POST', '/servers/1/databases?include=host', body),
    bare('POST', '/servers/1/databases/7/reset-password'),
    bare('DELETE', '/servers/1/databases/7'),
  ])
})

test('relations are typed as they were asked for', () => {
  expectTypeOf<ServerDatabaseWith<'password'>['relationships']['password']>().toEqualTypeOf<DatabasePassword | null>()
  // @ts-expect-error it was not asked for
  void (undefined as unknown as ServerDatabaseWith<'password'> | undefined)?.relationships.host
})

test('an id that is none is refused before anything is sent', async () => {
  const { application, sent } = recorder([])
  for (const call of [
    databases.list(application, 0),
    databases.get(application, 1, -7),
    databases.create(application, 0, { database: 'a', remote: '%', host: 1 }),
    databases.resetPassword(application, 1, 0.5),
    databases.delete(application, Number.NaN, 7),
  ])
    await expect(call).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual([])
})
