// How long an editor waits for the paths that it offers: the language server of TypeScript 6, which works in one thread.
import { fileURLToPath } from 'node:url'
import { ServerProcess } from '../../../editor/src/server-process.ts'

/** Where completion is asked for: behind `before`, which is followed by `after`. */
export interface Asked {
  readonly before: string
  readonly after: string
  /** How many names must be offered, at least. */
  readonly least: number
}

/** Seconds until the names are there. */
export interface Waited {
  /** When all has been read, and nothing is known of types. */
  readonly first: number
  /** After an edit, the middle of all rounds. */
  readonly later: number
  readonly names: number
}

/** Where the server of TypeScript 6 is: among what the editor proof depends on. */
export const SERVER = fileURLToPath(new URL('../../../editor/node_modules/typescript-6/lib/tsserver.js', import.meta.url))

class Server extends ServerProcess {
  ask<T>(command: string, args: object): Promise<T> {
    return this.question((seq) => this.write(`${JSON.stringify({ seq, type: 'request', command, arguments: args })}\n`))
  }

  protected receive(received: unknown): void {
    const { type, request_seq: id, success, body, message } = received as Record<string, unknown>
    if (type === 'response') this.answer(id as number, body, success === true ? undefined : String(message))
  }
}

/** Asks for completion in a file that the server opens, once and then after each edit. */
export async function completionOf(script: string, file: string, { before, after, least }: Asked, rounds: number): Promise<Waited> {
  const server = new Server([script, '--disableAutomaticTypingAcquisition', '--suppressDiagnosticEvents'])
  try {
    const lines = before.split('\n')
    const at = { file, line: lines.length, offset: (lines.at(-1) ?? '').length + 1 }
    await server.ask('updateOpen', { openFiles: [{ file, fileContent: before + after }] })
    await server.ask('projectInfo', { file, needFileNameList: false })
    const wait = async (): Promise<[seconds: number, names: number]> => {
      const start = performance.now()
      const { entries } = await server.ask<{ entries: unknown[] }>('completionInfo', at)
      return [(performance.now() - start) / 1000, entries.length]
    }
    const [first, names] = await wait()
    if (names < least) throw new Error(`${names} names were offered, not ${least} or more`)
    const later: number[] = []
    for (let i = 0; i < rounds; i++) {
      // A new line below, as who types makes one: the types are found anew.
      const end = `${before}${after}`.split('\n').length
      const edit = { start: { line: end + i, offset: 1 }, end: { line: end + i, offset: 1 }, newText: '\n' }
      await server.ask('updateOpen', { changedFiles: [{ fileName: file, textChanges: [edit] }] })
      later.push((await wait())[0])
    }
    return { first, later: later.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN, names }
  } finally {
    server.close()
  }
}
