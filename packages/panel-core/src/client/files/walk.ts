import { InvalidInputError, isApiError, ResponseMismatchError } from '@infra/core'
import type { StepOptions } from '@infra/core'
import type { ClientApi } from '../../api.js'
import { isName } from './checks.js'
import { list } from './crud.js'
import type { FileObject } from './types.js'

/** A file or a folder of a tree. */
export interface WalkedFile extends FileObject {
  /** Its whole path. */
  path: string
}

/** How to walk. */
export interface WalkOptions extends StepOptions {
  /** How many levels; 1 is the folder's own files and folders. Default: all. */
  depth?: number
  /** The most folders that are read at a time, and ahead. Default: 4. */
  concurrency?: number
}

const op = 'client.files.walk'

/** What is still to be given. */
interface Step {
  entry: WalkedFile
  level: number
  /** What is in it, once that is asked for. */
  files?: Promise<FileObject[]>
}

/**
 * Goes through all that is in a folder, each folder before what is in it, by name. Links are not followed. It is no picture of
 * one moment: a folder that is deleted meanwhile counts as empty.
 *
 * @param directory the folder. Default: `/`, the top
 * @throws ApiError with status 404 when there is no such folder.
 * @throws ResponseMismatchError when the node gives a name that leads elsewhere, such as `..`.
 * @example
 * for await (const { path, size } of panel.client.files.walk('1a7ce997', '/world', { depth: 2 })) console.log(path, size)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export async function* walk(
  api: ClientApi,
  server: string,
  directory = '/',
  options: WalkOptions = {},
): AsyncGenerator<WalkedFile, void, undefined> {
  const { depth = Infinity, concurrency = 4, signal, ...rest } = options
  if (!(concurrency >= 1)) throw new InvalidInputError('"concurrency" must be a number, 1 or more', { field: 'concurrency' })
  const end = new AbortController()
  const callOptions = { ...rest, signal: signal ? AbortSignal.any([signal, end.signal]) : end.signal }
  // What comes next is last. Of its folders those to be read are in `folders` as well, in the same order.
  const stack: Step[] = []
  const folders: Step[] = []
  const push = (files: readonly FileObject[], folder: string, level: number): void => {
    for (const file of files.toSorted((a, b) => (a.name < b.name ? 1 : -1))) {
      // Who copies the tree by its paths must not be led out of it, nor in a circle.
      if (!isName(file.name)) throw new ResponseMismatchError(`${op}: the node gave a name that is none`, { operation: op, data: file })
      const step = { entry: { ...file, path: `${folder.replace(/\/+$/, '')}/${file.name}` }, level }
      stack.push(step)
      if (!file.is_file && !file.is_symlink && level < depth) folders.push(step)
    }
    readAhead(folders, concurrency, (path) => list(api, server, path, callOptions))
  }
  try {
    push(await list(api, server, directory, callOptions), directory, 1)
    for (let step = stack.pop(); step; step = stack.pop()) {
      yield step.entry
      if (step === folders.at(-1)) push(await folders.pop()!.files!, step.entry.path, step.level + 1)
    }
  } finally {
    end.abort()
  }
}

/** Has the next folders read, so many that at the most `n` are read and not yet used. */
function readAhead(folders: readonly Step[], n: number, read: (path: string) => Promise<FileObject[]>): void {
  let ahead = folders.filter(({ files }) => files !== undefined).length
  for (let i = folders.length - 1; i >= 0 && ahead < n; i--) {
    const step = folders[i]!
    if (step.files) continue
    ahead++
    step.files = read(step.entry.path).catch((error: unknown) => {
      if (isApiError(error) && error.status === 404) return []
      throw error
    })
    // A failure is thrown when its turn comes.
    step.files.catch(() => {})
  }
}
