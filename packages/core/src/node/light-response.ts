import { decodeBody } from './decode.js'
import type { ResponseHead } from './exchange.js'
import type { IncomingBody } from './incoming-body.js'
import { headerOf } from './raw-headers.js'
import { readAll, tooLarge, toWebStream } from './read-body.js'

/** A class whose instances are `Response`s by prototype, without the cost of the real constructor. */
const ResponseShape = /* @__PURE__ */ (() => {
  function Shape(): void {}
  Shape.prototype = Response.prototype
  return Shape as unknown as new () => object
})()

/**
 * An answer that behaves as a `Response` and costs less: headers are parsed when they are asked for, and text needs no
 * stream. Whatever else is wanted of the body, the runtime's own `Response` does.
 */
export class LightResponse extends ResponseShape implements Response {
  readonly #head: ResponseHead
  readonly #url: URL
  readonly #redirected: boolean
  #headers: Headers | undefined
  #body: IncomingBody | null
  #native: Response | undefined
  #used = false

  constructor(head: ResponseHead, url: URL, body: IncomingBody | null, redirected: boolean) {
    super()
    this.#head = head
    this.#url = url
    this.#body = body
    this.#redirected = redirected
  }

  get status(): number {
    return this.#head.status
  }

  get statusText(): string {
    return this.#head.statusText
  }

  get ok(): boolean {
    return this.#head.status >= 200 && this.#head.status < 300
  }

  get type(): ResponseType {
    return 'basic'
  }

  get redirected(): boolean {
    return this.#redirected
  }

  get url(): string {
    return this.#url.href
  }

  get headers(): Headers {
    if (this.#headers) return this.#headers
    const { rawHeaders } = this.#head
    const headers = new Headers()
    for (let i = 0; i < rawHeaders.length; i += 2) headers.append(rawHeaders[i]!, rawHeaders[i + 1]!)
    return (this.#headers = headers)
  }

  get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
    return this.#toNative().body
  }

  get bodyUsed(): boolean {
    return this.#native ? this.#native.bodyUsed : this.#used
  }

  text(): Promise<string> {
    return this['~readText'](Infinity)
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text())
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#toNative().arrayBuffer()
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.#toNative().arrayBuffer())
  }

  async blob(): Promise<Blob> {
    // Not the runtime's own: Bun loses the type.
    return new Blob([await this.#toNative().arrayBuffer()], { type: this.headers.get('content-type') ?? '' })
  }

  formData(): Promise<FormData> {
    return this.#toNative().formData()
  }

  clone(): Response {
    const copy = new LightResponse(this.#head, this.#url, null, this.#redirected)
    copy.#native = this.#toNative().clone()
    return copy
  }

  /** Shows neither the URL nor a header: both may be secret. */
  [Symbol.for('nodejs.util.inspect.custom')](): object {
    const { status, statusText, ok, bodyUsed } = this
    return { status, statusText, ok, bodyUsed }
  }

  /** The text; rejects with the code `ERR_RESPONSE_TOO_LARGE` and ends the connection when it is longer than `maxBytes`, decompressed. */
  async '~readText'(maxBytes: number): Promise<string> {
    if (this.#native) return this.#native.bodyUsed ? this.#native.text() : readNative(this.#native, maxBytes)
    if (!this.#body) return ''
    if (this.#used) throw new TypeError('The body was read before; read it once, or a clone()')
    this.#used = true
    return toText(await readAll(this.#decoded(this.#body), maxBytes))
  }

  #decoded(body: IncomingBody): IncomingBody {
    const encoding = headerOf(this.#head.rawHeaders, 'content-encoding')
    return encoding ? decodeBody(body, encoding) : body
  }

  #toNative(): Response {
    if (this.#native) return this.#native
    if (this.#used) {
      this.#native = new Response('')
      void this.#native.text()
    } else {
      const type = this.headers.get('content-type')
      this.#native = new Response(this.#body && toWebStream(this.#decoded(this.#body)), type ? { headers: { 'content-type': type } } : {})
    }
    return this.#native
  }
}

/** The text of an answer that somebody has looked at before. */
async function readNative(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    if (size > maxBytes) throw tooLarge(maxBytes)
    chunks.push(chunk)
  }
  return toText(Buffer.concat(chunks, size))
}

/** UTF-8 without a byte order mark, as `Response.text()` gives it. */
function toText(bytes: Buffer): string {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return bytes.toString('utf8', marked ? 3 : 0)
}
