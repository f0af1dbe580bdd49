import { createServer } from 'node:http'
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createPanelApi } from '@infra/panel-core'
import type { ClientApi, PanelOptions } from '@infra/panel-core'

/** Takes a request whose signed address was accepted. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

/** What Wings was asked. */
interface Asked {
  /** Path and query, encoded as they came, without the token. */
  target: string
  authorization: string | undefined
}

/** A panel that signs addresses, and a Wings that takes each of them once, on two sockets. */
export interface FakeWings extends AsyncDisposable {
  api: ClientApi
  /** Addresses of the panel that were asked for, encoded as they came. */
  signed: string[]
  /** What came to Wings, what it refused included. */
  asked: Asked[]
  /** Statuses that Wings refuses the next requests with. */
  refuse: number[]
}

/** Starts both. `handle` is Wings, behind its check of the address. */
export async function startWings(handle: Handler, options: Partial<PanelOptions> = {}): Promise<FakeWings> {
  const tokens = new Set<string>()
  const [signed, asked, refuse]: [string[], Asked[], number[]] = [[], [], []]
  const wings = await listen((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://wings')
    const target = request.url!.replace(/token=[^&]*&?/, '')
    asked.push({ target, authorization: request.headers.authorization })
    const status = refuse.shift() ?? (tokens.delete(`${pathname} ${searchParams.get('token')}`) ? 200 : 404)
    // A client that leaves ends its handler with an error.
    if (status === 200) return void Promise.resolve(handle(request, response)).catch(() => response.destroy())
    response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(JSON.stringify({ error: 'The requested resource was not found on this server.' }))
  })
  const panel = await listen((request, response) => {
    signed.push(request.url!)
    const kind = /\/files\/(download|upload)/.exec(request.url!)?.[1]
    if (!kind) return answer(response, 400, { errors: [{ code: 'FileSizeTooLargeException', status: '400', detail: 'too large' }] })
    const token = `header.token-${signed.length}.signature`
    tokens.add(`/${kind}/file ${token}`)
    answer(response, 200, { object: 'signed_url', attributes: { url: `${urlOf(wings)}/${kind}/file?token=${token}` } })
  })
  const api = createPanelApi(
    { provider: 'panel', version: '1.2.3', api: 'client' },
    { url: urlOf(panel), key: `ptlc_${'a'.repeat(43)}`, retry: 0, validate: 'strict', ...options },
  ) as ClientApi
  const close = async (): Promise<void> => {
    await api.close()
    await Promise.all([stop(panel), stop(wings)])
  }
  return { api, signed, asked, refuse, [Symbol.asyncDispose]: close }
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function listen(handle: RequestListener): Promise<Server> {
  const server = createServer(handle)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeAllConnections()
  await closed
}

/** Reads a form whole. */
export async function readForm(request: IncomingMessage): Promise<{ name: string; content: string }[]> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  const headers = { 'content-type': request.headers['content-type']! }
  const form = await new Response(Buffer.concat(chunks), { headers }).formData()
  const files = form.getAll('files') as File[]
  return Promise.all(files.map(async (file) => ({ name: file.name, content: await file.text() })))
}
