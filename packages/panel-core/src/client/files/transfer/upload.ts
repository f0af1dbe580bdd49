import type { ClientApi } from '../../../api.js'
import { toPart, writeForm } from './form.js'
import type { Part } from './form.js'
import { checkIdle, watchIdle } from './idle.js'
import { requestSigned, withSignedUrl } from './signed.js'
import { streamOf } from './streams.js'
import type { UploadFile, UploadOptions, UploadProgress } from './types.js'
import { getUploadUrl } from './urls.js'

/** Takes what was sent, and of which file it is. */
type Report = (loaded: number, file: string) => void

/**
 * Uploads files to the node, past the panel and its limits, in the place of those that are there; a node takes 100 MiB a file
 * unless its administrator says otherwise. All of them go in one request, read as fast as it is sent. After a failure it
 * is not known which arrived: upload them all again. A tree of folders is a call for each `directory`. An address that the node
 * refuses is renewed once, unless a file is a stream.
 *
 * Browsers cannot stream a request to most nodes: there each file goes in a request of its own, from memory, progress is told
 * after each, and `idleTimeoutMs` has no effect. The client's `fetch` is used, so a pinned one needs the node's
 * fingerprint as well; in browsers the node must allow the page's origin.
 *
 * @throws InvalidInputError for a name with a folder in it.
 * @throws BadRequestError when a file is larger than the node takes.
 * @throws WingsError when the node fails; when nothing answers there, it is a `ConnectionError`.
 * @example
 * import { openAsBlob } from 'node:fs'
 *
 * const files = [{ name: 'world.zip', content: await openAsBlob('world.zip') }]
 * await panel.client.files.upload('1a7ce997', files, {
 *   directory: '/backups',
 *   onProgress: ({ loaded, total }) => console.log(`${loaded} of ${total} bytes`),
 * })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export async function upload(
  api: ClientApi,
  server: string,
  files: readonly (File | UploadFile)[],
  options: UploadOptions = {},
): Promise<void> {
  checkIdle(options)
  const parts = files.map(toPart)
  const isBrowser = 'document' in globalThis || 'importScripts' in globalThis
  const batches = isBrowser ? parts.map((part) => [part]) : parts.length ? [parts] : []
  const post = isBrowser ? postWhole : postStream
  const report = reporter(parts, options.onProgress)
  let before = 0
  for (const batch of batches) {
    const use = (url: string) => post(api, url, batch, options, (loaded, file) => report(before + loaded, file))
    // A stream that was sent is gone.
    const once = batch.some(({ content }) => content instanceof ReadableStream)
    const getUrl = () => getUploadUrl(api, server, options)
    before += await (once ? getUrl().then(use) : withSignedUrl(getUrl, use))
  }
}

const op = 'client.files.upload'
// There is no answer to speak of.
const POST = { op, method: 'POST', as: 'text' } as const
// How long it takes is for its size to say, so a client's deadlines for calls do not hold.
const UNTIMED = { timeoutMs: Infinity, totalTimeoutMs: Infinity }

/** Sends files as they are read; gives how many bytes they had. */
async function postStream(
  api: ClientApi,
  url: string,
  parts: readonly Part[],
  { directory = '/', ...options }: UploadOptions,
  report: Report,
): Promise<number> {
  const idle = watchIdle(op, options)
  const boundary = `infra-${crypto.randomUUID()}`
  let loaded = 0
  const form = writeForm(parts, boundary, idle.signal, (file, bytes) => {
    idle.touch()
    report((loaded += bytes), file)
  })
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }
  const spec = { ...POST, query: { directory }, headers, body: streamOf(form, idle.end) }
  report(0, parts[0]!.name)
  idle.touch()
  try {
    await requestSigned(api, url, spec, { ...options, ...UNTIMED, signal: idle.signal })
  } finally {
    idle.end()
  }
  return loaded
}

/** Sends one file from memory; gives how many bytes it had. */
async function postWhole(
  api: ClientApi,
  url: string,
  parts: readonly Part[],
  { directory = '/', ...options }: UploadOptions,
  report: Report,
): Promise<number> {
  const [{ name, content }] = parts as [Part]
  const blob = content instanceof Blob ? content : await new Response(content).blob()
  const body = new FormData()
  body.append('files', blob, name)
  report(0, name)
  await requestSigned(api, url, { ...POST, query: { directory }, body }, { ...options, ...UNTIMED })
  report(blob.size, name)
  return blob.size
}

function sizeOf(parts: readonly Part[]): number | undefined {
  let sum = 0
  for (const { size = Number.NaN } of parts) sum += size
  return Number.isNaN(sum) ? undefined : sum
}

/** Tells of what is new only: a second attempt begins at 0 again. */
function reporter(parts: readonly Part[], onProgress: ((progress: UploadProgress) => void) | undefined): Report {
  const total = sizeOf(parts)
  let most = -1
  return (loaded, file) => {
    if (loaded <= most) return
    most = loaded
    onProgress?.({ loaded, total, file })
  }
}
