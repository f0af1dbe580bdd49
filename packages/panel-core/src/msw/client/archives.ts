import { log } from '../activity.js'
import { DONE, ok, on } from '../call.js'
import { show } from '../shape.js'
import { pack, unpack } from '../wings/archive.js'
import { putFile, whyNot } from '../wings/put-file.js'
import { refusedByWings } from '../wings/reach.js'
import { findFile, nameOf, resolve } from '../wings/tree.js'
import { fileShape } from './file-shape.js'
import { missing } from './files.js'

interface PullBody {
  url: string
  directory?: string | null
  filename?: string | null
}

const path = '/servers/{server}/files'
const root = 'sometimes|nullable|string'
const pullRules = {
  url: 'required|string|url',
  directory: 'nullable|string',
  filename: 'nullable|string',
  use_header: 'sometimes|boolean',
  foreground: 'sometimes|boolean',
}

export const archiveRoutes = [
  on<{ root?: string | null; files: string[] }>(
    'client.files.compress',
    `POST ${path}/compress`,
    { right: 'file.archive', rules: { root, files: 'required|list', 'files.*': 'string' }, wings: true },
    (call) => {
      const { bound, body, now } = call
      const folder = resolve(body.root)
      const name = `archive-${new Date(now).toISOString().slice(0, 19).replaceAll(':', '')}Z.tar.gz`
      const archive = putFile(call, resolve(folder, name), pack(bound.server, folder, body.files))
      log(call, 'server:file.compress', { directory: folder, files: body.files })
      return ok(show(call, fileShape, archive))
    },
  ),
  on<{ root?: string | null; file: string }>(
    'client.files.decompress',
    `POST ${path}/decompress`,
    { right: 'file.create', rules: { root, file: 'required|string' }, wings: true },
    (call) => {
      const { bound, body } = call
      const folder = resolve(body.root)
      const archive = findFile(bound.server, resolve(folder, body.file)) ?? missing(call)
      const entries = unpack(archive.bytes)
      if (!entries) return refusedByWings(call, 400, 'The archive provided is in a format Wings does not understand.')
      for (const { path: name, bytes } of entries) putFile(call, resolve(folder, name), bytes)
      log(call, 'server:file.decompress', { directory: folder, files: body.file })
      return DONE
    },
  ),
  on<PullBody>(
    'client.files.pull',
    `POST ${path}/pull`,
    {
      right: 'file.create',
      rules: pullRules,
      wings: true,
      limit: { of: 'pull', count: 10, ms: 300_000 },
      serverLimit: { count: 5, ms: 600_000 },
    },
    (call) => {
      const { bound, body } = call
      const file = resolve(body.directory, body.filename ?? nameOf(new URL(body.url).pathname))
      // Nothing is fetched: the file says where it would come from. Wings does it later, so that nobody hears of what goes wrong.
      if (!whyNot(bound.server, file)) putFile(call, file, new TextEncoder().encode(`${body.url}\n`))
      log(call, 'server:file.pull', { directory: body.directory ?? '/', url: body.url })
      return DONE
    },
  ),
]
