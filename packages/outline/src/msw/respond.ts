/** What a route answers: no body means an empty one. */
export interface Reply {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

/** An error answer, thrown by whoever finds the fault. */
export class Refusal extends Error {
  readonly reply: Reply

  constructor(status: number, code: string, message: string, headers?: Record<string, string>) {
    super(message)
    this.reply = { status, body: { code, message }, ...(headers && { headers }) }
  }
}

const CORS_EXPOSED = 'api-version,content-length,content-md5,content-type,date,request-id,response-time'
const CORS_ALLOWED = 'accept,accept-version,content-type,request-id,origin,x-api-version,x-request-id,x-requested-with'

/** Turns a reply into a response. `routed`: a route was found and its body read, which is when the CORS headers come. */
export function render(request: Request, reply: Reply, routed: boolean): Response {
  const headers = new Headers({ server: 'restify', ...reply.headers })
  if (routed) addCors(request, headers)
  if (request.method === 'HEAD' || !('body' in reply)) return new Response(null, { status: reply.status, headers })
  const callback = routed ? jsonpCallback(request) : undefined
  const json = JSON.stringify(reply.body)
  const text = callback === undefined ? json : `typeof ${callback} === 'function' && ${callback}(${json});`
  const bytes = new TextEncoder().encode(text)
  headers.set('content-type', callback === undefined ? 'application/json' : 'application/javascript')
  headers.set('content-length', String(bytes.length))
  return new Response(bytes, { status: reply.status, headers })
}

/** The answer to a CORS preflight, which looks at neither path nor secret; `undefined` when it is none. */
export function preflight(request: Request): Response | undefined {
  const origin = request.headers.get('origin')
  const method = request.headers.get('access-control-request-method')
  if (request.method !== 'OPTIONS' || !origin || !method) return undefined
  const headers = {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-allow-methods': `${method},OPTIONS`,
    'access-control-allow-headers': CORS_ALLOWED,
  }
  return render(request, { status: 204, headers }, false)
}

function addCors(request: Request, headers: Headers): void {
  headers.set('vary', 'origin,access-control-request-method,access-control-request-headers')
  const origin = request.headers.get('origin')
  if (!origin) return
  headers.set('access-control-allow-origin', origin)
  headers.set('access-control-expose-headers', CORS_EXPOSED)
}

function jsonpCallback(request: Request): string | undefined {
  const { searchParams } = new URL(request.url)
  return searchParams.get('callback') || searchParams.get('jsonp') || undefined
}
