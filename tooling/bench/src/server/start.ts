import { fork } from 'node:child_process'
import { once } from 'node:events'

/** Where the server listens, and what proves that it is the one. */
export interface Ready {
  readonly http: string
  readonly https: string
  /** Its certificate, PEM. */
  readonly cert: string
  /** SHA-256 of the certificate. */
  readonly pin: string
}

/** Starts the server; it ends when it is disposed of, and with this process. */
export async function startServer(): Promise<Ready & Disposable> {
  const server = fork(new URL('main.ts', import.meta.url))
  const failed = once(server, 'exit').then(([code]) => {
    throw new Error(`The server ended with code ${code} before it was ready`)
  })
  const [ready] = (await Promise.race([once(server, 'message'), failed])) as [Ready]
  failed.catch(() => {})
  return { ...ready, [Symbol.dispose]: () => server.disconnect() }
}
