import { expect, test } from 'vitest'
import recorded from '../fixtures/v3-operations.json' with { type: 'json' }
import { asAsked } from '../as-asked.js'
import { calls } from './calls/index.js'
import { panelOf } from './panel.js'
import type { Reply } from '../recorder.js'

/** They never succeed on 3.7.3, or end with a redirect: their own tests tell what becomes of that. */
const WITHOUT = [
  'application.approvals.deny',
  'application.approvals.list',
  'application.users.getResources',
  'application.users.setResources',
  'client.account.discord.callback',
  'client.account.discord.unlink',
  'client.account.logs.delete',
  'client.account.logs.list',
  'client.servers.analytics.list',
  'client.store.paypalCallback',
]

/** Bodies that hold nothing. */
const NOTHING = new Set(['[]', '{"success":true,"data":[]}'])

test('there is an answer to each operation that has one', () => {
  expect([...Object.keys(recorded), ...WITHOUT].toSorted()).toEqual(Object.keys(calls).toSorted())
})

test.each(Object.entries(recorded as Record<string, Reply>))('%s is read as a panel of 3.7.3 answered it', async (name, answer) => {
  // Strict: what differs from the types is an error.
  // The calls ask for the second page.
  const value: unknown = await calls[name]!(panelOf([{ ...answer, body: asAsked(answer.body, 2) }]).panel)
  const items = (value as { items?: unknown } | undefined)?.items ?? value ?? []
  const saysNothing = answer.status === 204 || NOTHING.has(JSON.stringify(answer.body))
  if (saysNothing) expect(items).toEqual([])
  else expect(items).not.toEqual([])
})
