import type { FileRow, ServerRow } from '../server-rows.js'
import { allBelow, resolve, writeFile } from './tree.js'

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

/** Unpacks what was packed; false when it is something else. */
export function unpack(server: ServerRow, root: string, bytes: Uint8Array, now: number): boolean {
  const text = new TextDecoder().decode(bytes)
  if (!text.startsWith(MARK)) return false
  for (const entry of JSON.parse(text.slice(MARK.length)) as Entry[])
    writeFile(
      server,
      resolve(root, entry.path),
      Uint8Array.from(entry.text, (letter) => letter.charCodeAt(0)),
      now,
    )
  return true
}
