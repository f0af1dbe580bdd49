import { InvalidInputError } from '@infra/core'
import { isName } from '../checks.js'
import { chunksOf } from './streams.js'
import type { UploadFile } from './types.js'

/** A file as it is sent. */
export interface Part {
  name: string
  content: Blob | ReadableStream<Uint8Array>
  size: number | undefined
}

/** Reads a file that was given to be uploaded. */
export function toPart(file: File | UploadFile, index: number): Part {
  const { name } = file
  const content = 'content' in file ? file.content : file
  if (!isName(name))
    throw new InvalidInputError(`"files.${index}.name" must be a name without a folder: "directory" says where it goes`, {
      field: `files.${index}.name`,
    })
  if (content instanceof ReadableStream) return { name, content, size: (file as UploadFile).size }
  const blob = content instanceof Blob ? content : new Blob([content as BlobPart])
  return { name, content: blob, size: blob.size }
}

/**
 * Multipart form data, piece by piece. A runtime's own `FormData` would have to be in memory, and tells nothing of how far it
 * is: `count` is told of each piece of a file before it is sent.
 */
export async function* writeForm(
  parts: readonly Part[],
  boundary: string,
  signal: AbortSignal,
  count: (name: string, bytes: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder()
  for (const { name, content } of parts) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="${quote(name)}"`
    yield encoder.encode(`${head}\r\nContent-Type: application/octet-stream\r\n\r\n`)
    for await (const chunk of chunksOf(content instanceof Blob ? content.stream() : content, signal)) {
      count(name, chunk.byteLength)
      yield chunk
    }
    yield encoder.encode('\r\n')
  }
  yield encoder.encode(`--${boundary}--\r\n`)
}

/** A name as browsers write it in a form. */
function quote(name: string): string {
  return name.replace(/["\r\n]/g, encodeURIComponent)
}
