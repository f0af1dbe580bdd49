import { isInvalidInput } from '@infra/jexactyl/v3'
import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v3.json' with { type: 'json' }
import { bare, panelOf, withBody } from '../../../../test/v3/panel.js'

test('tickets and their messages come without their envelopes', async () => {
  const { panel, sent } = panelOf([recorded.tickets, recorded.ticket, recorded.ticketMessages])
  expect(await panel.client.tickets.list()).toEqual(recorded.tickets.body.data.map(({ attributes }) => attributes))
  expect(await panel.client.tickets.get(1)).toMatchObject({ staff_email: 'admin@example.com', status: 'in-progress' })
  expect((await panel.client.tickets.listMessages(1))[1]).toMatchObject({ user_email: 'alice@example.com', content: 'more' })
  expect(sent).toEqual([
    bare('GET', '/client/account/tickets'),
    bare('GET', '/client/account/tickets/1'),
    bare('GET', '/client/account/tickets/1/messages'),
  ])
})

test('a ticket is made, answered and deleted', async () => {
  const { panel, sent } = panelOf([recorded.ticketCreated, { status: 204 }])
  expect(await panel.client.tickets.create({ title: 'Help', description: 'It does not start' })).toBe(1)
  expect(await panel.client.tickets.createMessage(1, 'more')).toBeUndefined()
  expect(await panel.client.tickets.delete(1)).toBeUndefined()
  expect(sent).toEqual([
    withBody('POST', '/client/account/tickets', { title: 'Help', description: 'It does not start' }),
    withBody('POST', '/client/account/tickets/1/messages', { description: 'more' }),
    bare('DELETE', '/client/account/tickets/1'),
  ])
})

test('what the panel would answer with a 500, or take for another ticket, is refused here', async () => {
  const { panel, sent } = panelOf()
  const { tickets } = panel.client
  const id = '5x' as unknown as number
  const calls = [
    tickets.get(id),
    tickets.delete(id),
    tickets.listMessages(0),
    tickets.createMessage(1.5, 'more'),
    tickets.createMessage(1, ''),
    tickets.create({ title: '', description: 'x' }),
    tickets.create({ title: 'x', description: undefined as unknown as string }),
  ]
  for (const call of calls) await expect(call).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual([])
})
