import { inspect } from 'node:util'

import { describe, expect, test } from 'vitest'

import { ENGINES, open, rejection, serve } from '../../test/node/servers.js'
import type { Engine } from '../../test/node/servers.js'
import type { NodeFetch } from './index.js'

interface Echo {
  method: string
  url: string
  headers: Array<[string, string]>
  body: string
}

/** A server that answers with what it was sent, header names and order as they came. */
async function echo(engine: Engine): Promise<{ url: string; fetch: NodeFetch; ask: (...args: Parameters<NodeFetch>) => Promise<Echo> }> {
  const server = await serve((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString('latin1')))
    request.on('end', () => {
      const raw = request.rawHeaders
      const headers = raw.flatMap((name, i) => (i % 2 ? [] : [[name.toLowerCase(), raw[i + 1]]]))
      response.end(JSON.stringify({ method: request.method, url: request.url, headers, body }))
    })
  })
  const fetch = open(engine)
  return { url: server.url, fetch, ask: async (...args) => (await (await fetch(...args)).json()) as Echo }
}

describe.each(ENGINES)('%s', (engine) => {
  test('a string, a URL and a Request will do', async () => {
    const { url, ask } = await echo(engine)
    for (const input of [`${url}/a b?c=ä#frag`, new URL(`${url}/a b?c=ä#frag`), new Request(`${url}/a b?c=ä#frag`)]) {
      expect(await ask(input)).toMatchObject({ method: 'GET', url: '/a%20b?c=%C3%A4', body: '' })
    }
  })

  test('what is sent when nothing is given', async () => {
    const { url, ask } = await echo(engine)
    const headers = Object.fromEntries((await ask(url)).headers)
    expect(headers).toEqual({ host: new URL(url).host, connection: 'keep-alive', accept: '*/*', 'accept-encoding': 'gzip, deflate, br' })
  })

  test.each<[string, HeadersInit]>([
    ['a record', { Accept: 'text/x', 'Accept-Encoding': 'br', 'X-Key': 'ä', 'content-type': 'text/y' }],
    [
      'pairs',
      [
        ['accept', 'text/x'],
        ['accept-encoding', 'br'],
        ['x-key', 'ä'],
        ['content-type', 'text/y'],
      ],
    ],
    ['a Headers', new Headers({ accept: 'text/x', 'accept-encoding': 'br', 'x-key': 'ä', 'content-type': 'text/y' })],
  ])('headers as %s take the place of ours', async (_, headers) => {
    const { url, ask } = await echo(engine)
    const sent = await ask(url, { method: 'POST', body: 'x', headers })
    const names = new Set(['accept', 'accept-encoding', 'content-type', 'x-key'])
    expect(sent.headers.filter(([name]) => names.has(name)).toSorted(([a], [b]) => a.localeCompare(b))).toEqual([
      ['accept', 'text/x'],
      ['accept-encoding', 'br'],
      ['content-type', 'text/y'],
      ['x-key', 'ä'],
    ])
  })

  test('headers of a Request are sent; a header that comes twice is sent twice', async () => {
    const { url, ask } = await echo(engine)
    expect((await ask(new Request(url, { headers: { 'x-key': '1' } }))).headers).toContainEqual(['x-key', '1'])
    const twice = await ask(url, {
      headers: [
        ['x-a', '1'],
        ['x-a', '2'],
      ],
    })
    expect(twice.headers.filter(([name]) => name === 'x-a').flatMap(([, value]) => value.split(', '))).toEqual(['1', '2'])
  })

  test('headers that frame the message or speak to the next hop are ours', async () => {
    const { url, ask } = await echo(engine)
    const headers = {
      Connection: 'close',
      'Content-Length': '99',
      Expect: '100-continue',
      Host: 'else.test',
      'Keep-Alive': 'x',
      TE: 'x',
      Trailer: 'x',
      'Transfer-Encoding': 'chunked',
      Upgrade: 'x',
    }
    const sent = Object.fromEntries((await ask(url, { method: 'POST', body: 'abc', headers })).headers)
    expect(sent).toEqual({
      host: new URL(url).host,
      connection: 'keep-alive',
      'content-length': '3',
      accept: '*/*',
      'accept-encoding': 'gzip, deflate, br',
      'content-type': 'text/plain;charset=UTF-8',
    })
  })

  test.each([
    ['get', 'GET'],
    ['Post', 'POST'],
    ['delete', 'DELETE'],
    ['PATCH', 'PATCH'],
    ['OPTIONS', 'OPTIONS'],
  ])('the method %s is sent as %s', async (method, sent) => {
    const { url, ask } = await echo(engine)
    expect((await ask(url, { method })).method).toBe(sent)
  })

  test.each(['CONNECT', 'trace', 'TRACK'])('the method %s is refused', async (method) => {
    expect((await rejection(open(engine)('http://127.0.0.1:9', { method }))).message).toBe(
      `The method ${method.toUpperCase()} is not allowed`,
    )
  })

  test.each(['GET', 'HEAD'])('%s has no body', async (method) => {
    expect((await rejection(open(engine)('http://127.0.0.1:9', { method, body: '' }))).message).toBe(`A ${method} request has no body`)
  })

  test('what init gives is not asked of the request', async () => {
    const { url, ask } = await echo(engine)
    const untouchable = {
      url: `${url}/x`,
      method: 'PUT',
      redirect: 'manual',
      get headers(): Headers {
        throw new Error('touched headers')
      },
      get body(): ReadableStream {
        throw new Error('touched body')
      },
      get signal(): AbortSignal {
        throw new Error('touched signal')
      },
    } as Request
    const init = { headers: { 'x-key': '1' }, signal: new AbortController().signal }
    expect(await ask(untouchable, { ...init, body: 'text' })).toMatchObject({ method: 'PUT', url: '/x', body: 'text' })
    expect(
      await ask({
        ...init,
        url,
        method: 'GET',
        get body() {
          throw new Error('touched body')
        },
      } as unknown as Request),
    ).toMatchObject({ method: 'GET' })
  })

  test('the signal and the method of init go before those of the request; null is no signal', async () => {
    const { url, fetch, ask } = await echo(engine)
    const request = new Request(url, { signal: AbortSignal.abort('theirs') })
    expect((await ask(request, { method: 'POST', signal: new AbortController().signal })).method).toBe('POST')
    expect((await ask(request, { signal: null })).method).toBe('GET')
    await expect(fetch(request)).rejects.toBe('theirs')
    await expect(fetch(request, { signal: AbortSignal.abort('ours') })).rejects.toBe('ours')
  })

  test.each([
    ['not a url/hidden', 'ERR_INVALID_URL', 'The URL is not valid; it must be absolute'],
    ['http://me:hidden@127.0.0.1:9', 'ERR_INVALID_URL', 'The URL holds a user or a password; send them in the authorization header'],
    ['http://hidden@127.0.0.1:9', 'ERR_INVALID_URL', 'The URL holds a user or a password; send them in the authorization header'],
    ['http://:hidden@127.0.0.1:9', 'ERR_INVALID_URL', 'The URL holds a user or a password; send them in the authorization header'],
    ['data:,hidden', 'ERR_INVALID_PROTOCOL', 'Only http: and https: are spoken, not data:'],
  ])('%s is refused, without showing it', async (url, code, message) => {
    const error = await rejection(open(engine)(url))
    expect(error).toBeInstanceOf(TypeError)
    expect([error.message, error.code, error.cause?.message]).toEqual(['fetch failed', code, message])
    expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain('hidden')
  })

  test.each([
    ['x-key', 'hidden\r\nx-evil: 1'],
    ['x-key', 'hidden\n'],
    ['x-key', 'hidden\0'],
    ['x-key', 'hidden→'],
    ['x key', 'hidden'],
  ])('a header that cannot be written is refused, without showing its value: %s', async (name, value) => {
    const { url, fetch } = await echo(engine)
    const error = await rejection(fetch(url, { method: 'POST', body: 'x', headers: { [name]: value } }))
    expect(error.message).toBe('fetch failed')
    expect(error.code).toMatch(/^(ERR_INVALID_CHAR|ERR_INVALID_HTTP_TOKEN|UND_ERR_INVALID_ARG)$/)
    expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain('hidden')
    expect(await (await fetch(url)).json()).toMatchObject({ method: 'GET' })
  })
})
