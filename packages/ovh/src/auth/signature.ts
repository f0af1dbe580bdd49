import { ConfigurationError } from '@infra/core'

/** What a signature covers. */
export interface Signed {
  /** The secret of the application. */
  readonly applicationSecret: string
  /** The key that the account gave. */
  readonly consumerKey: string
  /** HTTP method, in capitals. */
  readonly method: string
  /** The whole URL, as it goes over the wire. */
  readonly url: string
  /** The body, as it goes over the wire; empty when there is none. */
  readonly body: string
  /** The server's time, in seconds since 1970. */
  readonly timestamp: number
}

/** The signature of one request, as `X-Ovh-Signature` has it. */
export async function signatureOf({ applicationSecret, consumerKey, method, url, body, timestamp }: Signed): Promise<string> {
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto }
  if (!subtle) throw new ConfigurationError('Requests cannot be signed here: WebCrypto is there in secure contexts only (https, localhost)')
  const text = [applicationSecret, consumerKey, method, url, body, timestamp].join('+')
  const hash = new Uint8Array(await subtle.digest('SHA-1', new TextEncoder().encode(text)))
  return `$1$${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
