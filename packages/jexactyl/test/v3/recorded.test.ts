import { expect, test } from 'vitest'
import recorded from '../fixtures/v3-operations.json' with { type: 'json' }
import { asAsked } from '../as-asked.js'
import { PICKED, plain } from '../plain.js'
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

/** What calls give on this line that is more, or less, than the answer without its envelopes. */
const PICKED_HERE: typeof PICKED = {
  ...PICKED,
  'client.account.discord.getAuthorizeUrl': ([url]: [string]) => url,
  'client.account.sendVerificationEmail': () => undefined,
  'client.account.tickets.create': ({ id }: { id: number }) => id,
  'client.servers.plugins.search': ({ data }: { data: { plugins: unknown } }) => data.plugins,
  'client.store.createServer': ({ id }: { id: string }) => id,
}

test('there is an answer to each operation that has one', () => {
  expect([...Object.keys(recorded), ...WITHOUT].toSorted()).toEqual(Object.keys(calls).toSorted())
})

test.each(Object.entries(recorded as Record<string, Reply>))(
  '%s is read as a panel of 3.7.3 answered it',
  async (name, { status, body }) => {
    // Strict: what differs from the types is an error. The calls ask for the second page.
    const pick = PICKED_HERE[name] ?? plain
    const value: unknown = await calls[name]!(panelOf([{ status: status!, body: asAsked(body, 2) }]).panel)
    const items = (value as { items?: unknown } | undefined)?.items
    expect(items ?? value).toEqual(status === 204 ? undefined : pick(body as never))
  },
)
