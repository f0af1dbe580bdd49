import type { Socket } from 'node:net'
import type { Readable } from 'node:stream'

/** What is used of a dispatcher of the package `undici` 8: an `Agent`, `Pool`, `Client`, `ProxyAgent`, `MockAgent`, or one composed with interceptors. */
export interface Dispatcher {
  /** Sends one request and tells the handler what comes of it. */
  dispatch(options: DispatchOptions, handler: DispatchHandler): boolean
  /** Ends it when the requests under way have ended. */
  close(): Promise<void>
}

/** Part of undici's options of a request. */
export interface DispatchOptions {
  /** Scheme, host and port. */
  origin: string
  /** Path and query, or the whole address for an http proxy. */
  path: string
  /** The method, in upper case. */
  method: string
  /** Names and values in turn. */
  headers: string[]
  /** The body. */
  body: string | Uint8Array | Readable | null
}

/** Part of undici's controller of a request. */
export interface DispatchController {
  /** Stops the flow of the answer. */
  pause(): void
  /** Lets it go on. */
  resume(): void
  /** Ends the request. */
  abort(reason: Error): void
}

/** Undici's handler of a request, as far as we use it. */
export interface DispatchHandler {
  /** The request is about to be written. */
  onRequestStart(controller: DispatchController): void
  /** A head has arrived. */
  onResponseStart(
    controller: DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
    statusText?: string,
  ): void
  /** A piece of the body has arrived. */
  onResponseData(controller: DispatchController, chunk: Uint8Array): void
  /** The answer is complete. */
  onResponseEnd(): void
  /** It failed. */
  onResponseError(controller: DispatchController, error: Error): void
}

/** A function for undici's `connect` option. It verifies a pin, speaks to a proxy and keeps the connect time-out. */
export type DispatcherConnect = (
  options: { hostname: string; port: string; protocol: string },
  callback: (...result: [error: null, socket: Socket] | [error: Error, socket: null]) => void,
) => void
