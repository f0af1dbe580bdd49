import type { FileRow, ServerRow } from '../server-rows.js'

/** A whole path from its parts, without `..` and doubled slashes. */
export function resolve(...parts: readonly (string | null | undefined)[]): string {
  const names: string[] = []
  for (const name of parts.join('/').split('/')) {
    if (name === '..') names.pop()
    else if (name !== '' && name !== '.') names.push(name)
  }
  return `/${names.join('/')}`
}

/** The folder that something lies in. */
function parentOf(path: string): string {
  return resolve(path, '..')
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** What lies at a path. */
export function findFile({ files }: ServerRow, path: string): FileRow | undefined {
  return files.find((file) => file.path === path)
}

/** Whether a folder is there. */
export function isFolder(server: ServerRow, path: string): boolean {
  return path === '/' || findFile(server, path)?.directory === true
}

/** Whether something that lies in the way is a file. */
export function isBelowFile(server: ServerRow, path: string): boolean {
  return path !== '/' && (findFile(server, parentOf(path))?.directory === false || isBelowFile(server, parentOf(path)))
}

/** What lies in a folder: folders first, by name. */
export function listFolder({ files }: ServerRow, path: string): FileRow[] {
  const own = files.filter((file) => parentOf(file.path) === path)
  return own.toSorted((a, b) => Number(b.directory) - Number(a.directory) || (a.path < b.path ? -1 : 1))
}

/** All that lies at a path and below it. */
export function allBelow({ files }: ServerRow, path: string): FileRow[] {
  return files.filter((file) => file.path === path || file.path.startsWith(path === '/' ? '/' : `${path}/`))
}

/** Makes a folder, and those that it lies in. */
export function makeFolder(server: ServerRow, path: string, now: number): void {
  if (isFolder(server, path)) return
  makeFolder(server, parentOf(path), now)
  server.files.push({ path, directory: true, bytes: new Uint8Array(), mode: '755', created_at: now, modified_at: now })
}

/** Writes a file, over one that is there. */
export function writeFile(server: ServerRow, path: string, bytes: Uint8Array<ArrayBuffer>, now: number): FileRow {
  makeFolder(server, parentOf(path), now)
  const found = findFile(server, path)
  if (found) return Object.assign(found, { bytes, modified_at: now })
  const file: FileRow = { path, directory: false, bytes, mode: '644', created_at: now, modified_at: now }
  server.files.push(file)
  return file
}

/** Takes away what lies at a path, and below it. */
export function removeFile(server: ServerRow, path: string): void {
  const gone = new Set(allBelow(server, path))
  server.files = server.files.filter((file) => !gone.has(file))
}

/** Moves what lies at a path, and below it. */
export function moveFile(server: ServerRow, from: string, to: string, now: number): void {
  makeFolder(server, parentOf(to), now)
  for (const file of allBelow(server, from)) file.path = to + file.path.slice(from.length)
}

/** A free name for a copy: `a copy.txt`, `a copy 1.txt` and so on. */
export function copyName(server: ServerRow, path: string): string {
  const name = nameOf(path)
  const end = name.endsWith('.tar.gz') ? name.length - 7 : name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length
  for (let index = 0; ; index++) {
    const copy = resolve(parentOf(path), `${name.slice(0, end)} copy${index ? ` ${index}` : ''}${name.slice(end)}`)
    if (!findFile(server, copy)) return copy
  }
}
