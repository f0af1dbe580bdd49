import { inspect } from 'node:util'

import { describe, expect, test } from 'vitest'

import { ENGINES, open, rejection, serve, serveBytes } from '../../test/node/servers.js'
import type { NodeFetch } from './index.js'

type Light = Response & { '~readText'(maxBytes: number): Promise<string> }

async function get(fetch: NodeFetch, url: string, init?: RequestInit): Promise<Light> {
  return (await fetch(url, init)) as Light
}

describe.each(ENGINES)('%s: the head', (engine) => {
  test('is that of a Response', async () => {
    const server = await serve((_, response) => response.writeHead(201, 'Made It', { 'x-a': '1' }).end('ok'))
    const response = await get(open(engine), `${server.url}/path?q=1`)
    expect(response).toBeInstanceOf(Response)
    expect(Object.prototype.toString.call(response)).toBe('[object Response]')
    const { status, statusText, ok, type, redirected, url, bodyUsed } = response
    expect({ status, statusText, ok, type, redirected, url, bodyUsed }).toEqual({
      status: 201,
      statusText: 'Made It',
      ok: true,
      type: 'basic',
      redirected: false,
      url: `${server.url}/path?q=1`,
      bodyUsed: false,
    })
    expect(response.headers).toBeInstanceOf(Headers)
    expect(response.headers).toBe(response.headers)
    expect(response.headers.get('X-A')).toBe('1')
  })

  test.each([
    [200, true],
    [299, true],
    [300, false],
    [404, false],
    [599, false],
    [999, false],
  ])('status %i', async (status, ok) => {
    const server = await serveBytes(`HTTP/1.1 ${status} X\r\ncontent-length: 2\r\n\r\nno`, () => {})
    const response = await get(open(engine), server.url)
    expect([response.status, response.ok, (await response.blob()).size]).toEqual([status, ok, 2])
  })

  test('interim answers are passed over', async () => {
    const server = await serveBytes(
      'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 200 OK\r\nx-a: 1\r\ncontent-length: 2\r\n\r\nok',
      () => {},
    )
    const response = await get(open(engine), server.url)
    expect([response.status, [...response.headers], await response.text()]).toEqual([
      200,
      [
        ['content-length', '2'],
        ['x-a', '1'],
      ],
      'ok',
    ])
  })

  test('headers: twice the same are joined, cookies kept apart, latin1, no reason phrase', async () => {
    const head =
      'HTTP/1.1 200 \r\nX-A: 1\r\nset-cookie: a=1; path=/, x\r\nx-a: 2\r\nSet-Cookie: b=2\r\nx-latin: \xe4\xff\r\n__proto__: x\r\ncontent-length: 0\r\n\r\n'
    const server = await serveBytes(Buffer.from(head, 'latin1'), () => {})
    const { headers, statusText } = await get(open(engine), server.url)
    expect(statusText).toBe('')
    expect(headers.get('x-a')).toBe('1, 2')
    expect(headers.getSetCookie()).toEqual(['a=1; path=/, x', 'b=2'])
    expect([headers.get('x-latin'), headers.get('__proto__'), headers.get('x-none')]).toEqual(['äÿ', 'x', null])
  })

  test('shown to a person, it tells neither the URL nor a header', async () => {
    const server = await serve((_, response) => response.writeHead(200, { 'set-cookie': 'hidden' }).end('hidden'))
    const response = await get(open(engine), `${server.url}/hidden`)
    expect(inspect(response, { depth: 9 })).toBe("{ status: 200, statusText: 'OK', ok: true, bodyUsed: false }")
    expect(JSON.stringify(response)).toBe('{}')
  })
})

describe.each(ENGINES)('%s: the body', (engine) => {
  const server = () =>
    serve((_, response) => response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end('\ufeff{"a":"€"}'))

  test('as text, without a byte order mark', async () => {
    const { url } = await server()
    const response = await get(open(engine), url)
    expect(await response.text()).toBe('{"a":"€"}')
    expect(response.bodyUsed).toBe(true)
  })

  test('as anything else that a Response gives', async () => {
    const { url } = await server()
    const fetch = open(engine)
    const raw = Buffer.from('\ufeff{"a":"€"}')
    expect(await (await get(fetch, url)).json()).toEqual({ a: '€' })
    expect(Buffer.from(await (await get(fetch, url)).arrayBuffer())).toEqual(raw)
    expect(await (await get(fetch, url)).bytes()).toEqual(new Uint8Array(raw))
    const blob = await (await get(fetch, url)).blob()
    expect([blob.type, blob.size]).toEqual([expect.stringMatching(/^application\/json; ?charset=utf-8$/), raw.length])
    await expect((await get(fetch, url)).formData()).rejects.toThrow(TypeError)
  })

  test('as a form', async () => {
    const form = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'application/x-www-form-urlencoded' }).end('a=1&b=%20'),
    )
    expect([...(await (await get(open(engine), form.url)).formData())]).toEqual([
      ['a', '1'],
      ['b', ' '],
    ])
  })

  test('as a stream of bytes, which is always the same one', async () => {
    const { url } = await server()
    const response = await get(open(engine), url)
    expect(response.body).toBeInstanceOf(ReadableStream)
    expect(response.body).toBe(response.body)
    expect(response.bodyUsed).toBe(false)
    const reader = response.body!.getReader({ mode: 'byob' })
    const { value } = await reader.read(new Uint8Array(4))
    expect(Buffer.from(value!).toString()).toBe('\ufeff{')
    expect(response.bodyUsed).toBe(true)
    reader.releaseLock()
    let rest = ''
    for await (const chunk of response.body!) rest += Buffer.from(chunk).toString('latin1')
    expect(rest).toBe(Buffer.from('"a":"€"}').toString('latin1'))
  })

  test('a reader with its own memory sees the end', async () => {
    const { url } = await serve((_, response) => response.end())
    const reader = (await get(open(engine), url)).body!.getReader({ mode: 'byob' })
    expect(await reader.read(new Uint8Array(4))).toMatchObject({ done: true })
  })

  test('once only', async () => {
    const { url } = await server()
    const fetch = open(engine)
    const message = 'The body was read before; read it once, or a clone()'
    const text = await get(fetch, url)
    await text.text()
    await expect(text.text()).rejects.toThrow(message)
    await expect(text.json()).rejects.toThrow(message)
    await expect(text['~readText'](99)).rejects.toThrow(message)
    await expect(text.arrayBuffer()).rejects.toThrow(TypeError)
    expect(text.bodyUsed).toBe(true)
    expect(() => text.clone()).toThrow(TypeError)
    const blob = await get(fetch, url)
    await blob.blob()
    await expect(blob.text()).rejects.toThrow(TypeError)
    expect(() => blob.clone()).toThrow(TypeError)
  })

  test('a clone has a body of its own, and the same head', async () => {
    const { url } = await server()
    const response = await get(open(engine), `${url}/x`)
    const clone = response.clone()
    expect(clone).toBeInstanceOf(Response)
    expect([clone.status, clone.url, clone.headers.get('content-type')]).toEqual([200, `${url}/x`, 'application/json; charset=utf-8'])
    expect(await Promise.all([clone.json(), response.json()])).toEqual([{ a: '€' }, { a: '€' }])
    expect([clone.bodyUsed, response.bodyUsed]).toEqual([true, true])
    await expect(clone.text()).rejects.toThrow(TypeError)
  })

  test('no JSON', async () => {
    const { url } = await serve((_, response) => response.end('<html>'))
    await expect((await get(open(engine), url)).json()).rejects.toThrow(SyntaxError)
  })

  test('wrapped, it is a Response of the runtime’s own making', async () => {
    const { url } = await server()
    const response = await get(open(engine), url)
    const own = new Response(response.body, response)
    expect([own.status, own.headers.get('content-type'), await own.json()]).toEqual([200, 'application/json; charset=utf-8', { a: '€' }])
  })

  test.each([
    ['GET', 204],
    ['GET', 205],
    ['GET', 304],
    ['HEAD', 200],
    ['HEAD', 404],
  ])('%s with %i has none', async (method, status) => {
    const headers = method === 'HEAD' ? { 'content-length': '5', 'content-encoding': 'gzip' } : {}
    const answers = await serve((_, response) => response.writeHead(status, headers).end())
    const fetch = open(engine, { maxSockets: 1 })
    for (let i = 0; i < 2; i++) {
      const response = await get(fetch, answers.url, { method })
      expect([response.status, response.body, await response.text(), await response.text(), response.bodyUsed]).toEqual([
        status,
        null,
        '',
        '',
        false,
      ])
      expect([response.clone().body, (await response.arrayBuffer()).byteLength]).toEqual([null, 0])
    }
    // Undici does not trust a connection after HEAD.
    expect(answers.opened).toBe(engine === 'undici' && method === 'HEAD' ? 2 : 1)
  })

  test('an empty one is empty, not none', async () => {
    const { url } = await serve((_, response) => response.end())
    const response = await get(open(engine), url)
    expect(await response.text()).toBe('')
    expect(response.bodyUsed).toBe(true)
    expect((await get(open(engine), url)).body).toBeInstanceOf(ReadableStream)
  })

  test('one that ends with its connection, as in HTTP/1.0', async () => {
    const { url } = await serveBytes('HTTP/1.0 200 OK\r\n\r\nall of it')
    expect(await (await get(open(engine), url)).text()).toBe('all of it')
  })
})

describe.each(ENGINES)('%s: ~readText', (engine) => {
  test('reads up to the limit', async () => {
    const { url } = await serve((_, response) => response.end('x'.repeat(1000)))
    expect(await (await get(open(engine), url))['~readText'](1000)).toBe('x'.repeat(1000))
  })

  test('rejects past it, and ends the connection', async () => {
    const server = await serve((_, response) => response.writeHead(200, { 'content-length': '1000001' }).write('x'.repeat(100_000)))
    const response = await get(open(engine), server.url)
    const error = await rejection(response['~readText'](99_999))
    expect([error.message, error.code, error.cause?.message]).toEqual([
      'terminated',
      'ERR_RESPONSE_TOO_LARGE',
      'The answer is larger than 99999 bytes',
    ])
    expect(response.bodyUsed).toBe(true)
    while (server.sockets.size) await new Promise((resolve) => setTimeout(resolve, 2))
  })

  test('past it with the whole of the body there', async () => {
    const { url } = await serve((_, response) => response.end('x'.repeat(11)))
    const response = await get(open(engine), url)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect((await rejection(response['~readText'](10))).code).toBe('ERR_RESPONSE_TOO_LARGE')
  })

  test.each<[string, (response: Light) => unknown]>([
    ['whose body was looked at', ({ body }) => body],
    ['that was cloned', (response) => void response.clone().body?.cancel()],
  ])('an answer %s keeps to the limit as well', async (_, touch) => {
    const server = await serve((_, response) => response.end('é'.repeat(50_000)))
    const [short, long] = [await get(open(engine), server.url), await get(open(engine), server.url)]
    touch(short)
    touch(long)
    expect(await short['~readText'](100_000)).toBe('é'.repeat(50_000))
    expect((await rejection(long['~readText'](99_999))).code).toBe('ERR_RESPONSE_TOO_LARGE')
  })

  test('is cut at bytes, not at letters, so that a letter of several chunks is whole', async () => {
    const bytes = Buffer.from('a€b')
    const { url } = await serve((_, response) => {
      response.write(bytes.subarray(0, 2))
      setTimeout(() => response.end(bytes.subarray(2)), 20)
    })
    expect(await (await get(open(engine), url))['~readText'](5)).toBe('a€b')
  })

  test('bytes that are not UTF-8 become U+FFFD', async () => {
    const { url } = await serve((_, response) => response.end(Buffer.from([0x61, 0xff, 0xe2, 0x82, 0x62])))
    expect(await (await get(open(engine), url))['~readText'](99)).toBe('a\ufffd\ufffdb')
  })
})
