import { ConfigurationError, createApi } from '@infra/core'
import type { Api, ClientOptions, VendorError } from '@infra/core'
import { mapError } from './errors.js'
import { decode } from './decode.js'

/** The management API of one Outline server: what every function of this package takes first. */
export interface OutlineApi extends Api {
  readonly '~api'?: 'outline'
}

/** Options of {@link createOutlineApi} and `createOutline`. */
export interface OutlineOptions extends ClientOptions {
  /**
   * The management address that the installer prints, secret path included: `https://203.0.113.7:1234/s3cretPath`.
   * It is the only credential: whoever has it controls the server.
   */
  apiUrl: string
  /**
   * SHA-256 of the server's certificate, in hex, as the installer prints it. Only a `fetch` that verifies it can be used
   * with it: `createOutline` of `@infra/outline/node` brings one.
   */
  certSha256?: string | undefined
  /** Where requests go instead of `apiUrl`: a reverse proxy that keeps the secret, say. */
  baseUrl?: string | undefined
}

/** The version that the `user-agent` header names; a test compares it with package.json. */
const VERSION = '0.0.0'

/**
 * Creates the API that standalone functions take.
 *
 * Throws `ConfigurationError` when `apiUrl` is not an http(s) URL, or when `certSha256` is given without a `fetch` that
 * verifies it: no runtime-neutral `fetch` can, and to go on would send the secret to whoever answers.
 *
 * @example
 * import { createOutlineApi, listAccessKeys } from '@infra/outline'
 *
 * const api = createOutlineApi({ apiUrl: 'https://outline.example.com/s3cretPath' })
 * for (const key of await listAccessKeys(api)) console.log(key.id, key.name)
 */
export function createOutlineApi(options: OutlineOptions): OutlineApi {
  return buildApi(options)
}

/** Builds the API; `close` ends what was opened for it alone. */
export function buildApi(
  { apiUrl, certSha256, baseUrl = apiUrl, ...options }: OutlineOptions,
  close?: () => void | Promise<void>,
): OutlineApi {
  const secrets = [apiUrl, baseUrl].flatMap(secretsOf)
  if (!/^(https:|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/])/i.test(apiUrl)) {
    throw new ConfigurationError(
      'apiUrl must begin with https://: over http everybody on the way could read the secret. (A proxy of yours may be http: as baseUrl)',
    )
  }
  checkPin(certSha256, options.fetch?.pins)
  return createApi({
    provider: 'outline',
    version: VERSION,
    baseUrl,
    options,
    timeoutMs: 30_000,
    // A server that updates itself refuses connections for some seconds. Its 500 is never a passing fault, so it is not repeated.
    retry: { limit: 3, baseMs: 1000, status: [408, 502, 503, 504] },
    secrets: () => secrets,
    readError: (body) => body as VendorError,
    mapError,
    ...(close && { close }),
  })
}

/** The path of an address, which is the secret, in the forms in which a server may repeat it: whole, in parts, decoded. */
function secretsOf(url: string): string[] {
  // The message does not repeat the value.
  if (typeof url !== 'string' || !/^https?:\/\/[^\s?#@]+$/i.test(url) || !URL.canParse(url)) {
    throw new ConfigurationError(
      'apiUrl must be the address that the installer prints, https://HOST:PORT/SECRET, without white space, user name, query or fragment',
    )
  }
  const { pathname } = new URL(url)
  return [pathname, decode(pathname)].flatMap((path) => [path.replace(/^\/+|\/+$/g, ''), ...path.split('/')])
}

function checkPin(certSha256: string | undefined, pins: readonly string[] | undefined): void {
  if (certSha256 === undefined) return
  const plain = (pin: unknown) =>
    String(pin)
      .replace(/[^0-9a-f]/gi, '')
      .toUpperCase()
  if (!pins?.some((pin) => plain(pin) === plain(certSha256))) {
    throw new ConfigurationError(
      'certSha256 cannot be verified by this fetch. In Node, Bun and Deno import createOutline or createOutlineApi from "@infra/outline/node". ' +
        'Elsewhere put a reverse proxy with a valid certificate before the server, and leave certSha256 out',
    )
  }
}
