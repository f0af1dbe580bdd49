import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { missingIamActions, readOnly, readWrite, readWriteSafe, recursive } from '@infra/ovh'
import type { AccessRule, Method } from '@infra/ovh'
import { ovhFromConfig } from '@infra/ovh/node'
import { afterEach, expect, test, vi } from 'vitest'
import { failure, KEYS, recorder, reply, SERVER_TIME } from './recorder.js'
import type { Sent } from './recorder.js'
import { vectors } from './vectors.js'

// What the test suites of OVHcloud's own clients expect: python-ovh, go-ovh, php-ovh, node-ovh.

afterEach(() => void vi.useRealTimers())

const named = <T extends { id: string }>(list: readonly T[]) => list.map((one) => [one.id, one] as const)

test.each(named(vectors.signatures))('signature %s', async (_, vector) => {
  const { applicationKey, applicationSecret, consumerKey, timestamp, method, url, body, signature } = vector
  const { ovh, sent } = recorder((one) => (one.url.endsWith('/auth/time') ? { body: timestamp } : { body: {} }), {
    applicationKey,
    applicationSecret,
    consumerKey,
  })
  const path = url.replace(/^https:\/\/eu\.api\.ovh\.com(\/1\.0)?/, '')
  await ovh.call(method, path, body ? { body: JSON.parse(body) as unknown } : {})
  expect(sent).toHaveLength(1)
  expect(sent[0]).toMatchObject({ method, url, body })
  expect(sent[0]!.headers.get('x-ovh-signature')).toBe(signature)
  expect(sent[0]!.headers.get('x-ovh-timestamp')).toBe(`${timestamp}`)
})

test.each(named(vectors.headers))('headers: %s', async (id, vector) => {
  const oauth = { clientId: 'foo', clientSecret: 'bar-secret' }
  const token = { access_token: 'MTQ0NjJkZmQ5OTM2NDE1ZTZjNGZmZjI3', expires_in: 3599 }
  const { ovh, sent } = recorder((one) => (one.url.includes('oauth2') ? { body: token } : undefined), id === 'oauth2' ? oauth : KEYS)
  const { method = 'GET', path = '/unit/path', auth, body, headers } = vector
  await ovh.call(method, path, { ...(!auth && { auth: false }), ...(body && { body }), ...(headers && { headers }) })
  const last = sent.at(-1)!
  for (const [name, value] of Object.entries<string>(vector.expect)) {
    const got = last.headers.get(name)
    if (value === '<ck>') expect(got).toBe(KEYS.consumerKey)
    else if (value === '<sig>') expect(got).toMatch(/^\$1\$[\da-f]{40}$/)
    else expect(value.split(' | ').map((one) => one.replace(/ \(.*/, ''))).toContain(got)
  }
  for (const name of vector.absent ?? []) expect(last.headers.get(name.replace(/ \(.*/, ''))).toBeNull()
  if (vector.bodyBytes) expect(last.body).toBe(vector.bodyBytes)
})

test.each(vectors.urlJoin)('join $endpoint and $path', async ({ endpoint, path, url }) => {
  const { ovh, sent } = recorder(undefined, { ...KEYS, endpoint })
  await ovh.call('GET', path)
  expect(sent[0]!.url).toBe(url)
})

test.each(vectors.query)('query of $path: $query', async ({ path, query, url }) => {
  const { ovh, sent } = recorder()
  const call = ovh.call('GET', path, { query })
  // A `null` is refused: python sends the text, node drops it, and neither can be meant.
  if (Object.values(query).includes(null)) return expect(call).rejects.toMatchObject({ field: 'query.a' })
  await call
  // Where the clients differ, a key is added and not replaced.
  expect(sent[0]!.url).toBe(`https://eu.api.ovh.com/1.0${typeof url === 'string' ? url : url.python}`)
})

test('time: one question, and the difference is added from then on', async () => {
  const [{ local, server, delta, calls, second_use_calls: more }, { localMinusServer, php_delta: behind }] = vectors.timeDelta
  vi.useFakeTimers({ now: local * 1000, toFake: ['Date'] })
  const { ovh, sent, times } = recorder((one) => (one.url.endsWith('/auth/time') ? { body: server } : undefined))
  await ovh.call('GET', '/me')
  expect(times).toHaveLength(calls)
  await ovh.call('GET', '/me')
  expect(times).toHaveLength(calls + more)
  expect(sent.map(({ headers }) => Number(headers.get('x-ovh-timestamp')) - Math.floor(local))).toEqual([delta, delta])
  const early = recorder((one) => (one.url.endsWith('/auth/time') ? { body: Math.floor(local) - localMinusServer } : undefined))
  await early.ovh.call('GET', '/me')
  expect(Number(early.sent[0]!.headers.get('x-ovh-timestamp')) - Math.floor(local)).toBe(behind)
})

const SETS: Record<string, (...paths: string[]) => AccessRule[]> = {
  READ_ONLY: readOnly,
  READ_WRITE: readWrite,
  READ_WRITE_SAFE: readWriteSafe,
}

test.each(vectors.consumerKeyRules)('$call($args)', ({ call, args: [first, path], rules }) => {
  const made: AccessRule[] = call === 'addRule' ? [{ method: first as Method, path }] : SETS[first]!(path)
  expect(call === 'addRecursiveRules' ? recursive(made) : made).toEqual(rules)
})

test.each(vectors.consumerKeyRequest)('request of a consumer key: $body', async ({ body, response }) => {
  const { consumerKey: _, ...application } = KEYS
  const { ovh, sent } = recorder([{ body: response }, { body: {} }], application)
  const { accessRules: rules, ...more } = body
  expect(await ovh.requestConsumerKey({ rules, ...more })).toMatchObject(response)
  expect(sent[0]).toMatchObject({ method: 'POST', url: 'https://eu.api.ovh.com/1.0/auth/credential' })
  expect(JSON.parse(sent[0]!.body)).toEqual(body)
  expect(sent[0]!.headers.get('x-ovh-application')).toBe(KEYS.applicationKey)
  expect(sent[0]!.headers.get('x-ovh-signature')).toBeNull()
  await ovh.call('GET', '/me')
  expect(sent[1]!.headers.get('x-ovh-consumer')).toBe(response.consumerKey)
})

const CLASSES: Record<string, string> = {
  ResourceNotFoundError: 'NotFoundError',
  NotGrantedCall: 'PermissionDeniedError',
  NotCredential: 'AuthenticationError',
  InvalidKey: 'AuthenticationError',
  InvalidCredential: 'AuthenticationError',
  Forbidden: 'PermissionDeniedError',
  BadParametersError: 'BadRequestError',
  ResourceConflictError: 'ConflictError',
  ResourceExpiredError: 'ResourceExpiredError',
  APIError: 'ApiError',
}

test.each(vectors.errors)('error $status $body is what python calls $pythonClass', async ({ status, body, pythonClass }) => {
  const { ovh } = recorder([{ status, body }])
  const expected = { name: CLASSES[pythonClass], status, ...(body.errorCode && { code: body.errorCode }) }
  expect(await failure(ovh.call('GET', '/me'))).toMatchObject(expected)
})

test.each(vectors.errorText)('error text: $status', async ({ status, queryId, body, bodyText, missingIam, message }) => {
  const headers = queryId ? { 'X-OVH-QueryID': queryId } : {}
  const { ovh } = recorder([{ status, body: bodyText ?? body, headers }], { ...KEYS, retry: 0 })
  const error = await failure(ovh.call('GET', '/me'))
  expect(error).toMatchObject({ status, requestId: queryId })
  if (message) expect(error['body']).toBe(message)
  else expect(error.message).toContain(body!.message)
  expect(missingIamActions(error)).toEqual(missingIam ?? [])
  for (const action of missingIam ?? []) expect(error.message).toContain(action)
})

test.each(vectors.emptyBody)('$method $path answers nothing', async ({ method, path, status, result }) => {
  const { ovh } = recorder([{ status }])
  // What the other clients call null is `undefined` here.
  expect((await ovh.call(method, path)) ?? null).toBe(result)
})

test.each(vectors.unicode)('text beyond ASCII: $body', async ({ method, path, body }) => {
  const { ovh, sent } = recorder()
  await ovh.call(method, path, { body })
  expect(JSON.parse(sent[0]!.body)).toEqual(body)
  const { createHash } = await import('node:crypto')
  const all = [KEYS.applicationSecret, KEYS.consumerKey, method, sent[0]!.url, sent[0]!.body, sent[0]!.headers.get('x-ovh-timestamp')].join(
    '+',
  )
  expect(sent[0]!.headers.get('x-ovh-signature')).toBe(`$1$${createHash('sha1').update(all, 'utf8').digest('hex')}`)
})

test.each(vectors.oauth2)(
  'OAuth2: $response $status $bodyText $body',
  async ({ tokenUrl, form, response, status = 200, body, bodyText, error }) => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const tokens: Sent[] = []
    const credentials = { clientId: 'foo', clientSecret: 'bar-secret' }
    const { ovh, sent } = recorder((one) => {
      if (!one.url.includes('oauth2')) return undefined
      tokens.push(one)
      return { status, body: response ?? bodyText ?? body }
    }, credentials)
    if (error) {
      expect(await failure(ovh.call('GET', '/me'))).toMatchObject({ operation: 'POST /auth/oauth2/token', status })
      return expect(sent).toHaveLength(tokens.length)
    }
    await ovh.call('GET', '/me')
    await ovh.call('GET', '/me')
    expect(tokens).toHaveLength(1)
    expect(tokens[0]!.url).toBe(tokenUrl)
    expect(Object.fromEntries(new URLSearchParams(tokens[0]!.body))).toEqual(form)
    expect(tokens[0]!.headers.get('authorization')).toBe(`Basic ${btoa('foo:bar-secret')}`)
    vi.setSystemTime(Date.now() + response!.expires_in * 1000)
    await ovh.call('GET', '/me')
    expect(tokens).toHaveLength(2)
    expect(sent.at(-1)!.headers.get('authorization')).toBe(`Bearer ${response!.access_token}`)
  },
)

const ERRORS: Record<string, RegExp> = {
  'two auth methods': /2 kinds at once/,
  'client_secret missing': /client_secret is missing/,
  'no OAuth2 on this endpoint': /OAuth2/,
  'bad ini': /no INI file/,
  'unknown endpoint': /endpoint must be one of/,
}

test.each(vectors.config)('config: $files $env $endpoint', async ({ endpoint, env, files, expect: wanted, error }) => {
  const folder = mkdtempSync(join(tmpdir(), 'ovh-'))
  const paths = ['local', 'user', 'system'].map((name) => join(folder, name))
  for (const path of paths) {
    const text = files?.[path.slice(folder.length + 1)]
    if (text !== undefined) writeFileSync(path, text, { mode: 0o600 })
  }
  let last: Request | undefined
  const token = { access_token: 'the-token', expires_in: 3599 }
  const fetch = async (request: Request) => {
    if (request.url.includes('oauth2')) last = request
    else last ??= request.url.endsWith('/auth/time') ? undefined : request
    return reply({ body: request.url.endsWith('/auth/time') ? SERVER_TIME : token })
  }
  const create = () => ovhFromConfig({ ...(endpoint && { endpoint }), fetch }, env ?? {}, paths)
  if (error) return expect(create).toThrow(ERRORS[error]!)
  const signed = vi.spyOn(globalThis.crypto.subtle, 'digest')
  await create().call('GET', '/me')
  const { applicationKey, applicationSecret, consumerKey, clientId, clientSecret } = wanted!
  if (clientId) return expect(last!.headers.get('authorization')).toBe(`Basic ${btoa(`${clientId}:${clientSecret}`)}`)
  expect(last!.headers.get('x-ovh-application')).toBe(applicationKey)
  expect(new TextDecoder().decode(signed.mock.calls[0]![1] as Uint8Array)).toMatch(`${applicationSecret}+${consumerKey}+GET+`)
  signed.mockRestore()
})

test('no vector is left out', () => {
  expect(Object.keys(vectors).toSorted()).toEqual(
    [
      'config',
      'consumerKeyRequest',
      'consumerKeyRules',
      'emptyBody',
      'errorText',
      'errors',
      'headers',
      'note',
      'oauth2',
      'origins',
      'query',
    ].concat(['signatures', 'timeDelta', 'unicode', 'urlJoin']),
  )
})
