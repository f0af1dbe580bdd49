import { inspect } from 'node:util'
import { combineHooks, createHetzner, debugLogger, isPartialFailure, isResponseMismatch } from '@infra/hetzner'
import type { Hetzner, HetznerOptions, Hooks } from '@infra/hetzner'
import { expect, test } from 'vitest'
import { action } from './recorder.js'

const TOKEN = 'tokenTOKENtoken0123456789'
const KEY = '-----BEGIN PRIVATE KEY-----\nMIIEkey+/one==\n-----END PRIVATE KEY-----\n'
const USER_DATA = '#cloud-config\nchpasswd: "hunter2-hunter2"\n'
const PASSWORD = 'Pa55word!-of-"the\\box'
const TSIG = 'tsigTSIGtsig+/=='
/** Whatever must be nowhere. */
const SECRETS = [TOKEN, 'MIIEkey+/one', 'MIIEkey%2B%2Fone', 'hunter2-hunter2', 'Pa55word!-of-', TSIG]

type Serve = (request: Request, text: string) => Response

/** A client of a server that does as it likes, and all that hooks and logs are told. */
function facing(serve: Serve, options: Partial<HetznerOptions> = {}): { hetzner: Hetzner; told: unknown[]; sent: string[] } {
  const told: unknown[] = []
  const sent: string[] = []
  const note = (event: unknown) => void told.push(event)
  const all: Hooks = { onRequest: note, onResponse: note, onRetry: note, onError: note, onMismatch: note, onDeprecation: note }
  const hetzner = createHetzner({
    token: TOKEN,
    hooks: combineHooks(all, debugLogger({ write: note })),
    retry: { limit: 2, baseMs: 1, capMs: 1 },
    fetch: async (request: Request) => {
      sent.push(`${request.method} ${request.url}`)
      return serve(request, await request.text())
    },
    ...options,
  })
  return { hetzner, told, sent }
}

/** All the ways in which a value is looked at, or printed by accident. */
function shown(value: unknown): string {
  const error = value as Partial<Error>
  const views = [String(value), inspect(value, { depth: 20 }), inspect(value, { depth: 20, showHidden: true }), JSON.stringify(value)]
  return [...views, error?.stack, error?.message, error?.cause ? shown(error.cause) : ''].join('\n')
}

const reason = (work: PromiseLike<unknown>) =>
  Promise.resolve(work).then(
    () => expect.fail('it succeeded'),
    (error: unknown) => error,
  )

const SENDERS: Record<string, (hetzner: Hetzner) => PromiseLike<unknown>> = {
  'servers.create': ({ servers }) => servers.create({ name: 'a', server_type: 'cpx22', image: 'debian-13', user_data: USER_DATA }),
  'servers.createOrGet': ({ servers }) =>
    servers.createOrGet({ name: 'a', server_type: 'cpx22', image: 'debian-13', user_data: USER_DATA }),
  'servers.createWithFallback': ({ servers }) =>
    servers.createWithFallback(
      { name: 'a', server_type: 'cpx22', image: 'debian-13', user_data: USER_DATA },
      { locations: ['fsn1', 'hel1'] },
    ),
  'servers.rebuild': ({ servers }) => servers.rebuild(1, { image: 'debian-13', user_data: USER_DATA }),
  'certificates.create': ({ certificates }) => certificates.create({ name: 'a', certificate: 'PEM', private_key: KEY }),
  'storageBoxes.create': ({ storageBoxes }) =>
    storageBoxes.create({ name: 'a', location: 'fsn1', storage_box_type: 'bx11', password: PASSWORD }),
  'storageBoxes.resetPassword': ({ storageBoxes }) => storageBoxes.resetPassword(1, PASSWORD),
  'storageBoxSubaccounts.create': ({ storageBoxSubaccounts: it }) => it.create(1, { home_directory: 'a', password: PASSWORD }),
  'storageBoxSubaccounts.resetPassword': ({ storageBoxSubaccounts: it }) => it.resetPassword(1, 2, PASSWORD),
  'zones.create': ({ zones }) =>
    zones.create({
      name: 'a.com',
      mode: 'secondary',
      primary_nameservers: [{ address: '198.51.100.1', tsig_key: TSIG, tsig_algorithm: 'hmac-sha256' }],
    }),
  'zones.changePrimaryNameservers': ({ zones }) =>
    zones.changePrimaryNameservers('a.com', {
      primary_nameservers: [{ address: '198.51.100.1', tsig_key: TSIG, tsig_algorithm: 'hmac-sha256' }],
    }),
}

/** Servers that repeat what they were sent, each in its own way. */
const ECHOES: Record<string, Serve> = {
  'the value, in the message': (request, text) => {
    const values = Object.values((text ? JSON.parse(text) : {}) as object).map((value: unknown) =>
      typeof value === 'string' ? value : JSON.stringify(value),
    )
    const said = `${request.headers.get('authorization') ?? ''} ${values.join(' ')}`
    return Response.json({ error: { code: said, message: said, details: { fields: [{ name: said, messages: [said] }] } } }, { status: 412 })
  },
  'the body as it came, in the message': ({ headers }, text) =>
    Response.json({ error: { code: 'invalid_input', message: `${headers.get('authorization') ?? ''}: ${text}` } }, { status: 422 }),
  'the body in the body': (_, text) =>
    Response.json({ error: { code: 'x', message: 'no', details: text ? JSON.parse(text) : null } }, { status: 500 }),
  'a page of a proxy': ({ headers, url }, text) =>
    new Response(`<pre>${url} ${headers.get('authorization') ?? ''} ${text}</pre>`, { status: 502 }),
  headers: ({ headers }, text) => {
    const safe = encodeURIComponent(`${headers.get('authorization') ?? ''} ${text}`)
    const more = { 'x-correlation-id': safe, 'ratelimit-limit': safe, 'x-echo': safe, server: safe, 'www-authenticate': safe }
    return Response.json({ error: { code: 'unauthorized', message: 'no' } }, { status: 401, headers: more })
  },
  'a redirect': ({ headers }, text) =>
    new Response(null, {
      status: 307,
      headers: { location: `https://evil.test/${encodeURIComponent(`${headers.get('authorization') ?? ''} ${text}`)}` },
    }),
}

for (const [how, serve] of Object.entries(ECHOES)) {
  test.each(Object.entries(SENDERS))(`%s: a server that repeats ${how} brings no secret into error, hook or log`, async (_, send) => {
    const { hetzner, told } = facing(serve)
    const error = await reason(send(hetzner))
    const seen = [error, ...told].map(shown).join('\n')
    for (const secret of SECRETS) expect(seen).not.toContain(secret)
  })
}

const MADE = (more: object = {}) => ({ server: { id: 1, ...more }, action: action(1), next_actions: [], root_password: 'Root-Pa55word' })
const BODY = { name: 'a', server_type: 'cpx22', image: 'debian-13', user_data: USER_DATA }

test.each(['strict', 'warn'] as const)(
  'validate: %s: an answer that differs brings neither its passwords nor echoes into errors and hooks',
  async (validate) => {
    const { hetzner, told } = facing(
      ({ headers }) => {
        const token = headers.get('authorization') ?? ''
        return Response.json(MADE({ name: 5, [token]: 5, labels: { [token]: 5, [USER_DATA]: 5 } }))
      },
      { validate },
    )
    const made = await hetzner.servers.create(BODY).catch((error: unknown) => error)
    const seen = [validate === 'strict' ? made : '', ...told].map(shown).join('\n')
    expect(
      validate === 'strict' && isResponseMismatch(made)
        ? (made.data as ReturnType<typeof MADE>).root_password
        : (made as ReturnType<typeof MADE>).root_password,
    ).toBe('Root-Pa55word')
    for (const secret of [...SECRETS, 'Root-Pa55word']) expect.soft(seen).not.toContain(secret)
  },
)

test('a cut answer, and a console that is no console', async () => {
  const cut = facing(() => new Response('{"root_password":"Root-Pa55word","action":{'))
  expect(shown([await reason(cut.hetzner.servers.resetPassword(1)), cut.told])).not.toContain('Root-Pa55word')
  const odd = facing(() => Response.json({ wss_url: 'wss://console.test/?token=sesame', password: 'Root-Pa55word' }), {
    validate: 'strict',
  })
  const seen = shown([await reason(odd.hetzner.servers.requestConsole(1)), odd.told])
  expect(seen).not.toContain('sesame')
  expect(seen).not.toContain('Root-Pa55word')
})

test('what createWithFallback leaves when it stops half-way shows no password', async () => {
  const { hetzner, told } = facing(() => Response.json(MADE()), { validate: 'off' })
  const onAttempt = () => {
    throw new Error('mine')
  }
  const error = await reason(hetzner.servers.createWithFallback(BODY, { onAttempt }))
  expect(isPartialFailure(error) && (error.data as { result: { root_password: string } }).result.root_password).toBe('Root-Pa55word')
  expect(shown([error, told])).not.toContain('Root-Pa55word')
})

test('client and api show no token', () => {
  const { hetzner } = facing(() => Response.json({}))
  expect(shown(hetzner) + shown(hetzner.api) + shown(hetzner.servers) + shown(hetzner.servers.list())).not.toContain(TOKEN)
})
