import type { FileRow, ServerRow } from '../server-rows.js'
import { allBelow, resolve } from './tree.js'

interface Entry {
  path: string
  text: string
}

const MARK = 'emulated archive\n'

/** Packs files into something that only `unpack` reads. */
export function pack(server: ServerRow, root: string, names: readonly string[]): Uint8Array<ArrayBuffer> {
  const files = names.flatMap((name) => allBelow(server, resolve(root, name))).filter(({ directory }) => !directory)
  return packFiles(files, root)
}

/** Packs files, with their paths from a folder on. */
export function packFiles(files: readonly FileRow[], root = '/'): Uint8Array<ArrayBuffer> {
  const start = root === '/' ? 0 : root.length
  const entries = files.map(({ path, bytes }): Entry => ({
    path: path.slice(start),
    text: Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''),
  }))
  return new TextEncoder().encode(MARK + JSON.stringify(entries))
}

/** Reads what was packed: paths and what they hold; `undefined` when it is something else. */
export function unpack(bytes: Uint8Array): { path: string; bytes: Uint8Array<ArrayBuffer> }[] | undefined {
  const text = new TextDecoder().decode(bytes)
  if (!text.startsWith(MARK)) return undefined
  try {
    const entries = JSON.parse(text.slice(MARK.length)) as Entry[]
    return entries.map(({ path, text: content }) => ({ path, bytes: Uint8Array.from(content, (letter) => letter.charCodeAt(0)) }))
  } catch {
    return undefined
  }
}
