import { inspect } from 'node:util'
import { createApplicationApi, createClientApi, createJexactyl, ConfigurationError } from '@infra/jexactyl/v3'
import { getStoreBalance } from '@infra/jexactyl/v3/client/store'
import { expect, test } from 'vitest'
import recorded from '../fixtures/v3.json' with { type: 'json' }
import { panelOf, refusal } from './panel.js'

const url = 'https://panel.test'
const CLIENT_KEY = `ptlc_${'c'.repeat(43)}`
const APPLICATION_KEY = `ptla_${'a'.repeat(43)}`

/** What keys a panel is sent. */
const keyed = () => {
  const keys: (string | null)[] = []
  const fetch = async ({ headers }: Request) => (keys.push(headers.get('authorization')), new Response(null, { status: 204 }))
  return { keys, fetch }
}

test('each API is asked with its own key; an administrator has one for both', async () => {
  const { keys, fetch } = keyed()
  const both = createJexactyl({ url, clientKey: CLIENT_KEY, applicationKey: APPLICATION_KEY, fetch })
  await both.client.servers.renew('s')
  await both.application.servers.suspend(1)
  await createJexactyl({ url, clientKey: CLIENT_KEY, fetch }).application.servers.suspend(1)
  expect(keys).toEqual([CLIENT_KEY, APPLICATION_KEY, CLIENT_KEY].map((key) => `Bearer ${key}`))
})

test('without a client key the Client API is a ConfigurationError once it is called, and the other one works', async () => {
  const { panel, sent } = panelOf([], { clientKey: undefined })
  await expect(panel.client.servers.renew('s')).rejects.toThrow(/clientKey is missing: make one in the panel/)
  await panel.application.servers.suspend(1)
  expect(sent).toHaveLength(1)
})

test('wrong options are refused at once', () => {
  expect(() => createJexactyl({ url })).toThrow(/clientKey is missing/)
  expect(() => createJexactyl({ url, clientKey: APPLICATION_KEY })).toThrow(/clientKey is an application key/)
  expect(() => createJexactyl({ url: 'panel.test', clientKey: CLIENT_KEY })).toThrow(ConfigurationError)
  expect(() => createApplicationApi({ url })).toThrow(/applicationKey is missing/)
})

test('standalone functions take the api of their line', async () => {
  const api = createClientApi({ url, clientKey: CLIENT_KEY, fetch: async () => Response.json(recorded.balance.body) })
  expect(await getStoreBalance(api)).toEqual(recorded.balance.body.attributes)
})

test('the namespaces are all there', () => {
  const { panel } = panelOf()
  expect(Object.keys(panel.client).toSorted()).toEqual(
    [
      'account',
      'analytics',
      'api',
      'apiKeys',
      'backups',
      'databases',
      'discord',
      'files',
      'network',
      'plugins',
      'referrals',
      'schedules',
    ].concat(['servers', 'settings', 'sshKeys', 'startup', 'store', 'subusers', 'tickets']),
  )
  expect(Object.keys(panel.application).toSorted()).toEqual([
    'api',
    'approvals',
    'databases',
    'locations',
    'nests',
    'nodes',
    'servers',
    'users',
  ])
  // What the line has of its own is beside what all panels have.
  expect(panel.client.servers).toMatchObject({ renew: expect.any(Function) as unknown, setPower: expect.any(Function) as unknown })
  expect(panel.client.account).toMatchObject({
    redeemCoupon: expect.any(Function) as unknown,
    getTwoFactor: expect.any(Function) as unknown,
  })
  expect(panel.application.nodes).toMatchObject({
    update: expect.any(Function) as unknown,
    deleteAllocation: expect.any(Function) as unknown,
  })
})

test('a console names the panel as its origin', async () => {
  const opened: unknown[] = []
  class Socket {
    constructor(...args: unknown[]) {
      opened.push(args)
    }
    send(): void {}
    close(): void {}
  }
  const { panel } = panelOf([{ body: { data: { token: 't', socket: 'wss://node.test:8080/ws' } } }], {
    baseUrl: 'https://proxy.test/panel',
  })
  const server = panel.client.servers.console('s', { webSocket: Socket })
  await expect.poll(() => opened).toHaveLength(1)
  server.close()
  expect(opened).toEqual([['wss://node.test:8080/ws', { headers: expect.objectContaining({ Origin: url }) as object }]])
})

test('no view of a client or of its errors shows a key', async () => {
  const echo = { ...refusal(500, 'E', `The key is ${CLIENT_KEY}.`) }
  const { panel } = panelOf([echo], { clientKey: CLIENT_KEY, applicationKey: APPLICATION_KEY })
  const failure: unknown = await panel.client.discord.unlink().catch((error: unknown) => error)
  expect((failure as Error).message).toMatch(/The key is \[/)
  const views = [panel, panel.client, panel.client.api, panel.application, failure].map(
    (value) => `${inspect(value, { depth: 20, showHidden: true })}${JSON.stringify(value)}${(value as Error).stack ?? ''}`,
  )
  expect(views.filter((view) => view.includes(CLIENT_KEY) || view.includes(APPLICATION_KEY))).toEqual([])
})

test('with changes both APIs and shares the rest; close closes both', async () => {
  const { panel, sent } = panelOf()
  const other = panel.with({ headers: { 'x-test': 'one' } })
  await other.client.servers.renew('s')
  await other.close()
  await expect(panel.client.servers.renew('s')).rejects.toThrow(ConfigurationError)
  await expect(panel.application.servers.suspend(1)).rejects.toThrow(ConfigurationError)
  expect(sent).toHaveLength(1)
})
