import { ConnectionError } from '@infra/core'
import type { ClientApi } from '../../../api.js'
import { checkIdle, watchIdle } from './idle.js'
import type { IdleWatch } from './idle.js'
import { requestSigned, withSignedUrl } from './signed.js'
import { chunksOf, streamOf } from './streams.js'
import type { DownloadOptions } from './types.js'
import { getDownloadUrl } from './urls.js'

/** The bytes of a download. */
export type ByteStream = ReadableStream<Uint8Array<ArrayBuffer>>

/**
 * Downloads a file of any size from the node, as a stream: it is read as fast as you read it, and stops when you `cancel` it
 * or leave its loop. An address that the node refuses is renewed once. The client's `fetch` is used, so a pinned one needs
 * the node's fingerprint as well; in browsers the node must allow the page's origin.
 *
 * @param file its whole path
 * @throws NotFoundError when there is no such file. A cut connection is a `ConnectionError`, and a stalled one a
 *   `TimeoutError`, of the stream where it has begun.
 * @throws WingsError when the node fails; when nothing answers there, it is a `ConnectionError`.
 * @example
 * import { writeFile } from 'node:fs/promises'
 *
 * const stream = await panel.client.files.download('1a7ce997', '/world.zip', {
 *   onProgress: ({ loaded, total }) => console.log(`${loaded} of ${total} bytes`),
 * })
 * await writeFile('world.zip', stream)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function download(api: ClientApi, server: string, file: string, options: DownloadOptions = {}): Promise<ByteStream> {
  return downloadFrom(api, 'client.files.download', () => getDownloadUrl(api, server, file, options), options)
}

/** Downloads what signed addresses lead to. `getUrl` is asked for one, and for another when that is refused. */
export async function downloadFrom(
  api: ClientApi,
  op: string,
  getUrl: () => PromiseLike<string>,
  options: DownloadOptions = {},
): Promise<ByteStream> {
  const { onProgress } = options
  checkIdle(options)
  const idle = watchIdle(op, options)
  const spec = { op, as: 'stream' } as const
  const { data, response } = await withSignedUrl(getUrl, (url) =>
    requestSigned<ByteStream>(api, url, spec, { ...options, signal: idle.signal }),
  )
  const { headers } = response
  // Of a compressed answer the size that is sent is not the size that arrives.
  const size = headers.has('content-encoding') ? null : headers.get('content-length')
  const total = size && /^\d+$/.test(size) ? Number(size) : undefined
  const chunks = receive(data, op, idle, (loaded) => onProgress?.({ loaded, total }))
  return streamOf(chunks, idle.end, idle.end)
}

/** Reads on, and watches over it: while it waits for the node, not while its reader takes a break. */
async function* receive(
  source: ByteStream,
  op: string,
  idle: IdleWatch,
  report: (loaded: number) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  let loaded = 0
  const chunks = chunksOf(source, idle.signal)
  report(loaded)
  for (;;) {
    idle.touch()
    const { done, value } = await chunks.next().catch(() => {
      idle.signal.throwIfAborted()
      // Without the runtime's own error, which may show the address.
      throw new ConnectionError(`${op}: the connection was cut after ${loaded} bytes`, { code: 'ECONNRESET', operation: op })
    })
    idle.pause()
    if (done) return
    loaded += value.byteLength
    report(loaded)
    yield value
  }
}
