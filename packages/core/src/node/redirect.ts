import type { Transport } from './exchange.js'
import { codedError, networkError } from './network-error.js'
import { NO_BODY } from './request-body.js'
import type { OutgoingRequest } from './request.js'

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** As many as the fetch standard allows. */
const MAX_REDIRECTS = 20

/** Sends a request and does with a redirect what the request says: hand it over, fail, or follow it within the origin. */
export async function sendAndFollow(transport: Transport, first: OutgoingRequest): Promise<Response> {
  let request = first
  for (let hops = 0; ; hops++) {
    const response = await transport.send(request)
    if (request.redirect === 'manual' || !REDIRECTS.has(response.status)) return response
    const location = response.headers.get('location')
    if (location === null) return response
    await response.body?.cancel()
    if (request.redirect === 'error') throw refusal('The answer is a redirect, and redirect is set to "error"')
    if (hops === MAX_REDIRECTS) throw refusal(`More than ${MAX_REDIRECTS} redirects`)
    request = follow(request, response.status, location)
  }
}

function follow(request: OutgoingRequest, status: number, location: string): OutgoingRequest {
  const url = URL.parse(location, request.url)
  if (url?.origin !== request.url.origin) {
    const where = url && url.origin !== 'null' ? url.origin : 'an address that is not one of http'
    throw refusal(`The answer is a redirect to ${where}: another origin is not followed, since credentials would go there`)
  }
  const becomesGet = status === 303 ? request.method !== 'HEAD' : status < 303 && request.method === 'POST'
  if (!becomesGet) {
    if (request.body.data instanceof ReadableStream)
      throw refusal(`The answer is a redirect (${status}), and a body that is a stream cannot be sent again`)
    return { ...request, url, redirected: true }
  }
  const headers = request.headers.filter((_, i, all) => !all[i - (i % 2)]!.startsWith('content-'))
  return { ...request, url, redirected: true, method: 'GET', headers, body: NO_BODY }
}

function refusal(message: string): Error {
  return networkError('fetch failed', codedError('REDIRECT', message))
}
