import { request as requestHttp } from 'node:http'
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import { pipeline } from 'node:stream'
import { createAgents } from './agents.js'
import type { Agents, ConnectionOptions } from './agents.js'
import type { Connect } from './connect.js'
import { Exchange } from './exchange.js'
import type { Transport } from './exchange.js'
import { codedError } from './network-error.js'
import { endpointOf } from './proxy.js'
import { toReadable } from './request-body.js'
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

/** Sends a request. A kept connection that turns out to be closed is replaced once, where that is safe. */
function start(exchange: Exchange, agents: Agents, done: () => void, fresh = false): void {
  let giveUp = (): void => {}
  let sent: ClientRequest
  try {
    sent = open(exchange.request, agents, fresh, (cancel) => (giveUp = cancel))
  } catch (error) {
    exchange.fail(error)
    return done()
  }
  const cancel = (): void => {
    giveUp()
    sent.destroy()
  }
  exchange.control = { pause() {}, resume() {}, cancel }
  const repeatable = sent.reusedSocket && isRepeatable(exchange.request)
  // Deno itself repeats whatever was sent on a connection that was used before and breaks, a POST too, and even one that
  // we abort (denoland/deno#36786). What may be repeated is decided here.
  sent.reusedSocket = false
  watch(exchange, sent, done, repeatable ? () => start(exchange, agents, done, true) : undefined)
  write(exchange, sent)
}

function open(request: OutgoingRequest, agents: Agents, fresh: boolean, onConnecting: ConnectionOptions['onConnecting']): ClientRequest {
  const { url, method } = request
  const { hostname, port, secure } = endpointOf(url)
  const options: RequestOptions & ConnectionOptions = {
    host: hostname,
    port,
    method,
    path: targetOf(request),
    agent: agents.pick(secure, fresh),
    headers: ['host', url.host, ...request.headers, ...framingOf(request)],
    onConnecting,
  }
  // What a body has beyond its announced length would be the beginning of another request.
  return Object.assign((secure ? requestHttps : requestHttp)(options), { strictContentLength: true })
}

/** The header that says where the body ends. */
function framingOf({ method, body: { data, length } }: OutgoingRequest): string[] {
  if (length !== undefined) return ['content-length', String(length)]
  if (data) return ['transfer-encoding', 'chunked']
  return method === 'POST' || method === 'PUT' || method === 'PATCH' ? ['content-length', '0'] : []
}

function watch(exchange: Exchange, sent: ClientRequest, done: () => void, repeat: (() => void) | undefined): void {
  let repeated = false
  sent
    .on('response', (response) => receive(exchange, response))
    .on('error', (error: NodeJS.ErrnoException) => {
      const closed = error.code === 'ECONNRESET' || error.code === 'EPIPE'
      if (!repeat || !closed || exchange.answered || exchange.over) return exchange.fail(error)
      repeated = true
      repeat()
    })
    .on('close', () => {
      if (repeated) return
      // An answer that the runtime does not take for one, such as an upgrade, ends without a word.
      if (!exchange.answered) exchange.fail(codedError('ECONNRESET', 'The connection was closed without an answer'))
      done()
    })
}

function write(exchange: Exchange, sent: ClientRequest): void {
  const { data } = exchange.request.body
  if (data instanceof ReadableStream) pipeline(toReadable(data), sent, (error) => error && exchange.fail(error))
  // Text as bytes: the runtime would write the headers in the encoding of a text that follows, but theirs is latin1.
  else sent.end(typeof data === 'string' ? Buffer.from(data) : (data ?? undefined))
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
 * Whether a request may go out again when its kept connection turns out to be closed. Only what changes nothing may: a
 * server may have carried out the others, and died before it answered.
 */
function isRepeatable({ method, body }: OutgoingRequest): boolean {
  return SAFE_METHODS.has(method) && !body.data
}
