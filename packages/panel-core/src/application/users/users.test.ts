import { bind, isInvalidInput } from '@infra/core'
import * as users from '@infra/panel-core/application/users/methods'
import { expect, expectTypeOf, test } from 'vitest'
import recorded from '../../../test/fixtures/application.json' with { type: 'json' }
import { bare, recorder, withBody } from '../../../test/recorder.js'
import type { Server } from '../servers/types.js'
import type { UserWith } from './types.js'

const user = recorded.createdUser.attributes
const refused = { status: 500, body: { errors: [{ code: 'Exception', status: '500', detail: 'The password Passw0rd!123 is bad.' }] } }

const failureOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'it went through',
    (error: Error) => error.message,
  )

test('list asks for an order, unless there is one, and keeps filters on each page', async () => {
  const page = (current_page: number) => ({
    body: { ...recorded.users, meta: { pagination: { ...recorded.users.meta.pagination, total_pages: 2, current_page } } },
  })
  const { application, sent } = recorder([page(1), page(2), { body: recorded.users }])
  const all = await users.list(application, { filter: { email: 'alice' }, include: ['servers'] }).all()
  expect(all).toHaveLength(2 * recorded.users.data.length)
  expect((await users.list(application, { sort: '-uuid', per_page: 3 })).items[0]).toEqual(recorded.users.data[0]!.attributes)
  expect(sent).toEqual([
    bare('GET', '/users?sort=id&filter[email]=alice&include=servers&per_page=50'),
    bare('GET', '/users?sort=id&filter[email]=alice&include=servers&page=2&per_page=50'),
    bare('GET', '/users?sort=-uuid&per_page=3'),
  ])
})

test('get finds by id, and by the id of another system', async () => {
  const { application, sent } = recorder([{ body: recorded.userWithServers }])
  const panel = bind(application, users)
  expect(await panel.get(4, { include: ['servers'] })).toEqual({ ...user, relationships: { servers: [] } })
  expect(await panel.getByExternalId('a/b', { include: ['servers'] })).toMatchObject({ id: 4 })
  expect(sent).toEqual([bare('GET', '/users/4?include=servers'), bare('GET', '/users/external/a/b?include=servers')])
})

test('relations are typed as they were asked for', () => {
  expectTypeOf<UserWith<'servers'>['relationships']['servers']>().toEqualTypeOf<Server[] | null>()
  // @ts-expect-error it was not asked for
  void (undefined as unknown as UserWith<never> | undefined)?.relationships
})

test('create sends all that is given, and its password is in no error', async () => {
  const body = { email: user.email, username: 'carol', first_name: 'Carol', last_name: 'Example', password: 'Passw0rd!123' }
  const { application, sent } = recorder([{ status: 201, body: recorded.createdUser }, refused])
  expect(await users.create(application, body)).toMatchObject(user)
  expect(sent).toEqual([withBody('POST', '/users', body)])
  const message = await failureOf(users.create(application, body))
  expect(message).toContain('is bad')
  expect(message).not.toContain(body.password)
  expect(sent).toHaveLength(2)
})

test('update sends a whole body as it is, or reads first and changes what it is told', async () => {
  const whole = {
    email: user.email,
    username: 'carol',
    first_name: 'Carol',
    last_name: 'Example',
    external_id: 'ext-carol',
    language: 'en',
    root_admin: false,
  }
  const { application, sent } = recorder([{ body: recorded.createdUser }])
  expect(await users.update(application, 4, whole, { include: ['servers'] })).toMatchObject(user)
  await users.update(application, 4, ({ first_name }) => ({ first_name: `${first_name}ine`, password: 'other' }))
  expect(sent).toEqual([
    withBody('PATCH', '/users/4?include=servers', whole),
    bare('GET', '/users/4'),
    withBody('PATCH', '/users/4', { ...whole, first_name: 'Caroline', password: 'other' }),
  ])
  const failing = recorder([{ body: recorded.createdUser }, refused])
  const message = await failureOf(users.update(failing.application, 4, () => ({ password: 'Passw0rd!123' })))
  expect(message).toContain('is bad')
  expect(message).not.toContain('Passw0rd!123')
})

test('a deletion whose answer was lost is one, and a second one finds nothing', async () => {
  const gone = { status: 404, body: { errors: [{ code: 'NotFoundHttpException', status: '404', detail: 'not found' }] } }
  const { application, sent } = recorder([{ status: 204 }, { status: 504 }, gone, gone], { retry: { baseMs: 1, extraStatus: [504] } })
  expect(await users.delete(application, 4)).toBeUndefined()
  expect(await users.delete(application, 4)).toBeUndefined()
  await expect(users.delete(application, 4)).rejects.toMatchObject({ status: 404 })
  expect(sent).toEqual(Array.from({ length: 4 }, () => bare('DELETE', '/users/4')))
})

test('a change is sent again when its answer was lost', async () => {
  const { application, sent } = recorder([{ status: 504 }, { body: recorded.createdUser }], { retry: { baseMs: 1, extraStatus: [504] } })
  const { email, username, first_name, last_name, external_id, language, root_admin } = user
  const body = { email, username, first_name, last_name, external_id, language, root_admin }
  expect(await users.update(application, 4, body)).toMatchObject(user)
  expect(sent).toEqual([withBody('PATCH', '/users/4', body), withBody('PATCH', '/users/4', body)])
})

test('an id that is none is refused before anything is sent', async () => {
  const { application, sent } = recorder([])
  for (const id of [0, -1, 1.5, Number.NaN, 2 ** 53, '4' as unknown as number]) {
    await expect(users.get(application, id)).rejects.toSatisfy(isInvalidInput)
    await expect(users.delete(application, id)).rejects.toMatchObject({ field: 'id' })
    await expect(users.update(application, id, () => ({}))).rejects.toSatisfy(isInvalidInput)
  }
  expect(sent).toEqual([])
})
