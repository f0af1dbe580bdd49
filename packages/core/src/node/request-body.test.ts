import { describe, expect, test } from 'vitest'

import { ENGINES, open, rejection, serve, serveTcp, until } from '../../test/node/servers.js'
import type { Engine } from '../../test/node/servers.js'
import { peekBody } from './request-body.js'

interface Received {
  type: string | undefined
  length: string | undefined
  encoding: string | undefined
  body: Buffer
}

async function receive(engine: Engine, init: RequestInit | ((url: string) => Request)): Promise<Received> {
  const chunks: Buffer[] = []
  let headers: Record<string, string | string[] | undefined> = {}
  const server = await serve((request, response) => {
    headers = request.headers
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => response.end())
  })
  await open(engine)(
    typeof init === 'function' ? init(server.url) : server.url,
    typeof init === 'function' ? {} : { method: 'POST', ...init },
  )
  const { 'content-type': type, 'content-length': length, 'transfer-encoding': encoding } = headers as Record<string, string | undefined>
  return { type, length, encoding, body: Buffer.concat(chunks) }
}

const streamOf = (...chunks: string[]): ReadableStream =>
  new ReadableStream({
    pull: (controller) => {
      if (chunks.length) controller.enqueue(Buffer.from(chunks.shift()!))
      else controller.close()
    },
  })
const half = { duplex: 'half' } as RequestInit

describe.each(ENGINES)('%s', (engine) => {
  test('a stream longer than its announced length does not begin another request', async () => {
    const heard: string[] = []
    const server = await serveTcp((socket) => void socket.on('data', (chunk) => heard.push(chunk.toString())))
    const body = streamOf('abc', 'DELETE /x HTTP/1.1\r\nhost: h\r\n\r\n')
    const init = { method: 'POST', body, headers: { 'content-length': '3' }, ...half }
    expect((await rejection(open(engine)(server.url, init))).code).toMatch(/CONTENT_LENGTH_MISMATCH$/)
    expect(heard.join('')).not.toContain('DELETE')
  })

  const bytes = new Uint8Array([9, 0, 255, 7, 9])
  test.each<[string, BodyInit | (() => BodyInit), string | undefined, Uint8Array | string]>([
    ['text', 'añ€', 'text/plain;charset=UTF-8', 'añ€'],
    ['empty text', '', 'text/plain;charset=UTF-8', ''],
    ['URLSearchParams', new URLSearchParams({ a: 'b c', d: 'ä' }), 'application/x-www-form-urlencoded;charset=UTF-8', 'a=b+c&d=%C3%A4'],
    ['a Blob', new Blob(['blob ', bytes]), undefined, Buffer.concat([Buffer.from('blob '), bytes])],
    ['a Blob with a type', new Blob(['x'], { type: 'image/png' }), 'image/png', 'x'],
    ['an ArrayBuffer', bytes.buffer, undefined, bytes],
    ['a view', bytes.subarray(1, 4), undefined, bytes.subarray(1, 4)],
    ['a DataView', new DataView(bytes.buffer, 2), undefined, bytes.subarray(2)],
    ['anything else, as text', 12 as unknown as BodyInit, 'text/plain;charset=UTF-8', '12'],
  ])('%s is sent with its size and type', async (_, body, type, sent) => {
    const received = await receive(engine, { body: body as BodyInit })
    expect(received).toEqual({ type, length: String(Buffer.byteLength(sent)), encoding: undefined, body: Buffer.from(sent) })
  })

  test('a form is sent as the HTML standard says, with its size', async () => {
    const form = new FormData()
    form.append('plain', 'a\nb\r\nc\rd')
    form.append('na"me\r\n', 'ä')
    form.append('file', new File([bytes], 'f"i\nl.bin', { type: 'image/png' }))
    form.append('untyped', new Blob(['x']))
    const { type, length, encoding, body } = await receive(engine, { body: form })
    const boundary = /^multipart\/form-data; boundary=(form-[0-9a-f-]{36})$/.exec(type!)![1]!
    const part = (head: string, content: string): string => `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`
    const parts = [
      part('name="plain"', 'a\r\nb\r\nc\r\nd'),
      part('name="na%22me%0D%0A"', Buffer.from('ä').toString('latin1')),
      part('name="file"; filename="f%22i%0Al.bin"\r\nContent-Type: image/png', Buffer.from(bytes).toString('latin1')),
      part('name="untyped"; filename="blob"\r\nContent-Type: application/octet-stream', 'x'),
    ]
    expect(body.toString('latin1')).toBe(`${parts.join('')}--${boundary}--\r\n`)
    expect([length, encoding]).toEqual([String(body.length), undefined])
  })

  test('a form of the runtime can be read back', async () => {
    const form = new FormData()
    form.append('a"b', 'ä\r\n')
    form.append('file', new File([bytes], 'x y.bin', { type: 'image/png' }))
    const { type, body } = await receive(engine, { body: form })
    const back = await new Response(new Uint8Array(body), { headers: { 'content-type': type! } }).formData()
    expect(back.get('a"b')).toBe('ä\r\n')
    const file = back.get('file') as File
    expect([file.name, file.type, new Uint8Array(await file.arrayBuffer())]).toEqual(['x y.bin', 'image/png', bytes])
  })

  test('a stream is sent in chunks; its size is sent where the caller knows it', async () => {
    expect(await receive(engine, { body: streamOf('ab', 'c'), ...half })).toEqual({
      type: undefined,
      length: undefined,
      encoding: 'chunked',
      body: Buffer.from('abc'),
    })
    const sized = await receive(engine, { body: streamOf('ab', 'c'), headers: { 'Content-Length': '3' }, ...half })
    expect(sized).toEqual({ type: undefined, length: '3', encoding: undefined, body: Buffer.from('abc') })
    expect(await receive(engine, { method: 'DELETE', body: streamOf('ab'), ...half })).toMatchObject({
      encoding: 'chunked',
      body: Buffer.from('ab'),
    })
  })

  test('no body: a size of 0 where a body is usual, else none', async () => {
    for (const method of ['POST', 'PUT', 'PATCH'])
      expect(await receive(engine, { method })).toEqual({ type: undefined, length: '0', encoding: undefined, body: Buffer.alloc(0) })
    for (const method of ['DELETE', 'GET', 'OPTIONS'])
      expect(await receive(engine, { method })).toEqual({ type: undefined, length: undefined, encoding: undefined, body: Buffer.alloc(0) })
  })

  test('the body of a Request: with its size when it is short, else in chunks', async () => {
    const send = (body: BodyInit) => receive(engine, (url) => new Request(url, { method: 'POST', body, ...half }))
    expect(await send('short')).toEqual({ type: 'text/plain;charset=UTF-8', length: '5', encoding: undefined, body: Buffer.from('short') })
    expect(await send('x'.repeat(65_535))).toMatchObject({ length: '65535' })
    expect(await send(streamOf('ab', 'c'))).toMatchObject({ length: '3', body: Buffer.from('abc') })
    const long = await send(streamOf('x'.repeat(40_000), 'y'.repeat(40_000), 'z'))
    expect([long.length, long.encoding, long.body.toString()]).toEqual([
      undefined,
      'chunked',
      `${'x'.repeat(40_000)}${'y'.repeat(40_000)}z`,
    ])
  })

  test.each([[{ a: 1 }], [[1]], [new SharedArrayBuffer(1)]])('%j is refused', async (body) => {
    const error = await rejection(open(engine)('http://127.0.0.1:9', { method: 'POST', body: body as unknown as string }))
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toBe('The body must be text, bytes, a Blob, a FormData, a URLSearchParams or a ReadableStream')
  })

  test('a stream that was read, or is being read, is refused', async () => {
    const locked = streamOf('x')
    locked.getReader()
    const message = 'The body is a stream that is being read elsewhere, or was read before'
    expect((await rejection(open(engine)('http://127.0.0.1:9', { method: 'POST', body: locked, ...half }))).message).toBe(message)
    const spent = new Request('http://127.0.0.1:9', { method: 'POST', body: 'x' })
    await spent.text()
    expect((await rejection(open(engine)(spent))).message).toBe(message)
  })

  test('a stream that breaks fails the request, which the server sees as cut off', async () => {
    let cut = false
    const server = await serve((request) => request.on('error', () => (cut = true)))
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(Buffer.from('begun')),
      pull: (controller) => controller.error(Object.assign(new Error('disk failed'), { code: 'EIO' })),
    })
    const error = await rejection(open(engine)(server.url, { method: 'POST', body, ...half }))
    expect([error.message, error.code, error.cause?.message]).toEqual(['fetch failed', 'EIO', 'disk failed'])
    await until(() => cut || server.sockets.size === 0)
  })

  test('a server that does not read slows the stream down', async () => {
    const server = await serveTcp((socket) => socket.pause())
    let pulled = 0
    const body = new ReadableStream({
      pull: (controller) => {
        pulled += 65_536
        controller.enqueue(new Uint8Array(65_536))
      },
    })
    const abort = new AbortController()
    const call = open(engine)(server.url, { method: 'POST', body, signal: abort.signal, ...half })
    let before = -1
    // Sockets hold a few megabytes; a stream without a brake would never come to rest.
    while (before !== pulled) {
      before = pulled
      await new Promise((resolve) => setTimeout(resolve, 150))
    }
    expect(pulled).toBeLessThan(32 * 2 ** 20)
    abort.abort('enough')
    await expect(call).rejects.toBe('enough')
  })

  test('a stream is cancelled when its request is aborted, before it is sent too', async () => {
    const server = await serveTcp((socket) => socket.resume())
    const fetch = open(engine, { maxSockets: 1 })
    const reasons: unknown[] = []
    const endless = (): ReadableStream =>
      new ReadableStream({ cancel: (reason) => void reasons.push(reason instanceof Error ? reason.name : reason) }, { highWaterMark: 0 })
    const [first, second] = [new AbortController(), new AbortController()]
    const calls = [first, second].map(({ signal }) => rejection(fetch(server.url, { method: 'POST', body: endless(), signal, ...half })))
    await until(() => server.opened === 1)
    second.abort(new Error('second'))
    await calls[1]
    first.abort(new Error('first'))
    expect((await Promise.all(calls)).map(({ message }) => message)).toEqual(['first', 'second'])
    await until(() => reasons.length === 2)
  })

  test('an answer that comes before the body is sent is an answer', async () => {
    const server = await serve((_, response) => response.writeHead(413, { connection: 'close' }).end('too much'))
    let cancelled = false
    const body = new ReadableStream({
      pull: async (controller) => {
        await new Promise((resolve) => setTimeout(resolve, 1))
        controller.enqueue(new Uint8Array(1000))
      },
      cancel: () => void (cancelled = true),
    })
    const response = await open(engine)(server.url, { method: 'POST', body, ...half })
    expect([response.status, await response.text()]).toEqual([413, 'too much'])
    await until(() => cancelled)
  })
})

describe('reading ahead', () => {
  test('takes in 64 KiB and no more', async () => {
    let pulled = 0
    const stream = new ReadableStream<Uint8Array>(
      { pull: (controller) => (pulled++, controller.enqueue(new Uint8Array(32_768))) },
      { highWaterMark: 0 },
    )
    expect(await peekBody(stream, undefined)).toMatchObject({ length: undefined })
    expect(pulled).toBe(2)
  })

  test('ends with the signal, and leaves no listener', async () => {
    const controller = new AbortController()
    let cancelled: unknown
    const stream = new ReadableStream<Uint8Array>({ cancel: (reason) => void (cancelled = reason) })
    const peek = peekBody(stream, controller.signal)
    controller.abort('enough')
    await peek
    expect(cancelled).toBe('enough')
  })

  test('the rest can be cancelled', async () => {
    let cancelled: unknown
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(70_000)),
      cancel: (reason) => void (cancelled = reason),
    })
    const { data } = await peekBody(stream, undefined)
    await (data as ReadableStream).cancel('enough')
    expect(cancelled).toBe('enough')
  })
})
