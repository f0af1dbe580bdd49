import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createApi, createPagedApi } from '@infra/core'
import type { Api, ApiConfig, ClientOptions, PagedApi, Paging, RequestSpec } from '@infra/core'

/** What a request was. */
export interface Seen {
  method: string
  url: string
  headers: IncomingMessage['headers']
  body: string
}

/** A real server on a loopback port, which remembers what it was asked. */
export interface TestServer extends AsyncDisposable {
  url: string
  seen: Seen[]
  /** Sockets that are open now. */
  sockets(): number
}

/** Starts a server; `answer` is called when the whole request has arrived. `nth` counts from 1. */
export async function startServer(answer: (request: Seen, response: ServerResponse, nth: number) => void): Promise<TestServer> {
  const seen: Seen[] = []
  const open = new Set<object>()
  const server: Server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
    request.on('end', () => {
      const one = { method: request.method!, url: request.url!, headers: request.headers, body }
      answer(one, response, seen.push(one))
    })
    request.on('error', () => {})
  })
  server.on('connection', (socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    sockets: () => open.size,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Answers with JSON. */
export function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

/** The secret of every test: it must show up nowhere. */
export const SECRET = 's3cr3tPathOf22Charsxyz'

/** An api of no provider in particular: quick repeats, the secret in the path and in a header. */
export function apiOf(url: string, options: ClientOptions = {}, config: Partial<ApiConfig> = {}): Api {
  return createApi(configOf(url, options, config))
}

/** The same with pages. */
export function pagedApiOf(url: string, paging: Paging, options: ClientOptions = {}, config: Partial<ApiConfig> = {}): PagedApi {
  return createPagedApi(configOf(url, options, config), paging)
}

function configOf(url: string, options: ClientOptions, config: Partial<ApiConfig>): ApiConfig {
  return {
    provider: 'test',
    version: '1.2.3',
    baseUrl: `${url}/${SECRET}`,
    options,
    timeoutMs: 5000,
    retry: { limit: 2, baseMs: 1, capMs: 5, status: [502, 503, 504] },
    secrets: () => [SECRET],
    authorize: ({ headers }) => void (headers['authorization'] = `Bearer ${SECRET}`),
    readError: (body) => body as { code?: string; message?: string },
    ...config,
  }
}

/** One operation to try with. */
export const thing = { op: 'things.get', path: '/thing' } satisfies RequestSpec
