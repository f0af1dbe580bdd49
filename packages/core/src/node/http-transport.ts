import { request as requestHttp } from 'node:http'
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import { pipeline, Readable } from 'node:stream'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import { createAgents } from './agents.js'
import type { Agents, ConnectionOptions } from './agents.js'
import type { Connect } from './connect.js'
import { Exchange } from './exchange.js'
import type { Transport } from './exchange.js'
import { codedError } from './network-error.js'
import { endpointOf } from './proxy.js'
import { targetOf } from './request.js'
import type { OutgoingRequest } from './request.js'
import { Slots } from './slots.js'

/** Methods that change nothing, so that they may be sent again without asking. */
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Sends requests with `node:http` and `node:https`. */
export function createHttpTransport(connect: Connect, keepAlive: boolean, maxSockets: number): Transport {
  const agents = createAgents(connect, keepAlive)
  const slots = new Slots(maxSockets)
  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        const exchange = new Exchange(request, resolve, reject)
        if (exchange.over) return
        const key = request.url.origin
        const leave = slots.take(key, () => {
          if (exchange.over) slots.give(key)
          else start(exchange, agents, () => slots.give(key))
        })
        if (leave) exchange.control.cancel = leave
      }),
    close: () => agents.close(),
  }
}

/** Sends a request. A connection that turns out dead is replaced once, where that is safe. */
function start(exchange: Exchange, agents: Agents, done: () => void, fresh = false): void {
  const { request } = exchange
  let giveUp = (): void => {}
  let sent: ClientRequest
  try {
    sent = open(request, agents, fresh, (cancel) => (giveUp = cancel))
  } catch (error) {
    exchange.fail(error)
    return done()
  }
  let repeated = false
  exchange.control = {
    pause: () => {},
    resume: () => {},
    cancel: () => {
      giveUp()
      sent.destroy()
    },
  }
  sent
    .on('response', (response) => receive(exchange, response))
    .on('error', (error: NodeJS.ErrnoException) => {
      if (!isStale(exchange, sent, error)) return exchange.fail(error)
      repeated = true
      start(exchange, agents, done, true)
    })
    .on('close', () => {
      if (repeated) return
      // An answer that the runtime does not take for one, such as an upgrade, ends without a word.
      if (!exchange.answered) exchange.fail(codedError('ECONNRESET', 'The connection was closed without an answer'))
      done()
    })
  const { data } = request.body
  if (data instanceof ReadableStream) pipeline(Readable.fromWeb(data as NodeReadableStream), sent, (error) => error && exchange.fail(error))
  // Text as bytes: the runtime would write the headers in the encoding of a text that follows, but theirs is latin1.
  else sent.end(typeof data === 'string' ? Buffer.from(data) : (data ?? undefined))
}

function open(request: OutgoingRequest, agents: Agents, fresh: boolean, onConnecting: ConnectionOptions['onConnecting']): ClientRequest {
  const { url, method, body } = request
  const { hostname, port, secure } = endpointOf(url)
  const framing = body.length !== undefined ? ['content-length', String(body.length)] : body.data ? ['transfer-encoding', 'chunked'] : /^(POST|PUT|PATCH)$/.test(method) ? ['content-length', '0'] : []
  const options: RequestOptions & ConnectionOptions = {
    host: hostname,
    port,
    method,
    path: targetOf(request),
    agent: agents.pick(secure, fresh),
    headers: ['host', url.host, ...request.headers, ...framing],
    onConnecting,
  }
  return (secure ? requestHttps : requestHttp)(options)
}

function receive(exchange: Exchange, response: IncomingMessage): void {
  exchange.control.pause = () => response.pause()
  exchange.control.resume = () => response.resume()
  exchange.answer({ status: response.statusCode!, statusText: response.statusMessage!, rawHeaders: response.rawHeaders })
  response
    .on('data', (chunk: Buffer) => exchange.data(chunk))
    .on('end', () => exchange.end())
    .on('error', (error) => exchange.fail(error))
}

/**
 * Whether a kept connection was closed by the server while the request was on its way. Only what changes nothing is sent
 * again, since a server may have carried out a request and died before it answered.
 */
function isStale({ answered, over, request }: Exchange, { reusedSocket }: ClientRequest, { code }: NodeJS.ErrnoException): boolean {
  return reusedSocket && !answered && !over && SAFE_METHODS.has(request.method) && !request.body.data && (code === 'ECONNRESET' || code === 'EPIPE')
}
