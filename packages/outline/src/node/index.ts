import { ConfigurationError } from '@infra/core'
import { createNodeFetch } from '@infra/core/node'
import type { NodeFetchOptions } from '@infra/core/node'
import { buildApi } from '../api.js'
import type { OutlineApi, OutlineOptions } from '../api.js'
import { outlineOf } from '../outline.js'
import type { Outline } from '../outline.js'

/** Options of `createOutline` and `createOutlineApi` of `@infra/outline/node`. */
export interface OutlineNodeOptions extends OutlineOptions {
  /** Proxy, time-out of the connection, sockets and more; see `createNodeFetch`. Left out when `fetch` is given. */
  node?: Omit<NodeFetchOptions, 'pin'> | undefined
}

/**
 * Creates the API that standalone functions take, over `node:https`: with `certSha256` the server's certificate is checked by
 * its fingerprint before a byte of the secret is sent, which is how a server as the installer leaves it is reached safely.
 * Runs in Node, Bun and Deno.
 *
 * Throws `ConfigurationError` when `apiUrl` or `certSha256` is not what the installer prints.
 *
 * @example
 * import { listAccessKeys } from '@infra/outline'
 * import { createOutlineApi } from '@infra/outline/node'
 *
 * const api = createOutlineApi({ apiUrl: 'https://203.0.113.7:1234/s3cretPath', certSha256: 'AB'.repeat(32) })
 * console.log(await listAccessKeys(api))
 */
export function createOutlineApi({ node, ...options }: OutlineNodeOptions): OutlineApi {
  if (options.fetch) return buildApi(options)
  const { certSha256 } = options
  const fetch = createNodeFetch({ ...node, ...(certSha256 !== undefined && { pin: checkFingerprint(certSha256) }) })
  return buildApi({ ...options, fetch }, () => fetch.close())
}

function checkFingerprint(certSha256: string): string {
  if (typeof certSha256 === 'string' && /^([\da-f]{2}:?){32}$/i.test(certSha256)) return certSha256
  throw new ConfigurationError(
    'certSha256 must be the fingerprint that the installer prints: 64 hexadecimal digits, 0-9 and A-F. Was it cut when copied?',
  )
}

/**
 * Creates the client of one Outline server, over `node:https`: with `certSha256` the server's certificate is checked by its
 * fingerprint before a byte of the secret is sent, which is how a server as the installer leaves it is reached safely. Without
 * it the certificate must be valid. Runs in Node, Bun and Deno. Call `close()` to end idle sockets.
 *
 * Throws `ConfigurationError` when `apiUrl` or `certSha256` is not what the installer prints.
 *
 * @example
 * import { readFile } from 'node:fs/promises'
 * import { parseInstallOutput } from '@infra/outline'
 * import { createOutline } from '@infra/outline/node'
 *
 * const outline = createOutline(parseInstallOutput(await readFile('access.txt', 'utf8')))
 * console.log(await outline.server.get())
 */
export function createOutline(options: OutlineNodeOptions): Outline {
  return outlineOf(createOutlineApi(options))
}

/**
 * Creates the client from the environment: `OUTLINE_API_URL`, and `OUTLINE_CERT_SHA256` where the certificate is pinned.
 *
 * Throws `ConfigurationError` when `OUTLINE_API_URL` is not set.
 *
 * @example
 * const outline = outlineFromEnv()
 */
export function outlineFromEnv(
  options: Omit<OutlineNodeOptions, 'apiUrl' | 'certSha256'> = {},
  env: Readonly<Record<string, string | undefined>> = process.env,
): Outline {
  const apiUrl = env['OUTLINE_API_URL']
  if (!apiUrl)
    throw new ConfigurationError(
      'OUTLINE_API_URL is not set: it takes the apiUrl that the installer prints, and OUTLINE_CERT_SHA256 takes its certSha256',
    )
  return createOutline({ ...options, apiUrl, certSha256: env['OUTLINE_CERT_SHA256'] || undefined })
}
