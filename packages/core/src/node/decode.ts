import * as zlib from 'node:zlib'
import type { Transform } from 'node:stream'
import { IncomingBody } from './incoming-body.js'
import { networkError } from './network-error.js'

/** Makes a decoder; it may look at the first bytes. */
const DECODERS: Readonly<Record<string, (first: Uint8Array) => Transform>> = {
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  br: () => zlib.createBrotliDecompress(),
  // Some servers leave out the zlib header that the standard asks for.
  deflate: (first) => ((first[0]! & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw()),
  // Node has it since 22.15.
  ...(zlib.createZstdDecompress && { zstd: () => zlib.createZstdDecompress() }),
}

/** More codings than this, one upon another, are an attack: each takes memory of its own. */
const MAX_CODINGS = 5

/** What we ask for. Not zstd: Node 22, Bun and Deno take one that stops in the middle for whole. */
export const ACCEPT_ENCODING = 'gzip, deflate, br'

/** The body as it was before the encodings that a `content-encoding` header names; as it is when one of them is unknown, or they are too many. */
export function decodeBody(body: IncomingBody, contentEncoding: string): IncomingBody {
  const names = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && name !== 'identity')
  if (names.length > MAX_CODINGS || !names.every((name) => Object.hasOwn(DECODERS, name))) return body
  return names.reduceRight((source, name) => decodeOne(source, DECODERS[name]!), body)
}

function decodeOne(source: IncomingBody, create: (first: Uint8Array) => Transform): IncomingBody {
  let decoder: Transform | undefined
  const decoded = new IncomingBody({
    pause: () => decoder?.pause(),
    resume: () => decoder?.resume(),
    cancel: () => {
      decoder?.destroy()
      source.cancel()
    },
  })
  const start = (first: Uint8Array): Transform =>
    create(first)
      .on('data', (chunk: Uint8Array) => decoded.push(chunk))
      .on('end', () => decoded.end())
      .on('drain', () => source.resume())
      .on('error', (error) => {
        source.cancel()
        decoded.fail(networkError('terminated', error))
      })
  source.readInto({
    data: (chunk) => {
      decoder ??= start(chunk)
      if (!decoder.write(chunk)) source.pause()
    },
    // No bytes at all is how some servers end an answer without content.
    end: () => (decoder ? decoder.end() : decoded.end()),
    fail: (error) => {
      decoder?.destroy()
      decoded.fail(error)
    },
  })
  return decoded
}
