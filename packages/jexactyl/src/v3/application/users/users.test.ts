import { isInvalidInput, PanelDefectError } from '@infra/jexactyl/v3'
import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v3.json' with { type: 'json' }
import { bare, panelOf, withBody } from '../../../../test/v3/panel.js'

const user = recorded.user.body.attributes
const { id, email, username, first_name, last_name, external_id, discord_id, language, root_admin } = user
const whole = { email, username, first_name, last_name, external_id, discord_id, language, root_admin }

test('users have their id at Discord', async () => {
  const { panel, sent } = panelOf([recorded.users, recorded.user])
  expect((await panel.application.users.list()).items[0]).toMatchObject({ username: 'admin', discord_id: null })
  expect(await panel.application.users.get(id)).toMatchObject(user)
  expect(await panel.application.users.getByExternalId('a')).toMatchObject(user)
  const body = { email, username, first_name, last_name, discord_id }
  expect(await panel.application.users.create(body)).toMatchObject(user)
  expect(discord_id).toMatch(/^\d{17,20}$/)
  expect(sent).toEqual([
    bare('GET', '/application/users?sort=id'),
    bare('GET', `/application/users/${id}`),
    bare('GET', '/application/users/external/a'),
    withBody('POST', '/application/users', body),
  ])
})

test('what is not changed of a user stays, the id at Discord too', async () => {
  const { panel, sent } = panelOf([recorded.user])
  expect(await panel.application.users.update(id, () => ({ first_name: 'Frank' }))).toMatchObject(user)
  await panel.application.users.update(id, { ...whole, discord_id: null, password: 'other' })
  expect(sent).toEqual([
    bare('GET', `/application/users/${id}`),
    withBody('PATCH', `/application/users/${id}`, { ...whole, first_name: 'Frank' }),
    withBody('PATCH', `/application/users/${id}`, { ...whole, discord_id: null, password: 'other' }),
  ])
})

test('what a user of another line lacks is not erased unseen', async () => {
  const { first_name: _, discord_id: _d, ...fewer } = user
  const { panel, sent } = panelOf([{ body: { object: 'user', attributes: fewer } }], { validate: 'off' })
  await expect(panel.application.users.update(id, () => ({ email: 'b@example.com' }))).rejects.toMatchObject({
    name: 'ResponseMismatchError',
    message: expect.stringContaining('"first_name"') as string,
  })
  expect(sent).toEqual([bare('GET', `/application/users/${id}`)])
})

const resources = { balance: 1, slots: 2, cpu: 3, memory: 4, disk: 5, ports: 6, backups: 7, databases: 8 }
const mended = { body: { object: 'user', attributes: resources } }
const wanted = {
  store_balance: 111,
  store_cpu: 100,
  store_memory: 1024,
  store_disk: 1024,
  store_slots: 1,
  store_ports: 1,
  store_backups: 1,
  store_databases: 1,
  email: 'poor@example.com',
  username: 'poor',
  first_name: 'Poor',
  last_name: 'Example',
}

test('what an account has is a known defect, and is read where it is mended', async () => {
  const { panel, sent } = panelOf([recorded.userResources, mended])
  await expect(panel.application.users.getResources(4)).rejects.toBeInstanceOf(PanelDefectError)
  expect(await panel.application.users.getResources(4)).toEqual(resources)
  expect(sent[0]).toEqual(bare('GET', '/application/users/4/resources'))
})

test('setting what an account has tells by its code whether it was saved, and is not sent again', async () => {
  const options = { retry: { baseMs: 1, extraStatus: [500] } }
  const { panel, sent } = panelOf([recorded.resourcesSaved, recorded.resourcesNotSaved, mended], options)
  const set = () => panel.application.users.setResources(4, wanted)
  const failure: unknown = await set().catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(PanelDefectError)
  expect(failure).toMatchObject({ code: 'Error', attempts: 1 })
  expect((failure as Error).message).toMatch(/after it has saved what was sent \(code Error\)/)
  await expect(set()).rejects.toMatchObject({ code: 'DataValidationException' })
  expect(await set()).toEqual(resources)
  expect(sent).toEqual(Array.from({ length: 3 }, () => withBody('PATCH', '/application/users/4/resources', wanted)))
})

test('an id that is none is refused before anything is sent', async () => {
  const { panel, sent } = panelOf()
  const { users } = panel.application
  for (const wrong of ['5x' as unknown as number, 0, 1.5]) {
    const calls = [
      users.get(wrong),
      users.delete(wrong),
      users.getResources(wrong),
      users.setResources(wrong, wanted),
      users.update(wrong, () => ({})),
    ]
    for (const call of calls) await expect(call).rejects.toSatisfy(isInvalidInput)
  }
  expect(sent).toEqual([])
})
