import { randomUuid } from '@infra/core/msw'
import { wingsOf } from '../panel.js'
import type { Panel } from '../panel.js'
import type { NodeRow } from '../rows.js'
import type { ServerRow } from '../server-rows.js'
import { settle } from '../settle.js'
import { packFiles } from './archive.js'
import { whyNot } from './put-file.js'
import { isDenied, readToken } from './tokens.js'
import type { Claims } from './tokens.js'
import { findFile, nameOf, resolve, writeFile } from './tree.js'

/** Nodes may be called what no address can be; then nothing leads to their Wings. */
const originOf = (address: string) => (URL.canParse(address) ? new URL(address).origin : undefined)

/** The nodes whose Wings an address belongs to. */
export function nodesAt({ state }: Panel, origin: string): NodeRow[] {
  return state.nodes.filter((node) => originOf(wingsOf(node)) === origin)
}

const HEADERS = 'Accept, Accept-Encoding, Authorization, Cache-Control, Content-Type, Content-Length, Origin, X-Real-IP, X-CSRF-Token'
const NOTHING = 'The requested resource was not found on this server.'

interface Ticket {
  claims: Claims
  server: ServerRow
}

/** Names of the SDK's operations that Wings answers. */
const OPS: Readonly<Record<string, string>> = {
  'GET /download/file': 'client.files.download',
  'GET /download/backup': 'client.backups.download',
  'POST /upload/file': 'client.files.upload',
}

/** Answers any request to the origin of a node's Wings. */
export async function answerAsWings(panel: Panel, request: Request): Promise<Response> {
  const url = new URL(request.url)
  const nodes = nodesAt(panel, url.origin)
  const headers = { 'access-control-allow-origin': panel.url, 'access-control-allow-credentials': 'true' }
  if (request.method === 'OPTIONS') {
    const methods = { 'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE, OPTIONS', 'access-control-allow-headers': HEADERS }
    return new Response(null, { status: 204, headers: { ...headers, ...methods } })
  }
  const route = `${request.method} ${url.pathname}`
  const info = { method: request.method, path: url.pathname, request, op: OPS[route] }
  return panel.faults.handle(info, async () => {
    if (nodes.every(({ wings }) => wings === 'down')) return Response.error()
    settle(panel, panel.now())
    const requestId = randomUuid(panel.state)
    const response = route in OPS ? await serve(panel, nodes, request, url) : wrong(404, NOTHING, requestId)
    for (const [name, value] of Object.entries({ ...headers, 'x-request-id': requestId })) response.headers.set(name, value)
    return response
  })
}

function wrong(status: number, error: string, requestId?: string): Response {
  const body = JSON.stringify({ error, ...(requestId && { request_id: requestId }) })
  return new Response(body, { status, headers: { 'content-type': 'application/json; charset=utf-8' } })
}

async function serve(panel: Panel, nodes: readonly NodeRow[], request: Request, url: URL): Promise<Response> {
  const ticket = takeTicket(panel, nodes, url.searchParams.get('token') ?? '')
  if (ticket instanceof Response) return ticket
  const { claims, server } = ticket
  if (url.pathname === '/upload/file') return upload(panel, nodes, request, url, server)
  if (url.pathname === '/download/backup') {
    const backup = panel.state.backups.find(({ uuid }) => uuid === claims.backup_uuid)
    return backup?.is_successful
      ? file(packFiles(backup.files), `${backup.uuid}.tar.gz`)
      : wrong(404, 'The requested backup was not found on this server.')
  }
  const found = findFile(server, resolve(claims.file_path))
  if (!found) return wrong(404, 'The requested resources was not found on the system.')
  return found.directory ? wrong(404, NOTHING) : file(found.bytes, nameOf(found.path))
}

/** What a token opens. It is used up by that. */
function takeTicket(panel: Panel, nodes: readonly NodeRow[], token: string): Ticket | Response {
  const { state } = panel
  const claims = readToken(nodes, token)
  if (!claims || claims.exp * 1000 < panel.now())
    return wrong(500, 'An unexpected error was encountered while processing this request', randomUuid(state))
  const server = state.servers.find(({ uuid }) => uuid === claims.server_uuid)
  if (!server || isDenied(state, claims) || state.usedTokens.includes(claims.unique_id)) return wrong(404, NOTHING)
  state.usedTokens.push(claims.unique_id)
  return { claims, server }
}

function file(bytes: Uint8Array<ArrayBuffer>, name: string): Response {
  const headers = {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename=${JSON.stringify(name)}`,
    'content-length': String(bytes.length),
  }
  return new Response(bytes, { status: 200, headers })
}

async function upload(panel: Panel, nodes: readonly NodeRow[], request: Request, url: URL, server: ServerRow): Promise<Response> {
  const form = await request.formData().catch(() => undefined)
  if (!form) return wrong(400, 'Failed to get multipart form data from request.')
  const parts = form.getAll('files').filter((part) => part instanceof File)
  if (parts.length === 0) return wrong(400, 'No files were found on the request body.')
  const limit = nodes.find(({ id }) => id === server.node_id)?.upload_size ?? 100
  const tooLarge = parts.find(({ size }) => size > limit * 1024 * 1024)
  if (tooLarge) return wrong(400, `File ${tooLarge.name} is larger than the maximum file upload size of ${limit * 1024 * 1024} bytes.`)
  for (const part of parts) {
    const path = resolve(url.searchParams.get('directory'), part.name)
    const why = whyNot(server, path)
    if (why) return wrong(why.status, why.words)
    writeFile(server, path, new Uint8Array(await part.arrayBuffer()), panel.now())
  }
  return new Response(null, { status: 200 })
}
