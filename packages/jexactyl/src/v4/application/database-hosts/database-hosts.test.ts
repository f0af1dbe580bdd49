import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v4.json' with { type: 'json' }
import { bare, refusal, withBody } from '../../../../test/recorder.js'
import { panelOf, refusedFields } from '../../../../test/v4/panel.js'

const { body } = recorded['application.databases.create']
const { name, host, port, username } = body.attributes

test('hosts are listed with their databases', async () => {
  const { panel, sent } = panelOf([
    { body: recorded['application.databases.list'].body },
    { body: recorded['application.databases.get'].body },
  ])
  const { databaseHosts } = panel.application
  expect((await databaseHosts.list({ sort: '-name' })).items[0]).toMatchObject({ name: 'local' })
  expect((await databaseHosts.get(1, { include: ['databases'] })).relationships.databases).toEqual([])
  expect(sent).toEqual([bare('GET', '/application/databases?sort=-name'), bare('GET', '/application/databases/1?include=databases')])
})

test('a host is changed with what it has, and its password is in no error', async () => {
  const { panel, sent } = panelOf([{ body }, { body }, refusal(500, 'PDOException', 'Passw0rd!123 is wrong')])
  const { databaseHosts } = panel.application
  await databaseHosts.update(2, () => ({ name: 'third', password: 'other' }))
  expect(sent).toEqual([
    bare('GET', '/application/databases/2'),
    withBody('PATCH', '/application/databases/2', { name: 'third', host, port, username, password: 'other' }),
  ])
  const all = { name, host, port, username, password: 'Passw0rd!123' }
  for (const call of [databaseHosts.create(all), databaseHosts.update(2, all)]) {
    const message = await call.then(String, (reason: Error) => reason.message)
    expect(message).toContain('is wrong')
    expect(message).not.toContain('Passw0rd!123')
  }
})

test('databases of servers name their host by its id', async () => {
  const { panel, sent } = panelOf([{ body: recorded['application.servers.databases.list'].body }])
  const [database] = await panel.application.databases.list(1, { include: ['password', 'host'] })
  expect(database).toMatchObject({ name: 's1_app1', database_host_id: 1 })
  expect(database?.relationships).toMatchObject({ password: { password: 'not-a-real-one' }, host: { name: 'local' } })
  expect(sent).toEqual([bare('GET', '/application/servers/1/databases?include=password,host')])
})

test('an id that is none is refused before anything is sent', async () => {
  const { panel, sent } = panelOf([])
  const { databaseHosts, databases } = panel.application
  const wrong = '5x' as unknown as number
  expect(await refusedFields([databaseHosts.get(wrong), databaseHosts.delete(0), databases.get(1, wrong), databases.list(0)])).toEqual(
    Array.from({ length: 4 }, () => 'id'),
  )
  expect(sent).toEqual([])
})
