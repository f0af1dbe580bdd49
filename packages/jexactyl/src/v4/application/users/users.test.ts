import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v4.json' with { type: 'json' }
import { bare, refusal, withBody } from '../../../../test/recorder.js'
import { panelOf, refusedFields } from '../../../../test/v4/panel.js'

const { attributes: user } = recorded['application.users.create'].body
const answer = { body: recorded['application.users.create'].body }

test('list asks for an order, unless there is one, and for pages that panels give', async () => {
  const { panel, sent } = panelOf([{ body: recorded['application.users.list'].body }])
  const { users } = panel.application
  expect((await users.list({ filter: { '*': 'a' }, per_page: 100 })).items[0]).toMatchObject({ username: 'admin', role_name: 'None' })
  await users.list({ sort: '-created_at', per_page: 1 })
  expect(sent).toEqual([
    bare('GET', '/application/users?sort=id&per_page=100&filter[*]=a'),
    bare('GET', '/application/users?sort=-created_at&per_page=1'),
  ])
  expect(await refusedFields([users.list({ per_page: 101 }), users.list({ per_page: 0 })])).toEqual(['per_page', 'per_page'])
  expect(sent).toHaveLength(2)
})

test('get finds by id, and by the id of another system', async () => {
  const { panel, sent } = panelOf([{ body: recorded['application.users.get'].body }])
  const { users } = panel.application
  expect((await users.get(6, { include: ['servers'] })).relationships.servers).toEqual([])
  await users.getByExternalId('a/b')
  expect(sent).toEqual([bare('GET', '/application/users/6?include=servers'), bare('GET', '/application/users/external/a/b')])
})

test('create is not sent again after a 500, since the user may be there', async () => {
  const body = { email: 'erin@example.com', username: 'erin', password: 'Passw0rd!123' }
  const { panel, sent } = panelOf([{ status: 201, ...answer }, refusal(500, 'AuthenticationException', 'Passw0rd!123 failed')])
  expect(await panel.application.users.create(body)).toEqual(user)
  const message = await panel.application.users.create(body).then(String, (reason: Error) => reason.message)
  expect(message).toContain('failed')
  expect(message).not.toContain('Passw0rd!123')
  expect(sent).toEqual([withBody('POST', '/application/users', body), withBody('POST', '/application/users', body)])
})

test('update sends a whole body as it is, or reads first and changes what it is told', async () => {
  const whole = { email: user.email, username: 'erin', external_id: 'ext-erin', admin_role_id: null, root_admin: false }
  const { panel, sent } = panelOf([answer])
  await panel.application.users.update(6, { ...whole, password: 'other' })
  await panel.application.users.update(6, ({ username }) => ({ username: `${username}2` }))
  expect(sent).toEqual([
    withBody('PATCH', '/application/users/6', { ...whole, password: 'other' }),
    bare('GET', '/application/users/6'),
    withBody('PATCH', '/application/users/6', { ...whole, username: 'erin2' }),
  ])
})

test.each([
  ['suspended', true, []],
  ['suspended', false, ['POST']],
  ['', true, ['POST']],
  [null, false, []],
] as const)('setSuspended turns a user who is %j over only when needed to be %j', async (state, wanted, more) => {
  const { panel, sent } = panelOf([{ body: { object: 'user', attributes: { ...user, state } } }, { status: 204 }])
  expect(await panel.application.users.setSuspended(6, wanted)).toBeUndefined()
  expect(sent.map(({ method }) => method)).toEqual(['GET', ...more])
  if (more.length) expect(sent[1]).toEqual(bare('POST', '/application/users/6/suspend'))
})

test('a user of whom the panel does not tell whether they are suspended is not turned over', async () => {
  const { state: _, ...unknown } = user
  const { panel, sent } = panelOf([{ body: { object: 'user', attributes: unknown } }], { validate: 'off' })
  await expect(panel.application.users.setSuspended(6, true)).rejects.toMatchObject({ name: 'ResponseMismatchError', data: unknown })
  const nobody = panelOf([{ body: 'null' }], { validate: 'off' })
  await expect(nobody.panel.application.users.setSuspended(6, true)).rejects.toMatchObject({ name: 'ResponseMismatchError' })
  expect([...sent, ...nobody.sent].map(({ method }) => method)).toEqual(['GET', 'GET'])
})

test('an id that is none is refused before anything is sent', async () => {
  const { panel, sent } = panelOf([])
  const { users } = panel.application
  const wrong = '5x' as unknown as number
  expect(await refusedFields([users.get(0), users.delete(wrong), users.update(1.5, () => ({})), users.setSuspended(-1, true)])).toEqual([
    'id',
    'id',
    'id',
    'id',
  ])
  expect(sent).toEqual([])
})

test('what a 500 may mean is told where the panel hides it', async () => {
  const { panel, sent } = panelOf([answer, refusal(500, 'Exception')])
  await expect(panel.application.users.setSuspended(6, true)).rejects.toThrow(/who administers the whole panel cannot be suspended/)
  await expect(panel.application.users.create({ email: 'a@example.com', username: 'a' })).rejects.toThrow(
    /creates the user and fails all the same/,
  )
  expect(sent.map(({ method }) => method)).toEqual(['GET', 'POST', 'POST'])
})

test('an order that is undefined is the order by ids', async () => {
  const { panel, sent } = panelOf([{ body: { object: 'list', data: [] } }])
  await panel.application.users.list({ sort: undefined } as unknown as { page: number })
  await panel.application.users.list({ sort: '-id' })
  expect(sent.map(({ path }) => path)).toEqual(['/application/users?sort=id', '/application/users?sort=-id'])
})
