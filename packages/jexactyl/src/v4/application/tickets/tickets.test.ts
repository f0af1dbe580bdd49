import { asAsked } from '../../../../test/as-asked.js'
import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v4.json' with { type: 'json' }
import { bare, refusal, withBody } from '../../../../test/recorder.js'
import { panelOf, refusedFields } from '../../../../test/v4/panel.js'

test('tickets come with who asked, as the database has them', async () => {
  const { panel, sent } = panelOf([{ body: recorded['application.tickets.get'].body }])
  const ticket = await panel.application.tickets.get(1, { include: ['messages'] })
  expect(ticket.user).toMatchObject({ username: 'alice', stripe_id: 'cus_alice' })
  expect(ticket.relationships.messages[0]).toMatchObject({ author: { id: 2 } })
  expect(sent).toEqual([bare('GET', '/application/tickets/1?include=messages')])
})

test('tickets are created, changed, answered and deleted', async () => {
  const { body } = recorded['application.tickets.create']
  const message = recorded['application.tickets.messages.list'].body.data[0]!
  const { panel, sent } = panelOf([{ status: 201, body }, { body }, { status: 200, body: message }, { status: 204 }])
  const { tickets } = panel.application
  expect(await tickets.create({ title: 'From admin', user_id: 2 })).toMatchObject({ assigned_to: { id: 1 } })
  await tickets.update(2, { assigned_to: null, status: 'resolved' })
  expect(await tickets.addMessage(2, 'We look')).toMatchObject({ message: 'It does not start' })
  await tickets.setSetting('max_count', 5)
  await tickets.delete(2)
  expect(sent).toEqual([
    withBody('POST', '/application/tickets', { title: 'From admin', user_id: 2 }),
    withBody('PUT', '/application/tickets/2', { assigned_to: null, status: 'resolved' }),
    withBody('POST', '/application/tickets/message', { ticket_id: 2, message: 'We look' }),
    withBody('PUT', '/application/tickets/settings', { key: 'max_count', value: 5 }),
    bare('DELETE', '/application/tickets/2'),
  ])
})

test('lists are in an order, and of pages that panels give', async () => {
  const { panel, sent } = panelOf([
    { body: recorded['application.tickets.list'].body },
    { body: asAsked(recorded['application.tickets.messages.list'].body, 2) },
  ])
  const { tickets } = panel.application
  await tickets.list({ filter: { status: 'pending' } })
  await tickets.listMessages(1, { sort: '-id', page: 2 })
  expect(sent).toEqual([
    bare('GET', '/application/tickets?sort=id&filter[status]=pending'),
    bare('GET', '/application/tickets/1/messages?sort=-id&page=2'),
  ])
  expect(
    await refusedFields([tickets.list({ per_page: 101 }), tickets.listMessages(0), tickets.addMessage(0, 'x'), tickets.delete(0)]),
  ).toEqual(['per_page', 'id', 'ticket_id', 'id'])
})

test('a panel of 2024, which has no route to answer tickets, is told apart', async () => {
  const { panel } = panelOf([refusal(405, 'MethodNotAllowedHttpException', 'The POST method is not supported for route x.'), { body: {} }])
  await expect(panel.application.tickets.addMessage(1, 'x')).rejects.toMatchObject({ name: 'UnsupportedVersionError', needed: '4.x' })
})
