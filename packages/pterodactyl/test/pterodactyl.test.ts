import { inspect } from 'node:util'
import {
  combineHooks,
  ConfigurationError,
  createApplicationApi,
  createClientApi,
  createPterodactyl,
  debugLogger,
  isAuthenticationError,
} from '@infra/pterodactyl'
import type { Hooks, PterodactylOptions } from '@infra/pterodactyl'
import { getServer } from '@infra/pterodactyl/client/servers'
import { pterodactylFromEnv } from '@infra/pterodactyl/node'
import { expect, test, vi } from 'vitest'
import errors from './fixtures/errors.json' with { type: 'json' }
import { APPLICATION_KEY, CLIENT_KEY, recorder } from './recorder.js'

const url = 'https://panel.test'

/** Calls both APIs; gives the keys that were sent. */
async function keysSent(options: Partial<PterodactylOptions>): Promise<(string | null)[]> {
  const { panel, sent } = recorder([], { validate: 'off', ...options })
  await panel.client.account.disableTwoFactor('correct horse')
  await panel.application.users.delete(1)
  return sent.map(({ key }) => key)
}

test('each API is asked with its own key, below its own address', async () => {
  const { panel, sent } = recorder()
  await panel.client.settings.reinstall('1a7ce997')
  await panel.application.servers.suspend(1)
  expect(sent).toEqual([
    { method: 'POST', url: `${url}/api/client/servers/1a7ce997/settings/reinstall`, key: `Bearer ${CLIENT_KEY}` },
    { method: 'POST', url: `${url}/api/application/servers/1/suspend`, key: `Bearer ${APPLICATION_KEY}` },
  ])
})

test("an administrator's client key does for both APIs", async () => {
  expect(await keysSent({ applicationKey: undefined })).toEqual([`Bearer ${CLIENT_KEY}`, `Bearer ${CLIENT_KEY}`])
})

test('without a client key the Client API is a ConfigurationError once it is called, and the other one works', async () => {
  const { panel, sent } = recorder([], { clientKey: undefined })
  const { servers } = panel.client
  await expect(servers.setPower('1a7ce997', 'start')).rejects.toThrow(ConfigurationError)
  await expect(getServer(panel.client.api, '1a7ce997')).rejects.toThrow(/clientKey is missing: make one in the panel/)
  await panel.application.users.delete(1)
  expect(sent).toHaveLength(1)
})

test('auth: false leaves the keys to a proxy, below whose address both APIs are', async () => {
  const options = { clientKey: undefined, applicationKey: undefined, auth: false, baseUrl: 'https://example.com/panel/' } as const
  const { panel, sent } = recorder([], options)
  await panel.client.settings.reinstall('1a7ce997')
  await panel.application.users.delete(1)
  expect(sent.map((one) => [one.url, one.key])).toEqual([
    ['https://example.com/panel/api/client/servers/1a7ce997/settings/reinstall', null],
    ['https://example.com/panel/api/application/users/1', null],
  ])
})

test.each<[string, PterodactylOptions, RegExp]>([
  ['no key', { url }, /clientKey is missing: make one in the panel, in your account/],
  ['an application key for the Client API', { url, clientKey: APPLICATION_KEY }, /clientKey is an application key/],
  ['a line end in a key', { url, clientKey: `${CLIENT_KEY}\n` }, /clientKey has white space or a line end/],
  ['white space around the other key', { url, applicationKey: ` ${APPLICATION_KEY}` }, /applicationKey has white space/],
  ['an empty key', { url, clientKey: '', applicationKey: APPLICATION_KEY }, /clientKey is empty/],
  ['no address', { url: 'panel.test', clientKey: CLIENT_KEY }, /url must be the address of the panel/],
  ['the address of an API', { url: 'https://panel.test/api/client', clientKey: CLIENT_KEY }, /without \/api\/client/],
  ['another kind of address', { url: 'ftp://panel.test', clientKey: CLIENT_KEY }, /must be an http\(s\) URL/],
])('%s is refused at once', (_, options, message) => {
  expect(() => createPterodactyl(options)).toThrow(ConfigurationError)
  expect(() => createPterodactyl(options)).toThrow(message)
})

test('apis on their own need their own key', () => {
  expect(() => createClientApi({ url, applicationKey: APPLICATION_KEY })).toThrow(/clientKey is missing/)
  expect(() => createApplicationApi({ url })).toThrow(/applicationKey is missing: make one in the panel, in the admin area/)
  expect(createApplicationApi({ url, clientKey: CLIENT_KEY }).origin).toBe(url)
})

test('keys of an old panel, without a prefix, are taken with a word', () => {
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
  createPterodactyl({ url, clientKey: CLIENT_KEY, applicationKey: CLIENT_KEY })
  expect(warn).not.toHaveBeenCalled()
  createClientApi({ url, clientKey: 'x'.repeat(48) })
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^clientKey does not begin with ptlc_/), 'InfraWarning')
  warn.mockRestore()
})

test('a key that is fetched is fetched anew after a 401, for its own API', async () => {
  const asked: string[] = []
  const fetcher = (name: string) => async () => `${name}-${asked.push(name)}`
  const { panel, sent } = recorder([errors.unauthenticated], { clientKey: fetcher('client'), applicationKey: fetcher('application') })
  await expect(panel.application.users.get(1)).rejects.toSatisfy(isAuthenticationError)
  expect(sent.map(({ key }) => key)).toEqual(['Bearer application-1', 'Bearer application-2'])
})

test('the namespaces are all there, each made when it is first used', () => {
  const { panel } = recorder()
  expect(Object.keys(panel.client)).toEqual([
    'api',
    'account',
    'apiKeys',
    'backups',
    'databases',
    'files',
    'network',
    'schedules',
    'servers',
    'settings',
    'sshKeys',
    'startup',
    'subusers',
  ])
  expect(Object.keys(panel.application)).toEqual(['api', 'databases', 'locations', 'nests', 'nodes', 'servers', 'users'])
  expect(panel.client.servers).toBe(panel.client.servers)
  const { setPower } = panel.client.servers
  expect(setPower).toBeTypeOf('function')
})

test('no view of a client or of its errors shows a key', async () => {
  const told: unknown[] = []
  const note = (event: unknown) => void told.push(event)
  const all: Hooks = { onRequest: note, onResponse: note, onRetry: note, onError: note }
  const hooks = combineHooks(all, debugLogger({ write: note }))
  const echo = (key: string) => ({ status: 500, body: { errors: [{ code: 'E', status: '500', detail: `The key is ${key}.` }] } })
  const { panel } = recorder([echo(CLIENT_KEY), echo(APPLICATION_KEY)], { hooks })
  const failed = (call: Promise<unknown>): Promise<unknown> => call.catch(note)
  await failed(panel.client.account.get())
  await failed(panel.application.users.get(1))
  expect(told.filter((one) => one instanceof Error).map(({ message }) => message)).toEqual([
    expect.stringMatching(/The key is \[/),
    expect.stringMatching(/The key is \[/),
  ])
  const views = [panel, panel.client, panel.application, panel.client.api, panel.client.servers, ...told].map((value) =>
    [inspect(value, { depth: 20, showHidden: true }), JSON.stringify(value), value instanceof Error && value.stack].join(),
  )
  expect(views.filter((view) => view.includes(CLIENT_KEY) || view.includes(APPLICATION_KEY))).toEqual([])
})

test('with changes both APIs and shares the rest; close closes both', async () => {
  const { panel, sent } = recorder()
  const other = panel.with({ headers: { 'x-test': 'one' } })
  await other.client.settings.reinstall('1a7ce997')
  await other.application.users.delete(1)
  expect(sent.map(({ key }) => key)).toEqual([`Bearer ${CLIENT_KEY}`, `Bearer ${APPLICATION_KEY}`])
  await other.close()
  await expect(panel.client.account.get()).rejects.toThrow(ConfigurationError)
  await expect(panel.application.users.get(1)).rejects.toThrow(ConfigurationError)
})

test.each([
  ['the panel', {}],
  ['the panel, not the proxy', { baseUrl: 'https://proxy.test/panel' }],
])('a console names %s as its origin', async (_, options) => {
  const opened: unknown[] = []
  class Socket {
    constructor(...args: unknown[]) {
      opened.push(args)
    }
    send(): void {}
    close(): void {}
  }
  const body = { data: { token: 't', socket: 'wss://node.test:8080/ws' } }
  const { panel, sent } = recorder([{ status: 200, body }], { ...options, url: `${url}/` })
  const server = panel.client.servers.console('1a7ce997', { webSocket: Socket })
  await expect.poll(() => opened).toHaveLength(1)
  server.close()
  expect(opened).toEqual([['wss://node.test:8080/ws', { headers: expect.objectContaining({ Origin: url }) as object }]])
  expect(sent[0]?.url).toMatch(/\/api\/client\/servers\/1a7ce997\/websocket$/)
})

test('the environment has the address and one key or both', async () => {
  const keys: (string | null)[] = []
  const fetch = async ({ headers }: Request) => (keys.push(headers.get('authorization')), new Response(null, { status: 204 }))
  const env = { PTERODACTYL_URL: url, PTERODACTYL_CLIENT_KEY: CLIENT_KEY, PTERODACTYL_APPLICATION_KEY: '' }
  const both = pterodactylFromEnv({ fetch }, { ...env, PTERODACTYL_APPLICATION_KEY: APPLICATION_KEY })
  await both.application.users.delete(1)
  await pterodactylFromEnv({ fetch }, env).application.users.delete(1)
  expect(keys).toEqual([`Bearer ${APPLICATION_KEY}`, `Bearer ${CLIENT_KEY}`])
  expect(() => pterodactylFromEnv({}, {})).toThrow(/PTERODACTYL_URL is not set/)
  expect(() => pterodactylFromEnv({}, { PTERODACTYL_URL: url })).toThrow(/PTERODACTYL_CLIENT_KEY is not set/)
})
