import type { ApiConfig, ErrorContext } from '@infra/core'
import { describe, expect, test } from 'vitest'
import { expectNoSecret, TRANSPORTS, useRig } from './rig.js'
import { json, SECRET, startServer, thing } from './server.js'

describe.each(TRANSPORTS)('secrets, over %s', (_, open) => {
  const rig = useRig(open)

  test.each([
    ['a network failure', () => new TypeError('fetch failed')],
    ['a time-out', () => new DOMException('The operation was aborted due to timeout', 'TimeoutError')],
    ['no Error at all', () => 'sealed'],
  ])("what the user's own credential function throws reaches the user as it is: %s", async (_name, make) => {
    const server = await rig.use(startServer((_request, response) => json(response, 200, {})))
    const thrown = make()
    const authorize = async () => {
      throw thrown as unknown
    }
    const error: unknown = await rig
      .api(server.url, {}, { authorize })
      .request(thing)
      .catch((reason: unknown) => reason)
    expect(error).toBe(thrown)
    expectNoSecret(error)
    expect(server.seen).toEqual([])
    expect(rig.told()).toEqual(['onError'])
  })
})

describe.each(TRANSPORTS)('what a provider adds, over %s', (_, open) => {
  const rig = useRig(open)

  test.each([
    [
      'throws',
      () => {
        throw new Error('a slip')
      },
    ],
    [
      'asks the API, which is gone',
      async (_error: unknown, { request }: ErrorContext) => {
        throw await request({ op: 'version.get', path: '/version' })
      },
    ],
    [
      'asks the API, which answers nonsense',
      async (_error: unknown, { request }: ErrorContext) => {
        throw await request({ op: 'version.get', path: '/html' })
      },
    ],
  ])('an error stays what it was when the mapping of errors %s', async (_name, mapError) => {
    const server = await rig.use(
      startServer(({ url }, response) => {
        if (url.endsWith('/version')) response.destroy()
        else if (url.endsWith('/html')) response.end(`<p>${SECRET}</p>`)
        else json(response, 409, {})
      }),
    )
    expect(await rig.failure(rig.api(server.url, { totalTimeoutMs: 5000 }, { mapError }).request(thing))).toMatchObject({
      name: 'ConflictError',
      message: 'things.get: 409',
    })
  })

  test('an abort while it asks is an abort', async () => {
    const stop = new AbortController()
    const server = await rig.use(
      startServer(({ url }, response) => (url.endsWith('/version') ? stop.abort('enough') : json(response, 409, {}))),
    )
    const mapError: ApiConfig['mapError'] = async (error, { request }) => (
      await request({ op: 'version.get', path: '/version' }).catch(() => {}),
      error
    )
    await expect(rig.api(server.url, {}, { mapError }).request(thing, { signal: stop.signal })).rejects.toBe('enough')
  })

  test('a credential that no header can hold is refused, and not shown', async () => {
    const authorize: ApiConfig['authorize'] = ({ headers }) => void (headers['authorization'] = `Bearer ${SECRET}\nx`)
    const error = await rig.failure(rig.api('http://127.0.0.1:1', {}, { authorize }).request(thing))
    expect(error).toMatchObject({ name: 'InvalidInputError', field: 'headers.authorization' })
    expect(rig.told()).toEqual(['onError'])
  })

  test('a request id that repeats the secret is blanked out', async () => {
    const server = await rig.use(
      startServer((_request, response, nth) => json(response, nth === 1 ? 503 : 200, {}, { 'x-request-id': `r-${SECRET}` })),
    )
    const { response } = await rig.api(server.url).request(thing).withResponse()
    expect(response.requestId).toBe('r-[redacted]')
    expect(rig.events.filter(([name]) => name === 'onResponse').map(([, event]) => (event as { requestId?: string }).requestId)).toEqual([
      'r-[redacted]',
      'r-[redacted]',
    ])
  })
})

describe.each(TRANSPORTS)('what a server repeats, over %s', (_, open) => {
  const rig = useRig(open)

  test.each([
    ['as it is', `"/${SECRET}/x"`],
    ['escaped', `"\\/${[...SECRET].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}\\/x"`],
  ])('the secret is blanked out of message, code, body and headers, %s', async (_name, quoted) => {
    const server = await rig.use(
      startServer((_request, response) => {
        const headers = ['content-type', 'server', 'via', 'x-request-id', 'ratelimit-policy', 'location'].map((name) => [
          name,
          `a/${SECRET}`,
        ])
        response
          .writeHead(400, Object.fromEntries(headers) as Record<string, string>)
          .end(`{"code":${quoted},"message":${quoted},"deep":[{"more":${quoted}}]}`)
      }),
    )
    const error = await rig.failure(rig.api(server.url).request(thing))
    expect(error).toMatchObject({
      message: 'things.get: 400 /[redacted]/x - /[redacted]/x (request id a/[redacted])',
      code: '/[redacted]/x',
    })
    expect(error.body).toEqual({ code: '/[redacted]/x', message: '/[redacted]/x', deep: [{ more: '/[redacted]/x' }] })
    expect(error.headers).toMatchObject({
      'content-type': 'a/[redacted]',
      server: 'a/[redacted]',
      via: 'a/[redacted]',
      'x-request-id': 'a/[redacted]',
      'ratelimit-policy': 'a/[redacted]',
    })
    expect(error.headers).not.toHaveProperty('location')
  })

  test.each([
    [{ code: 7, message: ['x'] }, 'things.get: 400'],
    [null, 'things.get: 400'],
    ['text', 'things.get: 400 - not in the words of the API. Did a proxy answer?'],
    [[], 'things.get: 400'],
    [{ code: 'c'.repeat(501), message: 'm'.repeat(501) }, `things.get: 400 ${'c'.repeat(500)} - ${'m'.repeat(500)}`],
  ])('what stands where a text is due is not quoted, nor more than 500 characters: %#', async (body, message) => {
    const server = await rig.use(startServer((_request, response) => json(response, 400, body)))
    expect(await rig.failure(rig.api(server.url).request(thing))).toMatchObject({ name: 'BadRequestError', message, body })
  })

  test('an error answer that the provider cannot read is an error answer still', async () => {
    const server = await rig.use(startServer((_request, response) => response.writeHead(502).end('<p>Bad gateway')))
    const readError = (body: unknown) => ({ code: (body as { errors: { code: string }[] }).errors[0]!.code })
    expect(await rig.failure(rig.api(server.url, { retry: 0 }, { readError }).request(thing))).toMatchObject({
      name: 'ServerError',
      message: 'things.get: 502 - not in the words of the API. Did a proxy answer?',
      code: undefined,
      body: '<p>Bad gateway',
    })
  })
})
