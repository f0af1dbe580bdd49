import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v4.json' with { type: 'json' }
import { bare, refusal, withBody } from '../../../../test/recorder.js'
import { panelOf, refusedFields } from '../../../../test/v4/panel.js'

const ticket = { id: 1, title: 'Help me', status: 'pending', created_at: 'd', updated_at: 'd' }
const item = { object: 'ticket', attributes: ticket }

test('a ticket comes with its messages, and their authors as the database has them', async () => {
  const { panel, sent } = panelOf([{ body: recorded['client.account.tickets.get'].body }])
  const { relationships } = await panel.client.tickets.get(1, { include: ['messages'] })
  const [message] = relationships.messages
  expect(message).toMatchObject({ message: 'It does not start', author: { username: 'alice', recovery_code_seen: 0 } })
  expect(sent).toEqual([bare('GET', '/client/account/tickets/1?include=messages')])
})

test('tickets are listed, created, answered and deleted', async () => {
  const { panel, sent } = panelOf([
    { body: { object: 'list', data: [item] } },
    { body: item },
    { status: 201, body: item },
    { status: 204 },
  ])
  const { tickets } = panel.client
  expect(await tickets.list()).toEqual([ticket])
  expect(await tickets.create({ title: 'Help me', message: 'It does not start' })).toEqual(ticket)
  expect(await tickets.addMessage(1, 'more')).toEqual(ticket)
  expect(await tickets.delete(1)).toBeUndefined()
  expect(sent).toEqual([
    bare('GET', '/client/account/tickets'),
    withBody('POST', '/client/account/tickets', { title: 'Help me', message: 'It does not start' }),
    withBody('POST', '/client/account/tickets/1/messages', { message: 'more' }),
    bare('DELETE', '/client/account/tickets/1'),
  ])
})

test('a 500 is not sent again, and its error says what it may mean', async () => {
  const { panel, sent } = panelOf([refusal(500, 'QueryException')])
  const call = panel.client.tickets.create({ title: '', message: '' })
  await expect(call).rejects.toThrow(/bad input too: the title and the message must not be empty/)
  expect(sent).toHaveLength(1)
})

test('an id that is none is refused before anything is sent', async () => {
  const { panel, sent } = panelOf([])
  const { tickets } = panel.client
  expect(await refusedFields([tickets.get(0), tickets.addMessage(1.5, 'x'), tickets.delete('5x' as unknown as number)])).toEqual([
    'id',
    'id',
    'id',
  ])
  expect(sent).toEqual([])
})
