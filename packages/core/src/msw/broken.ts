/** Waits, but no longer than the signal is quiet; it never rejects. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  if (!(ms > 0) || signal.aborted) return
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done)
  })
}

/** Resolves once the signal is aborted. */
export async function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
}

/** A response with a string as it is, or anything else as JSON. */
export function reply(status: number, body: unknown, headers?: Record<string, string>): Response {
  const all = new Headers(headers)
  if (body === undefined) return new Response(null, { status, headers: all })
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  if (!all.has('content-type')) all.set('content-type', typeof body === 'string' ? 'text/plain' : 'application/json')
  return new Response(text, { status, headers: all })
}

/** The same answer, of which only the first half of the body arrives. */
export async function truncate(response: Response): Promise<Response> {
  const bytes = await bodyOf(response)
  if (bytes.length === 0) return Response.error()
  let sent = false
  return withBody(response, bytes.length, {
    // An error empties the queue: it must not come before the first half was taken.
    pull(controller) {
      if (sent || bytes.length === 1) return controller.error(new TypeError('The body was cut.'))
      sent = true
      controller.enqueue(bytes.subarray(0, bytes.length >> 1))
    },
  })
}

/** The same answer, one byte at a time. */
export async function drip(response: Response, intervalMs: number): Promise<Response> {
  const bytes = await bodyOf(response)
  if (bytes.length === 0) return response
  const stop = new AbortController()
  let sent = 0
  return withBody(response, bytes.length, {
    async pull(controller) {
      await sleep(intervalMs, stop.signal)
      controller.enqueue(bytes.subarray(sent, ++sent))
      if (sent === bytes.length) controller.close()
    },
    cancel() {
      stop.abort()
    },
  })
}

async function bodyOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return response.body === null ? new Uint8Array() : new Uint8Array(await response.arrayBuffer())
}

function withBody(response: Response, length: number, source: UnderlyingDefaultSource<Uint8Array<ArrayBuffer>>): Response {
  const headers = new Headers(response.headers)
  headers.set('content-length', String(length))
  // Nothing is read ahead: a byte is made when the reader asks for it.
  const body = new ReadableStream(source, { highWaterMark: 0 })
  return new Response(body, { status: response.status, statusText: response.statusText, headers })
}
