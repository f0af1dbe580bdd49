import { spawn } from 'node:child_process'
import type { ChildProcessWithoutNullStreams } from 'node:child_process'

/** A language server as a child process: it writes JSON messages, each behind a `Content-Length` header. */
export abstract class ServerProcess {
  readonly #child: ChildProcessWithoutNullStreams
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>()
  #last = 0
  #buffer = Buffer.alloc(0)
  #complaints = ''

  /** @param args - Arguments for Node, the server's script first. */
  constructor(args: string[]) {
    this.#child = spawn(process.execPath, args)
    this.#child.stdout.on('data', (chunk: Buffer) => this.#read(chunk))
    this.#child.stderr.on('data', (chunk: Buffer) => (this.#complaints += chunk.toString()))
    this.#child.on('error', (error) => this.#fail(error))
    this.#child.on('exit', (code) => this.#fail(new Error(`${args[0]} ended with ${code}: ${this.#complaints.slice(-2000)}`)))
  }

  /** Ends the server. */
  close(): void {
    this.#child.kill()
  }

  /** Takes a message of the server. */
  protected abstract receive(message: unknown): void

  protected write(text: string): void {
    this.#child.stdin.write(text)
  }

  /** Sends a question with the number that its answer will bear. */
  protected question<T>(send: (id: number) => void): Promise<T> {
    this.#last += 1
    const answer = Promise.withResolvers<unknown>()
    this.#waiting.set(this.#last, answer)
    send(this.#last)
    return answer.promise as Promise<T>
  }

  /** Hands an answer to who asked. */
  protected answer(id: number, body: unknown, error?: string): void {
    if (error === undefined) this.#waiting.get(id)?.resolve(body)
    else this.#waiting.get(id)?.reject(new Error(error))
    this.#waiting.delete(id)
  }

  #fail(why: Error): void {
    for (const answer of this.#waiting.values()) answer.reject(why)
    this.#waiting.clear()
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk])
    for (let message = this.#take(); message !== undefined; message = this.#take()) this.receive(JSON.parse(message))
  }

  #take(): string | undefined {
    const head = this.#buffer.indexOf('\r\n\r\n')
    if (head < 0) return undefined
    const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.subarray(0, head).toString())?.[1])
    const body = head + 4
    if (this.#buffer.length < body + length) return undefined
    const message = this.#buffer.subarray(body, body + length).toString()
    this.#buffer = this.#buffer.subarray(body + length)
    return message
  }
}
