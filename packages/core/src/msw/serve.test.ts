import { once } from 'node:events'
import { Agent, request as httpRequest } from 'node:http'
import type { IncomingMessage, RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { connect } from 'node:net'
import { connect as tlsConnect } from 'node:tls'

import { HttpResponse, http, passthrough } from 'msw'
import type { RequestHandler } from 'msw'
import { afterEach, describe, expect, test, vi } from 'vitest'

import { ConfigurationError } from '../errors/input.js'
import { createFaults } from './faults.js'
import { serve } from './node.js'
import type { ServeOptions, Served } from './node.js'

const ORIGIN = 'https://vendor.test:8443'
const open: Served[] = []

async function start(handlers: readonly RequestHandler[], options: Partial<ServeOptions> = {}): Promise<Served> {
  const served = await serve(handlers, { origin: ORIGIN, ...options })
  open.push(served)
  return served
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((served) => served.close()))
  vi.restoreAllMocks()
})

interface Answer {
  status: number
  statusText: string
  headers: IncomingMessage['headers']
  text: string
  complete: boolean
}

/** A request as node:http sends it: paths and headers are not tidied up. */
async function raw(served: Served, path: string, options: RequestOptions = {}, body = ''): Promise<Answer> {
  const send = served.cert ? httpsRequest : httpRequest
  const outgoing = send({
    host: '127.0.0.1',
    port: served.port,
    path,
    rejectUnauthorized: false,
    agent: false,
    ...options,
  } as RequestOptions)
  outgoing.end(body)
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage]
  let text = ''
  incoming.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  // A cut body is an error too; `complete` says so.
  incoming.on('error', () => {})
  await new Promise((resolve) => incoming.on('close', resolve))
  return {
    status: incoming.statusCode ?? 0,
    statusText: incoming.statusMessage ?? '',
    headers: incoming.headers,
    text,
    complete: incoming.complete,
  }
}

const echoUrl = http.all(/.*/, ({ request }) => HttpResponse.text(request.url))

describe('addresses', () => {
  test('url is the given URL at the origin of the socket', async () => {
    const bare = await start([echoUrl], { origin: 'https://vendor.test' })
    expect([bare.url, bare.origin]).toEqual([`http://127.0.0.1:${bare.port}`, `http://127.0.0.1:${bare.port}`])
    const deep = await start([echoUrl], { origin: 'https://vendor.test/secret/api' })
    expect([deep.url, deep.origin]).toEqual([`http://127.0.0.1:${deep.port}/secret/api`, `http://127.0.0.1:${deep.port}`])
    expect(Object.keys(bare)).not.toContain('cert')
  })

  test('handlers see their own origin, and the path as it was sent', async () => {
    const served = await start([echoUrl])
    expect((await raw(served, '/a/%zz?q=1&q=%20')).text).toBe(`${ORIGIN}/a/%zz?q=1&q=%20`)
    expect((await raw(served, '//server')).text).toBe(`${ORIGIN}//server`)
  })

  test('another address can be listened on', async () => {
    const served = await start([echoUrl], { host: '::1' })
    expect(served.origin).toBe(`http://[::1]:${served.port}`)
    expect(await (await fetch(`${served.origin}/x`)).text()).toBe(`${ORIGIN}/x`)
  })

  test('a taken port rejects', async () => {
    const { port } = await start([echoUrl])
    await expect(serve([echoUrl], { origin: ORIGIN, port })).rejects.toThrow('EADDRINUSE')
  })
})

describe('answers', () => {
  test('status, headers and body pass both ways', async () => {
    const seen = vi.fn<(request: { method: string; header: string | null; body: string }) => void>()
    const served = await start([
      http.patch(`${ORIGIN}/things/:id`, async ({ request, params }) => {
        seen({ method: request.method, header: request.headers.get('x-many'), body: await request.text() })
        const headers = new Headers({ 'x-id': String(params['id']) })
        headers.append('set-cookie', 'a=1')
        headers.append('set-cookie', 'b=2')
        return HttpResponse.json({ ok: true }, { status: 202, statusText: 'Taken', headers })
      }),
    ])
    const answer = await raw(served, '/things/7', { method: 'PATCH', headers: { 'x-many': ['1', '2'] } }, 'the body')
    expect(seen).toHaveBeenCalledExactlyOnceWith({ method: 'PATCH', header: '1, 2', body: 'the body' })
    expect(answer).toMatchObject({ status: 202, statusText: 'Taken', text: '{"ok":true}', complete: true })
    expect(answer.headers).toMatchObject({
      'x-id': '7',
      'set-cookie': ['a=1', 'b=2'],
      'content-type': 'application/json',
      'content-length': '11',
    })
  })

  test('a response without status text gets the usual one', async () => {
    const served = await start([http.get('*', () => new Response(null, { status: 308 }))])
    expect(await raw(served, '/')).toMatchObject({ status: 308, statusText: 'Permanent Redirect', text: '' })
  })

  test('HEAD and 204 have no body', async () => {
    const served = await start([
      http.head('*', () => new HttpResponse('never sent', { headers: { 'content-length': '10' } })),
      http.delete('*', () => new HttpResponse(null, { status: 204 })),
    ])
    const head = await raw(served, '/', { method: 'HEAD' })
    expect([head.status, head.headers['content-length'], head.text]).toEqual([200, '10', ''])
    const gone = await raw(served, '/', { method: 'DELETE' })
    expect([gone.status, gone.headers['transfer-encoding'], gone.text]).toEqual([204, undefined, ''])
  })

  test('a request without a body has none', async () => {
    const served = await start([http.post('*', ({ request }) => HttpResponse.json(request.body === null))])
    expect((await raw(served, '/', { method: 'POST' })).text).toBe('true')
    expect((await raw(served, '/', { method: 'POST', headers: { 'content-length': 2 } }, 'ab')).text).toBe('false')
  })

  test('handlers added to the array later are used', async () => {
    const handlers: RequestHandler[] = []
    const served = await start(handlers)
    expect((await raw(served, '/')).status).toBe(501)
    handlers.push(echoUrl)
    expect((await raw(served, '/')).status).toBe(200)
  })

  test.each([
    ['no handler', [http.get(`${ORIGIN}/other`, () => new HttpResponse())]],
    ['a handler that returns nothing', [http.get('*', () => undefined)]],
    ['passthrough', [http.get('*', () => passthrough())]],
  ])('501 without the path: %s', async (_, handlers) => {
    const answer = await raw(await start(handlers), '/secret-path')
    expect(answer).toMatchObject({ status: 501, text: 'No handler answers this request.' })
    expect(answer.headers).toMatchObject({ 'content-type': 'text/plain', 'content-length': '32' })
  })

  test.each([
    ['OPTIONS', '*'],
    ['TRACE', '/'],
    ['GET', 'http://elsewhere.test/'],
  ])('400 for what fetch cannot express: %s %s', async (method, path) => {
    const served = await start([echoUrl])
    expect(await raw(served, path, { method })).toMatchObject({ status: 400, text: 'This request cannot be put as a fetch request.' })
  })

  test('a handler that throws: 500 without the reason, which onError is told', async () => {
    const onError = vi.fn<(error: unknown) => void>()
    const served = await start([http.get('*', () => Promise.reject(new Error('the reason')))], { onError })
    expect(await raw(served, '/')).toMatchObject({ status: 500, text: 'The handler of this request failed.' })
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: 'the reason' }))
  })

  test('without onError the reason is printed', async () => {
    const print = vi.spyOn(console, 'warn').mockReturnValue()
    const served = await start([http.get('*', () => Promise.reject(new Error('the reason')))])
    expect((await raw(served, '/')).status).toBe(500)
    expect(print).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: 'the reason' }))
  })

  test.each([
    ['its status text', (response: Response) => void Object.defineProperty(response, 'statusText', { value: 'line\r\nbreak' })],
    ['its locked body', (response: Response) => void response.body?.getReader()],
  ])('a response that cannot be written is a failure of its handler: %s', async (_, spoil) => {
    const onError = vi.fn<(error: unknown) => void>()
    const response = new Response('x')
    spoil(response)
    const served = await start([http.get('*', () => response)], { onError })
    expect((await raw(served, '/')).status).toBe(500)
    expect(onError).toHaveBeenCalledTimes(1)
  })
})

describe('streams', () => {
  test('bodies flow both ways at once', async () => {
    const served = await start([http.post('*', ({ request }) => new Response(request.body))])
    const outgoing = httpRequest({ host: '127.0.0.1', port: served.port, method: 'POST', agent: false })
    outgoing.flushHeaders()
    const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage]
    incoming.setEncoding('utf8')
    for (const chunk of ['one', 'two', 'three']) {
      outgoing.write(chunk)
      expect(await once(incoming, 'data')).toEqual([chunk])
    }
    outgoing.end()
    incoming.resume()
    await once(incoming, 'end')
  })

  test('a slow reader holds the handler back', async () => {
    const chunk = new Uint8Array(64 * 1024)
    const limit = 4096
    let made = 0
    const pull = (controller: ReadableStreamDefaultController) => (made++ < limit ? controller.enqueue(chunk) : controller.close())
    const served = await start([http.get('*/endless', () => new Response(new ReadableStream({ pull }, { highWaterMark: 0 }))), echoUrl])
    const outgoing = httpRequest({ host: '127.0.0.1', port: served.port, path: '/endless', agent: false }).end()
    const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage]
    // Nobody reads. It stands still once the buffers on the way are full: no chunk more in the time of ten whole exchanges.
    for (let before = -1; made !== before;) {
      before = made
      for (let i = 0; i < 10; i++) await raw(served, '/')
    }
    expect(made).toBeGreaterThan(0)
    expect(made).toBeLessThan(limit)
    incoming.destroy()
  })

  test('an unread request body does not block the connection', async () => {
    const served = await start([http.post('*', () => HttpResponse.text('early')), echoUrl])
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const body = 'x'.repeat(3_000_000)
    expect((await raw(served, '/', { agent, method: 'POST', headers: { 'content-length': body.length } }, body)).text).toBe('early')
    expect((await raw(served, '/next', { agent })).text).toBe(`${ORIGIN}/next`)
    agent.destroy()
  })

  test('a client that leaves aborts the request that is at work', async () => {
    const aborted = Promise.withResolvers<string>()
    const arrived = Promise.withResolvers<void>()
    const served = await start([
      http.get('*', async ({ request }) => {
        arrived.resolve()
        await new Promise((resolve) => request.signal.addEventListener('abort', resolve))
        aborted.resolve('aborted')
        return new Response(new ReadableStream({ cancel: () => cancelled.resolve('cancelled') }))
      }),
    ])
    const cancelled = Promise.withResolvers<string>()
    const outgoing = httpRequest({ host: '127.0.0.1', port: served.port, agent: false }).end()
    outgoing.on('error', () => {})
    await arrived.promise
    outgoing.destroy()
    expect(await Promise.all([aborted.promise, cancelled.promise])).toEqual(['aborted', 'cancelled'])
  })

  test('a client that leaves while it sends breaks the handler’s reading', async () => {
    const arrived = Promise.withResolvers<void>()
    const broken = Promise.withResolvers<unknown>()
    const served = await start([
      http.post('*', async ({ request }) => {
        arrived.resolve()
        broken.resolve(await request.text().catch((error: unknown) => error))
      }),
    ])
    const outgoing = httpRequest({ host: '127.0.0.1', port: served.port, method: 'POST', agent: false })
    outgoing.on('error', () => {})
    outgoing.write('the first half')
    await arrived.promise
    outgoing.destroy()
    expect(await broken.promise).toBeInstanceOf(Error)
  })

  test('a client that leaves in the middle of a body cancels it', async () => {
    const cancelled = Promise.withResolvers<string>()
    const served = await start([
      http.get(
        '*',
        () =>
          new Response(new ReadableStream({ start: (c) => c.enqueue(new Uint8Array(1)), cancel: () => cancelled.resolve('cancelled') })),
      ),
    ])
    const outgoing = httpRequest({ host: '127.0.0.1', port: served.port, agent: false }).end()
    const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage]
    incoming.destroy()
    expect(await cancelled.promise).toBe('cancelled')
  })

  test('a finished request is not aborted', async () => {
    let signal: AbortSignal | undefined
    const served = await start([http.get('*', ({ request }) => ((signal = request.signal), HttpResponse.text('done')))])
    await raw(served, '/')
    await served.close()
    expect(signal?.aborted).toBe(false)
  })
})

async function peer(served: Served) {
  const socket = tlsConnect({ host: '127.0.0.1', port: served.port, ca: served.cert ?? '' })
  await once(socket, 'secureConnect')
  const seen = { authorized: socket.authorized, certificate: socket.getPeerX509Certificate() }
  socket.destroy()
  return seen
}

describe('TLS', () => {
  test.each([
    ['true', true, 'ec'],
    ['ec', 'ec', 'ec'],
    ['rsa', 'rsa', 'rsa'],
  ] as const)('a certificate is made: tls %s', async (_, tls, type) => {
    const served = await start([echoUrl], { tls })
    expect(served.url).toBe(`https://127.0.0.1:${served.port}`)
    const { certificate } = await peer(served)
    expect(certificate?.publicKey.asymmetricKeyType).toBe(type)
    expect(certificate?.subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1')
    expect(served.certSha256).toMatch(/^[0-9A-F]{64}$/)
    expect(served.certSha256).toBe(certificate?.fingerprint256.replaceAll(':', ''))
    expect((await raw(served, '/x')).text).toBe(`${ORIGIN}/x`)
  })

  test('a given pair is used', async () => {
    const { makeCertificate } = await import('./certificate.js')
    const pair = await makeCertificate('ec')
    const served = await start([echoUrl], { tls: pair })
    expect(served.cert).toBe(pair.cert)
    expect((await peer(served)).authorized).toBe(true)
  })

  test('false is plain HTTP', async () => {
    expect((await start([echoUrl], { tls: false })).url).toMatch(/^http:/)
  })

  test('without selfsigned the error says what to do', async () => {
    vi.resetModules()
    vi.doMock('selfsigned', () => {
      throw new Error('Cannot find package')
    })
    const fresh = await import('./node.js')
    const failure = await fresh.serve([echoUrl], { origin: ORIGIN, tls: true }).catch((error: unknown) => error)
    vi.doUnmock('selfsigned')
    expect(failure).toBeInstanceOf(ConfigurationError)
    expect((failure as Error).message).toBe(
      'serve() cannot make a certificate: the package "selfsigned" cannot be loaded. Install it, or give a certificate of your own as `tls: { key, cert }`.',
    )
    expect((failure as Error).cause).toBeInstanceOf(Error)
  })
})

describe.each([
  ['http', false],
  ['https', 'ec'],
] as const)('faults on a real socket, %s', (_, tls) => {
  const body = 'a body of thirty-two characters.'
  const whole = () => HttpResponse.text(body)
  const startFaulty = async () => {
    const faults = createFaults()
    const handler = http.all('*', ({ request }) =>
      faults.handle({ method: request.method, path: new URL(request.url).pathname, request }, whole),
    )
    return { faults, served: await start([handler], { tls }) }
  }

  test('reset: no answer, ECONNRESET', async () => {
    const { faults, served } = await startFaulty()
    faults.inject({ action: 'reset', times: 1 })
    // Over TLS, Node cannot send a TCP reset: the connection just ends.
    await expect(raw(served, '/')).rejects.toMatchObject({ code: 'ECONNRESET', message: tls ? 'socket hang up' : 'read ECONNRESET' })
    expect((await raw(served, '/')).text).toBe(body)
  })

  test('truncate: the head promises more than comes', async () => {
    const { faults, served } = await startFaulty()
    faults.inject({ action: 'truncate' })
    const answer = await raw(served, '/')
    expect([answer.status, answer.headers['content-length'], answer.text, answer.complete]).toEqual([200, '32', body.slice(0, 16), false])
  })

  test('drip: the answer comes whole, in single bytes', async () => {
    const { faults, served } = await startFaulty()
    faults.inject({ action: 'drip', dripMs: 1 })
    const chunks: string[] = []
    const send = tls ? httpsRequest : httpRequest
    const outgoing = send({ host: '127.0.0.1', port: served.port, rejectUnauthorized: false, agent: false } as RequestOptions).end()
    const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage]
    for await (const chunk of incoming.setEncoding('utf8')) chunks.push(chunk as string)
    expect(chunks.join('')).toBe(body)
    expect(chunks.length).toBeGreaterThan(8)
  })

  test('hang: silence until the client leaves, and close() ends it', async () => {
    const { faults, served } = await startFaulty()
    const fault = faults.inject({ action: 'hang' })
    const outcome = raw(served, '/').catch((error: unknown) => error)
    await vi.waitUntil(() => fault.hits === 1)
    await served.close()
    expect(await outcome).toMatchObject({ code: 'ECONNRESET' })
  })
})

describe('close', () => {
  test('ends idle keep-alive connections and frees the port', async () => {
    const served = await start([echoUrl])
    const agent = new Agent({ keepAlive: true })
    await raw(served, '/', { agent })
    const sockets = Object.values(agent.freeSockets).flatMap((some) => some ?? [])
    expect(sockets).toHaveLength(1)
    const ended = Promise.all(sockets.map((socket) => once(socket, 'close')))
    await served.close()
    await ended
    await expect(raw(served, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    agent.destroy()
  })

  test('ends a connection that never finished its handshake', async () => {
    const served = await start([echoUrl], { tls: true })
    const socket = connect(served.port, '127.0.0.1')
    await once(socket, 'connect')
    const ended = once(socket, 'close')
    // The server must have accepted it: a second, whole exchange comes after it in the queue.
    await raw(served, '/')
    await served.close()
    expect(await ended).toEqual([false])
  })

  test('may be called twice, and by `await using`', async () => {
    let port: number
    {
      await using served = await start([echoUrl])
      port = served.port
      await served.close()
    }
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow('fetch failed')
  })
})
