import { combineHooks, debugLogger, fieldErrorsOf, isApiError } from '@infra/panel-core'
import type { Hooks, PanelOptions } from '@infra/panel-core'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { panelOf } from './panel.js'
import { reason, shown } from './shown.js'
import type { Panel } from './panel.js'
import { recorder } from './recorder.js'
import { readForm, startWings } from './wings-files.js'
import type { Reply, Sent } from './recorder.js'

const PASSWORD = 'Pa55word!-of-"the\\box'
const CODE = '482913'
const SIGNED = 'https://node.test/download/file?token=eyJhbGciOi.payload.signature'
/** Whatever must be nowhere: the keys of the recorder, what is sent, and what comes back. */
const SECRETS = ['a'.repeat(43), 'Pa55word!-of-', CODE, 'eyJhbGciOi.payload.signature', 'eyJhbGciOi%2Epayload', 'sesame']

type Serve = (request: Request, text: string) => Response

/** Both APIs of a panel that does as it likes, and all that hooks and logs are told. */
function facing(serve: Serve, options: Partial<PanelOptions> = {}): Panel & { told: unknown[]; urls: string[] } {
  const told: unknown[] = []
  const urls: string[] = []
  const note = (event: unknown) => void told.push(event)
  const all: Hooks = { onRequest: note, onResponse: note, onRetry: note, onError: note, onMismatch: note }
  const fetch = async (request: Request) => {
    urls.push(request.url)
    return serve(request, await request.text())
  }
  const hooks = combineHooks(all, debugLogger({ write: note }))
  return { ...panelOf(recorder([], { fetch, hooks, ...options })), told, urls }
}

/** Both APIs of a panel that answers with what is given. */
function answering(reply: Reply, options: Partial<PanelOptions> = {}): Panel & { sent: Sent[] } {
  const apis = recorder([reply], options)
  return { ...panelOf(apis), sent: apis.sent }
}

function expectNoSecret(...seen: unknown[]): void {
  const text = seen.map(shown).join('\n')
  for (const secret of SECRETS) expect.soft(text).not.toContain(secret)
}

afterEach(() => vi.restoreAllMocks())

describe('what is secret shows nowhere', () => {
  const user = { email: 'a@b.c', username: 'a', first_name: 'A', last_name: 'B', external_id: null, language: 'en', root_admin: false }
  const SENDERS: Record<string, (panel: Panel) => PromiseLike<unknown>> = {
    'account.updateEmail': ({ client }) => client.account.updateEmail({ email: 'a@b.c', password: PASSWORD }),
    'account.updatePassword': ({ client }) => client.account.updatePassword({ current_password: PASSWORD, password: `${PASSWORD}2` }),
    'account.enableTwoFactor': ({ client }) => client.account.enableTwoFactor({ code: CODE, password: PASSWORD }),
    'account.disableTwoFactor': ({ client }) => client.account.disableTwoFactor(PASSWORD),
    'files.pull': ({ client }) => client.files.pull('s', { url: SIGNED }),
    'users.create': ({ application }) => application.users.create({ ...user, password: PASSWORD }),
    'users.update': ({ application }) => application.users.update(1, { ...user, password: PASSWORD }),
    'servers.get': ({ application }) => application.servers.get(1),
  }

  /** Panels that repeat what they were sent, each in its own way. */
  const ECHOES: Record<string, Serve> = {
    'the values, in details': (request, text) => {
      const values = text ? Object.values(JSON.parse(text) as object) : []
      const said = `${request.headers.get('authorization') ?? ''} ${values.join(' ')}`
      return Response.json(
        { errors: [{ code: said, status: '422', detail: said, meta: { source_field: said, rule: said } }] },
        { status: 422 },
      )
    },
    'the body as it came, in the detail': ({ headers }, text) =>
      Response.json({ errors: [{ code: 'X', status: '400', detail: `${headers.get('authorization') ?? ''} ${text}` }] }, { status: 400 }),
    'the body in its body': (_, text) => Response.json({ errors: [], trace: text ? JSON.parse(text) : null, text }, { status: 500 }),
    'a page of a proxy': ({ headers, url }, text) =>
      new Response(`<pre>${url} ${headers.get('authorization') ?? ''} ${text}</pre>`, { status: 502 }),
    'a redirect': ({ headers }, text) => {
      const said = encodeURIComponent(`${headers.get('authorization') ?? ''} ${text}`)
      return new Response(null, { status: 302, headers: { location: `https://evil.test/auth/login?${said}` } })
    },
    headers: ({ headers }, text) => {
      const said = encodeURIComponent(`${headers.get('authorization') ?? ''} ${text}`)
      return Response.json({}, { status: 401, headers: { 'x-request-id': said, server: said, 'x-ratelimit-limit': said, 'x-echo': said } })
    },
  }

  for (const [how, serve] of Object.entries(ECHOES)) {
    test.each(Object.entries(SENDERS))(`%s: a panel that repeats ${how}`, async (_, send) => {
      const { told, ...panel } = facing(serve)
      const error = await reason(send(panel))
      expectNoSecret(error, fieldErrorsOf(error), told)
      if (isApiError(error)) expectNoSecret(error.body)
    })
  }

  const item = (attributes: object, more: object = {}) => ({ object: 'thing', attributes, ...more })
  test.each<[string, unknown, (panel: Panel) => PromiseLike<unknown>]>([
    [
      'a new key',
      item({ identifier: 5 }, { meta: { secret_token: 'sesame' } }),
      ({ client }) => client.apiKeys.create({ description: '' }),
    ],
    ['two factors', { data: { secret: 'sesame', image_url_data: 5 } }, ({ client }) => client.account.getTwoFactor()],
    ['recovery codes', item({ tokens: [5, 'sesame'] }), ({ client }) => client.account.enableTwoFactor({ code: CODE, password: PASSWORD })],
    ['a signed address', item({ url: { href: SIGNED } }), ({ client }) => client.files.getDownloadUrl('s', '/a')],
    ['what opens a console', { data: { token: 'sesame', socket: 5 } }, ({ client }) => client.servers.getWebsocket('s')],
    [
      'a password',
      item({ id: 5, relationships: { password: item({ password: 'sesame' }) } }),
      ({ client }) => client.databases.rotatePassword('s', 'd'),
    ],
    ['the token of a node', { token: 'sesame', token_id: 5 }, ({ application }) => application.nodes.getConfiguration(1)],
  ])('an answer that differs, with %s', async (_, body, call) => {
    for (const validate of ['strict', 'warn'] as const) {
      const { told, ...panel } = facing(() => Response.json(body), { validate })
      const outcome = await Promise.resolve(call(panel)).catch((error: unknown) => error)
      expectNoSecret(validate === 'strict' ? outcome : '', told)
    }
  })

  test('clients, apis and lists', () => {
    const panel = panelOf(recorder([]))
    const { api, servers } = panel.client
    expectNoSecret(panel, panel.client, api, servers, panel.application, panel.application.users.list())
  })
})

describe('signed addresses', () => {
  const signed = (url: string) => (request: Request) =>
    request.url.startsWith('https://panel.test/') ? Response.json({ object: 'signed_url', attributes: { url } }) : new Response('hello')

  test.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/plain,eyJ',
    'ftp://node.test/x',
    '//node.test/x',
    '/x',
    '',
    'http://',
  ])('%s is not followed', async (url) => {
    const { client, told, urls } = facing(signed(url))
    for (const call of [client.files.download('s', '/a'), client.files.upload('s', [{ name: 'a', content: 'x' }])])
      expect(await reason(call)).toMatchObject({
        name: 'ResponseMismatchError',
        message: expect.stringContaining('no usable address') as string,
      })
    expect(urls.every((each) => each.startsWith('https://panel.test/'))).toBe(true)
    expect(shown(told)).not.toContain('eyJ')
  })

  test('those of other origins get no key, no name of the user’s, and nothing of headers that are for the panel', async () => {
    const seen: Request[] = []
    const { client } = facing(
      (request) => {
        seen.push(request)
        return signed('http://user:pass@169.254.169.254:81/a/../b?token=sesame&token2=%0d%0aX#frag')(request)
      },
      { headers: { 'x-proxy-key': 'sesame', cookie: 'sesame' } },
    )
    expect(await new Response(await client.files.download('s', '/a')).text()).toBe('hello')
    const [, other] = seen
    expect(other?.url).toBe('http://169.254.169.254:81/b?token=sesame&token2=%0D%0AX')
    for (const name of ['authorization', 'cookie', 'x-proxy-key']) expect(other?.headers.has(name)).toBe(false)
  })

  test.each([301, 302, 303, 307, 308])('a redirect (%d) of the node is not followed, nor told in full', async (status) => {
    const { client, urls, told } = facing((request) =>
      request.url.startsWith('https://panel.test/')
        ? Response.json({ object: 'signed_url', attributes: { url: SIGNED } })
        : new Response(null, { status, headers: { location: `https://evil.test/${SIGNED}` } }),
    )
    const error = await reason(client.files.download('s', '/a'))
    expect(error).toMatchObject({ status, message: expect.stringContaining('redirected to https://evil.test, which') as string })
    expect(urls.filter((url) => url.includes('evil'))).toEqual([])
    expectNoSecret(error, told)
  })

  test('a node that repeats its address brings it into no error; what it fails with is a WingsError, also for hooks', async () => {
    const { client, told } = facing((request) =>
      request.url.startsWith('https://panel.test/')
        ? Response.json({ object: 'signed_url', attributes: { url: SIGNED } })
        : Response.json({ error: `no ${request.url}` }, { status: 500, headers: { 'x-request-id': request.url } }),
    )
    const error = await reason(client.files.download('s', '/a'))
    expect(error).toMatchObject({ name: 'WingsError', status: 500 })
    expect(told).toContainEqual(expect.objectContaining({ error }))
    expectNoSecret(error, told)
    if (isApiError(error)) expectNoSecret(error.body)
  })
})

describe('names and ids', () => {
  test.each([
    ['../../application/users', '..%2F..%2Fapplication%2Fusers'],
    ['a/b?c#d', 'a%2Fb%3Fc%23d'],
    ['a\r\nX: y', 'a%0D%0AX%3A%20y'],
  ])('%j stays one part of the path', async (id, encoded) => {
    const { client, urls } = facing(() => Response.json({}))
    await reason(client.servers.get(id))
    expect(urls).toEqual([`https://panel.test/api/client/servers/${encoded}`])
  })

  test.each(['', '.', '..', undefined, null, {}, '\ud800'])('%j is no id', async (id) => {
    const { client, urls } = facing(() => Response.json({}))
    for (const call of [client.servers.get(id as string), client.backups.delete('s', id as string), client.apiKeys.delete(id as string)])
      expect(await reason(call)).toMatchObject({ name: 'InvalidInputError' })
    expect(urls).toEqual([])
  })

  // The panel's database takes `5x` for 5.
  test.each(['5x', '5', 0, -1, 1.5, Number.NaN, 2 ** 53, null])('%j is no number of anything', async (id) => {
    const { client, application, urls } = facing(() => Response.json({}))
    const n = id as number
    for (const call of [
      application.users.delete(n),
      application.servers.delete(n, { force: true }),
      application.databases.delete(1, n),
      client.schedules.delete('s', n),
      client.schedules.execute('s', n),
      client.schedules.update('s', n, () => ({})),
      client.schedules.createTask('s', n, { action: 'command', time_offset: 0 }),
      client.schedules.deleteTask('s', 1, n),
      client.network.unassign('s', n),
      client.network.setPrimary('s', n),
      client.network.setNotes('s', n, ''),
    ])
      expect(await reason(call)).toMatchObject({ name: 'InvalidInputError' })
    expect(urls).toEqual([])
  })

  test.each(['a"; name="x', 'a\r\nContent-Type: text\r\n\r\n<script>', '‮exe.txt', 'a\\"b', 'ü — 你', 'a;b=c'])(
    'a file called %j is one file in the form, and no header',
    async (name) => {
      const got: { name: string; content: string }[] = []
      await using wings = await startWings(async (request, response) => {
        got.push(...(await readForm(request)))
        response.end()
      })
      await panelOf({ client: wings.api, application: recorder([]).application }).client.files.upload('s', [
        { name, content: 'one' },
        { name: 'b', content: 'two' },
      ])
      expect(got.map(({ content }) => content)).toEqual(['one', 'two'])
      expect(got[0]?.name.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%22', '"')).toBe(name)
    },
  )

  test.each(['..', '.', 'a/b', '../../etc/passwd', '', 'a\0b', 5])('a node that lists %j leads no walk out of its folder', async (name) => {
    const file = { mode: '', mode_bits: '', size: 0, is_file: false, is_symlink: false, mimetype: '', created_at: '', modified_at: '' }
    const body = { object: 'list', data: [{ object: 'file_object', attributes: { ...file, name } }] }
    const { client, sent } = answering({ body }, { validate: 'off' })
    expect(await reason(client.files.walk('s', '/world').next())).toMatchObject({ name: 'ResponseMismatchError' })
    expect(sent).toHaveLength(1)
  })
})

describe('answers', () => {
  const page = (pagination: unknown, data: unknown[] = [{ object: 'user', attributes: { id: 1 } }]) => ({
    body: { object: 'list', data, meta: { pagination } },
  })

  test.each<[string, object]>([
    ['that never moves on', { current_page: 1, total_pages: 9 }],
    ['that goes back', { current_page: -5, total_pages: 9 }],
    ['of another page', { current_page: 2, total_pages: 9 }],
    ['in texts', { current_page: '1', total_pages: '9' }],
    ['in fractions', { current_page: 1.5, total_pages: 9 }],
    ['that is nothing', {}],
    ['of null', { current_page: null, total_pages: null }],
  ])('a count of pages %s ends with an error, not never', async (_, pagination) => {
    for (const prefetch of [1, 4]) {
      const { application, sent } = answering(page({ total: 1, per_page: 1, ...pagination }), { validate: 'off' })
      expect(await reason(application.users.list().prefetch(prefetch).all())).toMatchObject({ name: 'ResponseMismatchError' })
      expect(sent.length).toBeLessThan(6)
    }
  })

  test.each([1, 4])('a count without end ends at the first page with nothing on it (prefetch %d)', async (prefetch) => {
    let asked = 0
    const { application } = facing(
      () => {
        asked++
        return Response.json(page({ total: 1e12, per_page: 1, current_page: asked, total_pages: 1e12 }, asked < 3 ? [{}] : []).body)
      },
      { validate: 'off' },
    )
    expect(await application.users.list().prefetch(prefetch).all()).toHaveLength(2)
    expect(asked).toBeLessThan(10)
  })

  test.each([[{ object: 'list', data: {} }], [{ object: 'list', data: 'x' }], [{ object: 'list' }], [[]], ['x'], [null], [5]])(
    '%j is no list',
    async (body) => {
      const { application } = answering({ body: JSON.stringify(body) }, { validate: 'off' })
      expect(await reason(application.users.list())).toMatchObject({ name: 'ResponseMismatchError' })
    },
  )

  test.each(['1e400', '9'.repeat(400), '99999999999', 'Fri, 31 Dec 9999 23:59:59 GMT'])(
    'Retry-After: %s is not waited for',
    async (wait) => {
      const { application, sent } = answering(
        { status: 429, body: {}, headers: { 'retry-after': wait } },
        { retry: { limit: 3, baseMs: 1, capMs: 1 } },
      )
      expect(await reason(application.users.get(1))).toMatchObject({ name: 'RateLimitError' })
      // What is no number at all counts as absent.
      expect(sent.length).toBe(wait === '1e400' ? 4 : 1)
    },
  )

  test('names of prototypes stay names', async () => {
    const text =
      '{"object":"user","attributes":{"id":1,"__proto__":{"evil":1},"constructor":{"prototype":{"evil":1}},"relationships":{"__proto__":{"object":"a","attributes":{"evil":1}}}},"meta":{"__proto__":{"evil":1}}}'
    const { application } = answering({ body: text }, { validate: 'off' })
    const user = await application.users.get(1)
    expect((user as { evil?: unknown }).evil).toBeUndefined()
    expect(Object.getPrototypeOf(user)).toBe(Object.prototype)
    expect(({} as { evil?: unknown }).evil).toBeUndefined()
  })

  test('one that is 100,000 deep is an error that can be caught', async () => {
    const open = '{"object":"a","attributes":{"relationships":{"a":'
    const { application } = answering({ body: `${open.repeat(100_000)}null${'}}}'.repeat(100_000)}` })
    expect(await reason(application.users.get(1))).toMatchObject({ name: 'ResponseMismatchError' })
  })

  const problems = (...errors: unknown[]) => ({ status: 422, body: { errors } })
  test.each([
    ['<script>alert(1)</script>', 'alert(1)'],
    ['<scr<script>ipt>alert(1)</scr</script>ipt>', 'script>alert(1)/script>'],
    ['<<b>img src=x onerror=alert(1)>', 'img src=x onerror=alert(1)>'],
    ['<img src=x onerror=alert(1) ', 'img src=x onerror=alert(1) '],
    ['<!--<b>x</b>-->', '!--x-->'],
    ['1 < 2 > 0', '1 < 2 > 0'],
  ])('%s begins no tag in a message', async (detail, words) => {
    const error = await reason(answering(problems({ detail, meta: { source_field: 'name' } })).application.users.get(1))
    expect((error as Error).message).toContain(`name: ${words.trimEnd()}`)
    expect(fieldErrorsOf(error)).toEqual([{ field: 'name', rule: '', message: words }])
  })

  test('10 MB of tags are read in no time', async () => {
    const error = await reason(answering(problems({ detail: '<a'.repeat(5e6), meta: { source_field: 'a' } })).application.users.get(1))
    const before = performance.now()
    fieldErrorsOf(error)
    expect(performance.now() - before).toBeLessThan(2000)
  })

  test('lines and colours of a detail do not get into a message', async () => {
    const error = await reason(
      answering(problems({ code: 'A\nB', detail: 'x\r\n\u001b[31mERROR all is lost\u2028' })).application.users.get(1),
    )
    expect((error as Error).message).not.toMatch(/[\p{Cc}\u2028]/u)
  })

  test.each([
    null,
    5,
    'x',
    [],
    { detail: 5 },
    { detail: { a: 1 } },
    { detail: 'x', meta: 5 },
    { detail: 'x', meta: { source_field: { a: 1 }, rule: 5 } },
  ])('an error that is none (%j) is read as far as it can be', async (odd) => {
    const error = await reason(
      answering(problems(odd, { detail: 'is required', meta: { source_field: 'name', rule: 'required' } })).application.users.get(1),
    )
    expect(error).toMatchObject({ name: 'UnprocessableEntityError', message: expect.stringContaining('name: is required') as string })
    expect(fieldErrorsOf(error)).toEqual([{ field: 'name', rule: 'required', message: 'is required' }])
  })
})

describe('downloads that lie', () => {
  const giving = (headers: Record<string, string>, body: BodyInit) => (request: Request) =>
    request.url.startsWith('https://panel.test/')
      ? Response.json({ object: 'signed_url', attributes: { url: SIGNED } })
      : new Response(body, { headers })

  test.each(['-5', 'many', '1e9', '0x10', ''])('a size of %j is not told', async (size) => {
    const totals: unknown[] = []
    const { client } = facing(giving({ 'content-length': size }, 'hello'))
    await new Response(await client.files.download('s', '/a', { onProgress: ({ total }) => totals.push(total) })).text()
    expect(new Set(totals)).toEqual(new Set([undefined]))
  })

  test('one that never ends is read as far as it is wanted, and let go', async () => {
    let left: unknown
    const endless = new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(1024)), cancel: (why) => void (left = why ?? 'left') })
    const { client } = facing(giving({ 'content-length': '10' }, endless))
    let size = 0
    for await (const chunk of await client.files.download('s', '/a')) if ((size += chunk.byteLength) > 100_000) break
    await vi.waitFor(() => expect(left).toBeDefined())
  })

  test('a file that is read whole stops at maxResponseBytes', async () => {
    const endless = () => new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(65_536)) })
    const { client } = facing((request) => {
      if (request.url.includes('/files/contents'))
        return Response.json({ errors: [{ code: 'FileSizeTooLargeException' }] }, { status: 400 })
      return giving({}, endless())(request)
    })
    // The panel's own words stay, since the node's way out failed too.
    expect(await reason(client.files.readBytes('s', '/a', { maxResponseBytes: 1e6 }))).toMatchObject({ code: 'FileSizeTooLargeException' })
  })
})
