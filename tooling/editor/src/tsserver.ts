import type { Editor, Place } from './editor.ts'
import { ServerProcess } from './server-process.ts'

interface Message {
  type: string
  request_seq: number
  success: boolean
  body: unknown
  message?: string
}
type Words = { text: string }[] | string | undefined
interface Documented {
  displayParts?: Words
  displayString?: string
  documentation?: Words
  tags?: { name: string; text?: Words }[]
}
interface Spot {
  line: number
  offset: number
}

/** The language server of TypeScript up to 6, which has a protocol of its own: one JSON question per line, counted from 1. */
export class TsServer extends ServerProcess implements Editor {
  /** @param script - Path of `tsserver.js`. */
  constructor(script: string) {
    super([script, '--disableAutomaticTypingAcquisition', '--suppressDiagnosticEvents'])
  }

  async open(file: string, text: string): Promise<void> {
    await this.#ask('updateOpen', { openFiles: [{ file, fileContent: text }] })
  }

  async hover(at: Place): Promise<string> {
    return words(await this.#ask<Documented>('quickinfo', spot(at)))
  }

  async completion(at: Place, name: string): Promise<string> {
    const { entries } = await this.#ask<{ entries: { name: string }[] }>('completionInfo', spot(at))
    if (!entries.some((entry) => entry.name === name)) return ''
    const details = await this.#ask<Documented[]>('completionEntryDetails', { ...spot(at), entryNames: [name] })
    return details.map(words).join('\n')
  }

  async signature(at: Place): Promise<string> {
    const { items } = await this.#ask<{ items: Documented[] }>('signatureHelp', spot(at))
    return items.map(words).join('\n')
  }

  async definition(at: Place): Promise<Place[]> {
    const { definitions } = await this.#ask<{ definitions: { file: string; start: Spot }[] }>('definitionAndBoundSpan', spot(at))
    return definitions.map(({ file, start }) => ({ file, line: start.line - 1, character: start.offset - 1 }))
  }

  protected receive(received: unknown): void {
    const { type, request_seq: id, success, body, message = 'it did not say why' } = received as Message
    if (type === 'response') this.answer(id, body, success ? undefined : message)
  }

  #ask<T>(command: string, args: object): Promise<T> {
    return this.question((seq) => this.write(`${JSON.stringify({ seq, type: 'request', command, arguments: args })}\n`))
  }
}

function spot({ file, line, character }: Place): Spot & { file: string } {
  return { file, line: line + 1, offset: character + 1 }
}

function joined(text: Words = ''): string {
  return typeof text === 'string' ? text : text.map((part) => part.text).join('')
}

function words({ displayParts, displayString, documentation, tags = [] }: Documented): string {
  return [displayString ?? joined(displayParts), joined(documentation), ...tags.map(({ name, text }) => `@${name} ${joined(text)}`)].join(
    '\n',
  )
}
