import { inspect } from 'node:util'
import { CertificateMismatchError, ConfigurationError } from '@infra/core'
import { createOutline, createOutlineApi } from '@infra/outline'
import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { outlineOn, setUp } from '../test/outline.js'
import { createOutlineEmulator } from './msw/index.js'

const apiUrl = 'https://203.0.113.7:1234/s3cretPathOf22Chars_-x'
const certSha256 = 'AB'.repeat(32)

test('the user-agent names the version of the package', async () => {
  let agent: string | null = null
  await createOutline({
    apiUrl,
    fetch: async (request) => ((agent = request.headers.get('user-agent')), Response.json({ accessKeys: [] })),
  }).accessKeys.list()
  expect(agent).toMatch(new RegExp(`^infra-outline/${manifest.version.replaceAll('.', '\\.')} `))
})

test.each([
  '',
  ' ',
  'host',
  'ftp://h/s',
  'https://h/s ',
  ' https://h/s',
  'https://h/s\n',
  'https://user@h/s',
  'https://h/s?x',
  'https://h/s#x',
  'https://',
  undefined,
  5,
])('apiUrl %j is refused, and not repeated in the message', (url) => {
  for (const make of [
    () => createOutlineApi({ apiUrl: url as string }),
    () => createOutline({ apiUrl, baseUrl: (url as string | undefined) ?? '' }),
  ]) {
    expect(make).toThrow(
      new ConfigurationError(
        'apiUrl must be the address that the installer prints, https://HOST:PORT/SECRET, without white space, user name, query or fragment',
      ),
    )
  }
})

test('certSha256 is refused without a fetch that verifies it', () => {
  const pinning = (pins: string[]) => Object.assign(async () => Response.json({}), { pins })
  const refusal =
    /^certSha256 cannot be verified by this fetch\. In Node, Bun and Deno import createOutline or createOutlineApi from "@infra\/outline\/node"/
  expect(() => createOutline({ apiUrl, certSha256 })).toThrow(ConfigurationError)
  expect(() => createOutline({ apiUrl, certSha256: null as unknown as string })).toThrow(refusal)
  expect(() => createOutline({ apiUrl, certSha256 })).toThrow(refusal)
  expect(() => createOutline({ apiUrl, certSha256, fetch: async () => Response.json({}) })).toThrow(refusal)
  expect(() => createOutline({ apiUrl, certSha256, fetch: pinning(['CD'.repeat(32)]) })).toThrow(refusal)
  expect(() => createOutline({ apiUrl, certSha256, fetch: pinning([]) })).toThrow(refusal)
  expect(createOutline({ apiUrl, certSha256: `${'ab:'.repeat(31)}ab`, fetch: pinning(['CD'.repeat(32), certSha256]) }).origin).toBe(
    'https://203.0.113.7:1234',
  )
})

test('apiUrl is https, but for this machine; a proxy of yours need not be', async () => {
  const fetch = async () => Response.json({ accessKeys: [] })
  for (const url of ['http://203.0.113.7/secret', 'http://localhost.example/secret', 'http://127.0.0.1.example/secret']) {
    expect(() => createOutline({ apiUrl: url, fetch })).toThrow(/^apiUrl must begin with https:\/\/: over http/)
  }
  for (const url of ['http://localhost:1/secret', 'http://127.0.0.1/secret', 'HTTP://[::1]:1/secret'])
    expect(createOutline({ apiUrl: url, fetch }).origin).toMatch(/^http:/)
  expect(createOutline({ apiUrl, baseUrl: 'http://proxy.internal/outline', fetch }).origin).toBe('http://proxy.internal')
})

test('baseUrl goes before apiUrl', async () => {
  const urls: string[] = []
  const fetch = async (request: Request) => (urls.push(request.url), Response.json({ accessKeys: [] }))
  await createOutline({ apiUrl, baseUrl: 'https://proxy.test/outline/', fetch }).accessKeys.list()
  expect(urls).toEqual(['https://proxy.test/outline/access-keys'])
})

test('a wrong secret: the error says what it may be, without it', async () => {
  const emulator = createOutlineEmulator()
  const wrong = `${new URL(emulator.apiUrl).origin}/wrongSecretOf22Chars1`
  const { outline } = outlineOn(emulator, { apiUrl: wrong })
  const error = await outline.server.get().catch((reason: unknown) => reason as Error)
  expect((error as Error).message).toBe(
    'server.get: 404 ResourceNotFound - /[redacted]/server does not exist (there is no such route, or the secret path in apiUrl is wrong)',
  )
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('wrongSecret')
  // Neither here, where the version would tell: the question for it fails too.
  await expect(outline.accessKeys.get('0')).rejects.toMatchObject({
    name: 'NotFoundError',
    operation: 'accessKeys.get',
    code: 'ResourceNotFound',
  })
})

test.each([
  ['/outline/s3cretPath', '/s3cretPath/server', '/[redacted]/server'],
  ['/outline/s3cretPath/', 'at outline/s3cretPath', 'at [redacted]'],
  ['/s%33cretPath', '/s3cretPath/server', '/[redacted]/server'],
  ['/s%C3%A9cret%20path', '/sécret path/server', '/[redacted]/server'],
  ['/sécret', '/sécret/server', '/[redacted]/server'],
  ['/sécret', '/s%C3%A9cret/server', '/[redacted]/server'],
  ['/100%secret', '/100%secret/server', '/[redacted]/server'],
])('a server of %s that says %j is quoted without the secret', async (path, message, quoted) => {
  const fetch = async () => Response.json({ code: 'ResourceNotFound', message }, { status: 404 })
  await expect(createOutline({ apiUrl: `https://h.test${path}`, fetch }).server.get()).rejects.toMatchObject({
    message: `server.get: 404 ResourceNotFound - ${quoted} (there is no such route, or the secret path in apiUrl is wrong)`,
    body: { code: 'ResourceNotFound', message: quoted },
  })
})

test('of what a server calls its version only a version is shown', async () => {
  const fetch = async ({ url }: Request) =>
    url.endsWith('/server') ? Response.json({ version: '1.7.0-s3cretPathOf22Chars_-x' }) : Response.json({}, { status: 405 })
  await expect(createOutline({ apiUrl, fetch }).accessKeys.get('0')).rejects.toMatchObject({
    name: 'UnsupportedVersionError',
    message: 'accessKeys.get needs Outline server 1.8.0 or newer; this one is 1.7.0. Update the server',
    actual: '1.7.0',
  })
})

test('a route that a new server lacks stays what it is', async () => {
  const { outline } = setUp()
  await expect(outline.api.request({ op: 'own.thing', method: 'PATCH', path: '/server' })).rejects.toMatchObject({
    status: 405,
    code: 'MethodNotAllowed',
  })
  const dev = setUp({ version: '1.7.0' })
  dev.emulator.faults.inject({ op: 'server.get', status: 200, body: { version: 'dev' } })
  await expect(dev.outline.accessKeys.get('0')).rejects.toMatchObject({ status: 405 })
})

test('a refused certificate: the error says where pinning is', async () => {
  const fetch = async () => {
    throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } })
  }
  await expect(createOutline({ apiUrl, fetch }).server.get()).rejects.toMatchObject({
    name: 'ConnectionError',
    code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    operation: 'server.get',
    message: expect.stringMatching(
      /Outline servers sign their own certificate: create the client with createOutline from "@infra\/outline\/node"/,
    ),
  })
})

test('a certificate other than the pinned one stays what it is', async () => {
  const fetch = async () => {
    throw new CertificateMismatchError('another certificate', { code: 'CERT_MISMATCH' })
  }
  const error = await createOutline({ apiUrl, fetch })
    .server.get()
    .catch((reason: unknown) => reason as Error)
  expect(error).toBeInstanceOf(CertificateMismatchError)
  expect(error).toMatchObject({ name: 'CertificateMismatchError', operation: 'server.get', message: 'server.get: another certificate' })
})

test('the client shows no secret, completes its namespaces, derives and closes', async () => {
  const { outline, emulator } = setUp()
  const secret = new URL(emulator.apiUrl).pathname.slice(1)
  expect(inspect(outline, { depth: 9, showHidden: true, getters: true }) + JSON.stringify(outline)).not.toContain(secret)
  expect(Object.keys(outline)).toEqual(expect.arrayContaining(['api', 'accessKeys', 'metrics', 'server', 'origin', 'with', 'close']))
  expect(Object.keys(outline.accessKeys)).toEqual(expect.arrayContaining(['create', 'createMany', 'delete', 'rotate', 'withUsage']))
  expect(outline.accessKeys).toBe(outline.accessKeys)
  expect(outline.metrics).toBe(outline.metrics)
  expect(outline.server).toBe(outline.server)
  await using derived = outline.with({ timeoutMs: 5 })
  expect(inspect(derived.api)).toContain('timeoutMs: 5')
  await outline.close()
  await expect(derived.server.get()).rejects.toMatchObject({ name: 'ConfigurationError' })
})
