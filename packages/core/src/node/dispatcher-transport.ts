import type { Connect } from './connect.js'
import type { Dispatcher, DispatchController, DispatcherConnect, DispatchHandler } from './dispatcher.js'
import { Exchange } from './exchange.js'
import type { Transport } from './exchange.js'
import { toReadable } from './request-body.js'
import { targetOf } from './request.js'
import type { OutgoingRequest } from './request.js'

/** Sends requests with a dispatcher of the package `undici`. */
export function createDispatcherTransport(dispatcher: Dispatcher, close: () => void): Transport {
  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        const exchange = new Exchange(request, resolve, reject)
        if (exchange.over) return
        try {
          dispatcher.dispatch(toOptions(request), new Handler(exchange))
        } catch (error) {
          exchange.fail(error)
        }
      }),
    close,
  }
}

/** Our way to connect, in the shape that undici's `connect` option has. */
export function toDispatcherConnect(connect: Connect): DispatcherConnect {
  return ({ hostname, port, protocol }, callback) => {
    const secure = protocol === 'https:'
    connect({ hostname: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || (secure ? 443 : 80), secure }, (error, socket) =>
      error ? callback(error, null) : callback(null, socket!),
    )
  }
}

function toOptions(request: OutgoingRequest): Parameters<Dispatcher['dispatch']>[0] {
  const { url, method, headers, body } = request
  const options = { origin: url.origin, path: targetOf(request), method, headers }
  if (!(body.data instanceof ReadableStream)) return { ...options, body: body.data }
  if (body.length !== undefined) headers.push('content-length', String(body.length))
  return { ...options, body: toReadable(body.data) }
}

/** Tells an exchange what undici tells us. */
class Handler implements DispatchHandler {
  readonly #exchange: Exchange

  constructor(exchange: Exchange) {
    this.#exchange = exchange
  }

  onRequestStart(controller: DispatchController): void {
    const cancel = (): void => controller.abort(new Error('Not needed any more'))
    if (this.#exchange.over) return cancel()
    this.#exchange.control = { pause: () => controller.pause(), resume: () => controller.resume(), cancel }
  }

  onResponseStart(_: DispatchController, status: number, headers: Record<string, string | string[] | undefined>, statusText = ''): void {
    if (status < 200) return
    const rawHeaders: string[] = []
    for (const name of Object.keys(headers)) {
      const value = headers[name]!
      if (typeof value === 'string') rawHeaders.push(name, value)
      else for (const one of value) rawHeaders.push(name, one)
    }
    this.#exchange.answer({ status, statusText, rawHeaders })
  }

  onResponseData(_: DispatchController, chunk: Uint8Array): void {
    this.#exchange.data(chunk)
  }

  onResponseEnd(): void {
    this.#exchange.end()
  }

  onResponseError(_: DispatchController, error: Error): void {
    this.#exchange.fail(error)
  }
}
