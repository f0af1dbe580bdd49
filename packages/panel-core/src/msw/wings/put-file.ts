import type { PanelCall } from '../call.js'
import type { FileRow, ServerRow } from '../server-rows.js'
import { refusedByWings } from './reach.js'
import { isBelowFile, isFolder, writeFile } from './tree.js'

/** What Wings says of what it did not foresee. */
export const UNEXPECTED = { status: 500, words: 'An unexpected error was encountered while processing this request' }

/** Why Wings writes no file at a path. */
export function whyNot(server: ServerRow, path: string): { status: number; words: string } | undefined {
  if (isFolder(server, path)) return { status: 400, words: 'Cannot perform that action: file is a directory.' }
  return isBelowFile(server, path) ? UNEXPECTED : undefined
}

/** Writes a file of the server that a path names, or refuses as Wings does. */
export function putFile(call: PanelCall, path: string, bytes: Uint8Array<ArrayBuffer>): FileRow {
  const { bound, now } = call
  const why = whyNot(bound.server, path)
  if (why) refusedByWings(call, why.status, why.words)
  return writeFile(bound.server, path, bytes, now)
}
