import { log } from '../activity.js'
import { DONE, ok, on } from '../call.js'
import type { PanelCall } from '../call.js'
import { against } from '../refuse.js'
import type { FileRow } from '../server-rows.js'
import { showAll } from '../shape.js'
import { putFile, UNEXPECTED } from '../wings/put-file.js'
import { refusedByWings } from '../wings/reach.js'
import { signedUrl } from '../wings/tokens.js'
import {
  copyName,
  findFile,
  isBelowFile,
  isFolder,
  listFolder,
  makeFolder,
  moveFile,
  removeFile,
  resolve,
  writeFile,
} from '../wings/tree.js'
import { fileShape } from './file-shape.js'

interface NamesBody {
  root?: string | null
  files: string[]
}

const path = '/servers/{server}/files'
const root = 'required|nullable|string'
const theFile = { ofQuery: true, rules: { file: 'required|string' } } as const

/** Refuses as Wings does when there is nothing. */
export function missing(call: PanelCall): never {
  return refusedByWings(call, 404, 'The requested resource was not found.')
}

/** The file that the query names. */
function wanted(call: PanelCall): FileRow {
  const file = findFile(call.bound.server, resolve(call.query.get('file')))
  return file && !file.directory ? file : missing(call)
}

const rename = (call: PanelCall<{ root: string | null; files: { from: string; to: string }[] }>) => {
  const { bound, body, now } = call
  const { server } = bound
  for (const { from, to } of body.files) {
    const [source, target] = [resolve(body.root, from), resolve(body.root, to)]
    if (target === '/' || findFile(server, target)) refusedByWings(call, 400, 'Cannot move or rename file, destination already exists.')
    // What is not there is no mistake.
    if (!findFile(server, source)) continue
    if (isBelowFile(server, target) || target.startsWith(`${source}/`)) refusedByWings(call, UNEXPECTED.status, UNEXPECTED.words)
    moveFile(server, source, target, now)
  }
  log(call, 'server:file.rename', { directory: body.root, files: body.files })
  return DONE
}

const changes = [
  on(
    'client.files.rename',
    `PUT ${path}/rename`,
    {
      right: 'file.update',
      rules: { root, files: 'required|list', 'files.*.from': 'required|string', 'files.*.to': 'required|string' },
      wings: true,
    },
    rename,
  ),
  on<{ location: string }>(
    'client.files.copy',
    `POST ${path}/copy`,
    { right: 'file.create', rules: { location: 'required|string' }, wings: true },
    (call) => {
      const { bound, body, now } = call
      const file = findFile(bound.server, resolve(body.location))
      if (!file || file.directory) return missing(call)
      writeFile(bound.server, copyName(bound.server, file.path), file.bytes.slice(), now).mode = file.mode
      log(call, 'server:file.copy', { file: body.location })
      return DONE
    },
  ),
  on<NamesBody>(
    'client.files.delete',
    `POST ${path}/delete`,
    { right: 'file.delete', rules: { root, files: 'required|list', 'files.*': 'string' }, wings: true },
    (call) => {
      const { bound, body } = call
      const paths = body.files.map((name) => resolve(body.root, name))
      // All of a server's files are never taken for one of them.
      if (paths.includes('/')) refusedByWings(call, UNEXPECTED.status, UNEXPECTED.words)
      for (const file of paths) removeFile(bound.server, file)
      log(call, 'server:file.delete', { directory: body.root, files: body.files })
      return DONE
    },
  ),
  on<{ root?: string | null; name: string }>(
    'client.files.createFolder',
    `POST ${path}/create-folder`,
    { right: 'file.create', rules: { root: 'sometimes|nullable|string', name: 'required|string' }, wings: true },
    (call) => {
      const { bound, body, now } = call
      const folder = resolve(body.root, body.name)
      if (isBelowFile(bound.server, resolve(folder, 'any')))
        refusedByWings(call, 400, 'Part of the path being created is not a directory (ENOTDIR).')
      makeFolder(bound.server, folder, now)
      log(call, 'server:file.create-directory', { name: body.name, directory: body.root ?? '/' })
      return DONE
    },
  ),
  on<{ root: string | null; files: { file: string; mode: string | number }[] }>(
    'client.files.chmod',
    `POST ${path}/chmod`,
    {
      right: 'file.update',
      rules: { root, files: 'required|list', 'files.*.file': 'required|string', 'files.*.mode': 'required|numeric' },
      wings: true,
    },
    ({ bound, body }) => {
      for (const { file, mode } of body.files) {
        const found = findFile(bound.server, resolve(body.root, file))
        if (found) found.mode = String(mode)
      }
      return DONE
    },
  ),
]

export const fileRoutes = [
  ...changes,
  on('client.files.list', `GET ${path}/list`, { right: 'file.read', wings: true }, (call) => {
    const { bound, query } = call
    const directory = resolve(query.get('directory'))
    if (!isFolder(bound.server, directory)) missing(call)
    return ok(showAll(call, fileShape, listFolder(bound.server, directory)))
  }),
  on('client.files.read', `GET ${path}/contents`, { right: 'file.read-content', ...theFile, wings: true }, (call) => {
    const { bytes } = wanted(call)
    if (bytes.length > 4 * 1024 * 1024)
      against('The file you are attempting to open is too large to view in the file editor.', 'FileSizeTooLargeException')
    log(call, 'server:file.read', { file: call.query.get('file') })
    return ok(bytes)
  }),
  on('client.files.write', `POST ${path}/write`, { right: 'file.create', ...theFile, wings: true }, (call) => {
    const { bound, query, bytes } = call
    const file = resolve(query.get('file'))
    if (isFolder(bound.server, file))
      refusedByWings(call, 400, 'Cannot write file, name conflicts with an existing directory by the same name.')
    putFile(call, file, bytes)
    log(call, 'server:file.write', { file: query.get('file') })
    return DONE
  }),
  on('client.files.getDownloadUrl', `GET ${path}/download`, { right: 'file.read-content', ...theFile }, (call) => {
    const file = call.query.get('file')
    log(call, 'server:file.download', { file })
    return ok({ object: 'signed_url', attributes: { url: signedUrl(call, '/download/file', { file_path: file }) } })
  }),
  on('client.files.getUploadUrl', `GET ${path}/upload`, { right: 'file.create' }, (call) =>
    ok({ object: 'signed_url', attributes: { url: signedUrl(call, '/upload/file', {}) } }),
  ),
]
