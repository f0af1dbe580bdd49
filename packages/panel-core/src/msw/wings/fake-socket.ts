import type { Panel } from '../panel.js'
import type { WingsConsole } from './console.js'
import { openConsole, serverAt } from './open.js'

/** What a client may say when it opens a socket. */
export interface FakeSocketOptions {
  /** Headers, of which `Origin` is looked at. */
  headers?: Record<string, string>
}

/** A WebSocket to the emulator, without a network. */
export interface FakeSocket extends EventTarget {
  /** Sends a frame. */
  send(data: string): void
  /** Ends the connection. */
  close(code?: number): void
}

/** Makes the class of WebSockets that lead to an emulator. */
export function createFakeSocketClass(panel: Panel): new (url: string, options?: FakeSocketOptions) => FakeSocket {
  return class extends EventTarget implements FakeSocket {
    #wings: WingsConsole | undefined
    #ended = false

    constructor(url: string, { headers = {} }: FakeSocketOptions = {}) {
      super()
      const origin = Object.entries(headers).find(([name]) => name.toLowerCase() === 'origin')?.[1]
      const address = new URL(url)
      // Listeners are added once it is made.
      setTimeout(() => this.#open(address, origin), 0)
    }

    #open(url: URL, origin: string | undefined): void {
      if (this.#ended) return
      const server = serverAt(panel, url, origin)
      if (typeof server === 'number') {
        this.dispatchEvent(Object.assign(new Event('error'), { message: `Unexpected server response: ${server}` }))
        return this.#end(1006)
      }
      this.#wings = openConsole(panel, server, {
        send: (data) => queueMicrotask(() => this.#ended || this.dispatchEvent(new MessageEvent('message', { data }))),
        close: (code, reason) => queueMicrotask(() => this.#end(code, reason)),
      })
      this.dispatchEvent(new Event('open'))
    }

    #end(code: number, reason = ''): void {
      if (this.#ended) return
      this.#ended = true
      this.#wings?.disconnect()
      this.dispatchEvent(Object.assign(new Event('close'), { code, reason, wasClean: code !== 1006 }))
    }

    send(data: string): void {
      this.#wings?.receive(data)
    }

    close(code = 1005): void {
      queueMicrotask(() => this.#end(code))
    }
  }
}
