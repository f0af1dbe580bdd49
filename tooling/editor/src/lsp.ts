import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Editor, Place } from './editor.ts'
import { ServerProcess } from './server-process.ts'

interface Message {
  id?: number
  method?: string
  result?: unknown
  error?: { message: string }
}
type Words = string | { value: string } | undefined
interface Documented {
  label: string
  detail?: string
  documentation?: Words
}
interface Location {
  uri: string
  range: { start: { line: number; character: number } }
}

const CAPABILITIES = {
  textDocument: {
    hover: { contentFormat: ['markdown'] },
    completion: { completionItem: { documentationFormat: ['markdown'], resolveSupport: { properties: ['documentation', 'detail'] } } },
    signatureHelp: { signatureInformation: { documentationFormat: ['markdown'] } },
  },
}

/** The language server of TypeScript 7, which speaks the Language Server Protocol. */
export class Lsp extends ServerProcess implements Editor {
  readonly #ready: Promise<void>

  /** @param script - Path of `tsc`. */
  constructor(script: string, folder: string) {
    super([script, '--lsp', '--stdio'])
    const greeting = { processId: process.pid, rootUri: pathToFileURL(folder).href, capabilities: CAPABILITIES }
    this.#ready = this.#ask('initialize', greeting).then(() => this.#send({ method: 'initialized', params: {} }))
  }

  async open(file: string, text: string): Promise<void> {
    await this.#ready
    const textDocument = { uri: pathToFileURL(file).href, languageId: 'typescript', version: 1, text }
    this.#send({ method: 'textDocument/didOpen', params: { textDocument } })
  }

  async hover(at: Place): Promise<string> {
    const found = await this.#ask<{ contents: Words } | null>('textDocument/hover', spot(at))
    return words(found?.contents)
  }

  async completion(at: Place, name: string): Promise<string> {
    const found = await this.#ask<{ items: Documented[] } | null>('textDocument/completion', spot(at))
    const item = found?.items.find(({ label }) => label === name)
    if (!item) return ''
    const { detail = '', documentation } = await this.#ask<Documented>('completionItem/resolve', item)
    return `${detail}\n${words(documentation)}`
  }

  async signature(at: Place): Promise<string> {
    const found = await this.#ask<{ signatures: Documented[] } | null>('textDocument/signatureHelp', spot(at))
    return (found?.signatures ?? []).map(({ label, documentation }) => `${label}\n${words(documentation)}`).join('\n')
  }

  async definition(at: Place): Promise<Place[]> {
    const found = await this.#ask<Location[] | Location | null>('textDocument/definition', spot(at))
    return [found ?? []].flat().map(({ uri, range }) => ({ file: fileURLToPath(uri), ...range.start }))
  }

  protected receive(received: unknown): void {
    const { id, method, result, error } = received as Message
    if (method === undefined) this.answer(id ?? 0, result, error?.message)
    // A question of the server's own, such as for its settings, is answered with nothing.
    else if (id !== undefined) this.#send({ id, result: null })
  }

  #ask<T>(method: string, params: object): Promise<T> {
    return this.question((id) => this.#send({ id, method, params }))
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    this.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
}

function spot({ file, line, character }: Place): object {
  return { textDocument: { uri: pathToFileURL(file).href }, position: { line, character } }
}

function words(text: Words = ''): string {
  return typeof text === 'string' ? text : text.value
}
