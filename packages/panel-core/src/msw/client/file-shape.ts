import { date } from '../dates.js'
import type { FileRow } from '../server-rows.js'
import type { Shape } from '../shape.js'
import { nameOf } from '../wings/tree.js'

/** `rwxr-xr-x` for `755`. */
function modeText({ mode, directory }: FileRow): string {
  const parts = Array.from(mode.padStart(3, '0').slice(-3), (digit) => {
    const bits = Number(digit)
    return `${bits & 4 ? 'r' : '-'}${bits & 2 ? 'w' : '-'}${bits & 1 ? 'x' : '-'}`
  })
  return `${directory ? 'd' : '-'}${parts.join('')}`
}

function mimeOf({ path, directory, bytes }: FileRow): string {
  if (directory) return 'inode/directory'
  if (path.endsWith('.gz')) return 'application/gzip'
  return bytes.includes(0) ? 'application/octet-stream' : 'text/plain; charset=utf-8'
}

export const fileShape: Shape<FileRow> = {
  object: 'file_object',
  attributes: (file) => ({
    name: nameOf(file.path),
    mode: modeText(file),
    mode_bits: file.mode,
    size: file.directory ? 4096 : file.bytes.length,
    is_file: !file.directory,
    is_symlink: false,
    mimetype: mimeOf(file),
    created_at: date(file.created_at),
    modified_at: date(file.modified_at),
  }),
}
