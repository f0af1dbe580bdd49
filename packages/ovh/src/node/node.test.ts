import { chmodSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import type * as Os from 'node:os'
import { join } from 'node:path'
import { ConfigurationError } from '@infra/ovh'
import { ovhFromConfig, ovhFromEnv } from '@infra/ovh/node'
import type { OvhConfigOptions } from '@infra/ovh/node'
import { afterEach, expect, test, vi } from 'vitest'

vi.mock('node:os', async (original) => {
  const os = await original<typeof Os>()
  return { ...os, homedir: vi.fn(os.homedir) }
})

afterEach(() => void vi.restoreAllMocks())

/** Writes files and gives their paths. */
function files(...texts: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'ovh-'))
  return texts.map((text, i) => {
    const path = join(folder, `${i}.conf`)
    writeFileSync(path, text, { mode: 0o600 })
    return path
  })
}

/** What a client sends: where, and by what right. */
async function sentBy(create: (options: OvhConfigOptions) => { call(method: 'GET', path: string): PromiseLike<unknown> }): Promise<string> {
  let sent = ''
  const fetch = async ({ url, headers }: Request) => {
    if (url.endsWith('/auth/time')) return Response.json(1_457_018_875)
    sent = `${new URL(url).origin} ${headers.get('authorization') ?? `${headers.get('x-ovh-application')} ${headers.get('x-ovh-consumer')}`}`
    return Response.json({})
  }
  await create({ fetch }).call('GET', '/me')
  return sent
}

const KEYS = { OVH_APPLICATION_KEY: 'env-key', OVH_APPLICATION_SECRET: 'env-secret', OVH_CONSUMER_KEY: 'env-consumer' }
const FILE =
  '[default]\nendpoint=ovh-ca\n\n; a comment\n[ovh-ca]\napplication_key = file-key\napplication_secret=file-secret\nconsumer_key=file-consumer\n[ovh-eu]\naccess_token=file-token\n'

test('the environment alone: keys or a token, ovh-eu unless it says otherwise', async () => {
  expect(await sentBy((options) => ovhFromEnv(options, KEYS))).toBe('https://eu.api.ovh.com env-key env-consumer')
  expect(await sentBy((options) => ovhFromEnv(options, { OVH_ENDPOINT: 'ovh-us', OVH_ACCESS_TOKEN: 'env-token', OVH_CLIENT_ID: '' }))).toBe(
    'https://api.us.ovhcloud.com Bearer env-token',
  )
  expect(await sentBy((options) => ovhFromEnv({ ...options, endpoint: 'ovh-ca' }, { ...KEYS, OVH_ENDPOINT: 'ovh-us' }))).toMatch(
    'https://ca.api.ovh.com',
  )
})

test('the environment comes before the files, setting by setting; the endpoint chooses the section', async () => {
  const [path] = files(FILE)
  expect(await sentBy((options) => ovhFromConfig(options, {}, [path!]))).toBe('https://ca.api.ovh.com file-key file-consumer')
  expect(await sentBy((options) => ovhFromConfig(options, { OVH_CONSUMER_KEY: 'env-consumer' }, [path!]))).toBe(
    'https://ca.api.ovh.com file-key env-consumer',
  )
  expect(await sentBy((options) => ovhFromConfig(options, { OVH_ENDPOINT: 'ovh-eu' }, [path!]))).toBe(
    'https://eu.api.ovh.com Bearer file-token',
  )
  expect(await sentBy((options) => ovhFromConfig({ ...options, endpoint: 'ovh-eu' }, { OVH_ENDPOINT: 'ovh-ca' }, [path!]))).toBe(
    'https://eu.api.ovh.com Bearer file-token',
  )
})

test('a file that is named is the only source', async () => {
  const [named, other] = files(FILE, '[ovh-ca]\nconsumer_key=other')
  expect(await sentBy((options) => ovhFromConfig({ ...options, file: named }, KEYS, [other!]))).toBe(
    'https://ca.api.ovh.com file-key file-consumer',
  )
})

test('credentials among the options win wholly, over two kinds elsewhere too', async () => {
  const [path] = files('[ovh-eu]\napplication_key=a\napplication_secret=b\nclient_id=c\nclient_secret=d')
  expect(await sentBy((options) => ovhFromConfig({ ...options, accessToken: 'mine' }, KEYS, [path!]))).toBe(
    'https://eu.api.ovh.com Bearer mine',
  )
  expect(await sentBy((options) => ovhFromConfig({ ...options, auth: false }, KEYS, [path!]))).toBe('https://eu.api.ovh.com null null')
  expect(() => ovhFromConfig({}, {}, [path!])).toThrow(`application_key in ${path}`)
  expect(() => ovhFromConfig({}, { OVH_ACCESS_TOKEN: 'token' }, [path!])).toThrow(/3 kinds at once.*access_token in the environment/)
})

test('where the options say all, nothing is read', async () => {
  const [broken, unread] = files('hello', '[default]\nendpoint=ovh-ca')
  const mine = { accessToken: 'mine', endpoint: 'ovh-us' } as const
  expect(await sentBy((options) => ovhFromConfig({ ...options, ...mine }, {}, [broken!]))).toBe('https://api.us.ovhcloud.com Bearer mine')
  expect(await sentBy((options) => ovhFromConfig({ ...options, ...mine, file: '/nowhere' }))).toBe(
    'https://api.us.ovhcloud.com Bearer mine',
  )
  // The endpoint, where that is missing, and no more than that.
  const token = { accessToken: 'mine' }
  const fromEnv = sentBy((options) => ovhFromConfig({ ...options, ...token }, { OVH_ENDPOINT: 'ovh-us' }, [broken!]))
  expect(await fromEnv).toBe('https://api.us.ovhcloud.com Bearer mine')
  expect(await sentBy((options) => ovhFromConfig({ ...options, ...token }, KEYS, [unread!, broken!]))).toBe(
    'https://ca.api.ovh.com Bearer mine',
  )
})

test.each<[string, string, string]>([
  ['a byte order mark', '\uFEFF[ovh-eu]\naccess_token=abc', 'abc'],
  ['a number sign in a value', '[ovh-eu]\naccess_token=ab#c', 'ab#c'],
  ['a semicolon in a value', '[ovh-eu]\naccess_token = ab;c;', 'ab;c;'],
  ['a semicolon that is escaped', '[ovh-eu]\naccess_token=ab\\;c', 'ab;c'],
  ['one in quotes', '[ovh-eu]\naccess_token="ab;c"', 'ab;c'],
  ['one in quotes after a space', '[ovh-eu]\naccess_token = "ab#c"', 'ab#c'],
  ['a comment after a value', '[ovh-eu]\naccess_token=abc ; mine # too', 'abc'],
  ['a name in capitals', '[ovh-eu]\nACCESS_TOKEN=abc', 'abc'],
  ['line ends of Windows', '[ovh-eu]\r\naccess_token=ab;c\r\n', 'ab;c'],
])('a file with %s', async (_, text, token) => {
  const [path] = files(text)
  expect(await sentBy((options) => ovhFromConfig({ ...options, file: path }))).toBe(`https://eu.api.ovh.com Bearer ${token}`)
})

test('white space in a secret is told with the place that it is from', () => {
  const [path] = files('[ovh-eu]\nconsumer_key=a b')
  expect(() => ovhFromEnv({}, { OVH_ACCESS_TOKEN: 'abc\n' })).toThrow('access_token in the environment has white space or a line end')
  expect(() => ovhFromConfig({}, {}, [path!])).toThrow(`consumer_key in ${path} has white space in it`)
})

test('without a home, and without a folder to be in, the other places are looked at', () => {
  vi.spyOn(process, 'cwd').mockImplementation(() => {
    throw new Error('ENOENT')
  })
  vi.mocked(homedir).mockImplementationOnce(() => {
    throw new Error('ENOENT')
  })
  expect(() => ovhFromConfig({ endpoint: 'ovh-eu' }, {})).toThrow(/in the environment(, \/etc\/ovh\.conf)?: a file has them/)
  expect(ovhFromEnv({ accessToken: 'mine' }, {}).origin).toBe('https://eu.api.ovh.com')
})

test('a URL is a section too; values keep their signs', async () => {
  const [path] = files('[default]\nendpoint=http://proxy.test/1.0\n[http://proxy.test/1.0]\naccess_token=abc-DEF.123/+=\n')
  expect(await sentBy((options) => ovhFromConfig(options, {}, [path!]))).toBe('http://proxy.test Bearer abc-DEF.123/+=')
})

test.each<[string, string, RegExp]>([
  ['half of a kind', '[ovh-eu]\napplication_key=a', /application_secret is missing: it goes with application_key in .*0\.conf/],
  [
    'another section',
    '[ovh-ca]\naccess_token=a',
    /no credentials for ovh-eu in the environment, .*0\.conf: a file has them in the section \[ovh-eu\]/,
  ],
  ['no credentials', '[ovh-eu]\naccess_token=', /no credentials for ovh-eu/],
  ['a section that is a value', 'ovh-eu=1', /no credentials for ovh-eu/],
  ['a section that is not closed', '[ovh-eu\naccess_token=a', /no INI file/],
  ['prose', 'hello', /no INI file/],
  ['an unknown endpoint', '[default]\nendpoint=ovh-fr', /endpoint must be one of/],
])('%s is refused', (_, text, message) => {
  const [path] = files(text)
  expect(() => ovhFromConfig({}, {}, [path!])).toThrow(message)
  expect(() => ovhFromConfig({}, {}, [path!])).toThrow(ConfigurationError)
})

test('files that are not there are passed over, unless they are named', () => {
  const gone = join(tmpdir(), 'no-such-ovh.conf')
  expect(() => ovhFromConfig({}, {}, [gone])).toThrow(/no credentials for ovh-eu in the environment:/)
  expect(() => ovhFromConfig({ file: gone })).toThrow(`${gone} cannot be read (ENOENT)`)
  expect(() => ovhFromConfig({ file: tmpdir() })).toThrow(/cannot be read \(EISDIR\)/)
  expect(() => ovhFromConfig({}, {}, [tmpdir()])).toThrow(/cannot be read \(EISDIR\)/)
  const [file] = files('')
  expect(() => ovhFromConfig({}, {}, [join(file!, 'ovh.conf')])).toThrow(/no credentials for ovh-eu in the environment:/)
})

test.runIf(process.platform !== 'win32')(
  'a file that is there and cannot be read is named when something is missing, and does no harm else',
  () => {
    const [file] = files('')
    const loop = `${file}-loop`
    symlinkSync(loop, loop)
    expect(() => ovhFromConfig({}, {}, [loop])).toThrow(`${loop}, which cannot be read (ELOOP): a file has them`)
    expect(ovhFromConfig({}, { OVH_ENDPOINT: 'ovh-ca', OVH_ACCESS_TOKEN: 'env-t0ken' }, [loop]).origin).toBe('https://ca.api.ovh.com')
  },
)

test.runIf(process.platform !== 'win32')('a file with secrets that everybody can read is warned of', () => {
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
  const [path, plain] = files('[ovh-eu]\naccess_token=file-t0ken', '[default]\nendpoint=ovh-eu')
  ovhFromConfig({ file: path })
  // Those of a group are somebody's choice.
  chmodSync(path!, 0o640)
  ovhFromConfig({ file: path })
  expect(warned).not.toHaveBeenCalled()
  chmodSync(path!, 0o644)
  chmodSync(plain!, 0o644)
  for (let i = 0; i < 3; i++) ovhFromConfig({}, {}, [path!, plain!])
  expect(warned.mock.calls).toEqual([
    [`@infra/ovh: everybody on this machine can read the secrets in ${path}. Run: chmod 600 ${path}`, 'InfraWarning'],
  ])
})
