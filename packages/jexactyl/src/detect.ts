import { isApiError } from '@infra/core'
import type { PagedApi, Recovered, StepOptions } from '@infra/core'
import { findLine, isRouteMissing } from './lines.js'
import type { Line } from './lines.js'

/** What a panel reveals of itself. */
export interface DetectedVersion {
  /** Its line; absent for a panel that is neither: 2.x, Pterodactyl, another fork. */
  line: Line | undefined
  /**
   * Its version, such as `4.0.3`, or `canary` for one of a development branch. Absent where the panel does not tell: 3.x never
   * does, and 4.x tells administrators only, in the Application API.
   */
  version: string | undefined
}

/**
 * Finds out which line of Jexactyl a panel is of, by the routes that it has, and its version where it tells: 4.x does in the
 * Application API, to keys for it and to those of administrators; 3.x nowhere. Takes one to three requests, some of them answered
 * with 404, and one more on 4.x. `detectVersion()` of the clients of `/v3` and `/v4` asks each API with its own key.
 *
 * @param api of either API, of any of this package's entries; of the Client API no version is told
 * @throws AuthenticationError when a key is wrong; ConnectionError when the panel cannot be reached.
 * @throws ServerError, or PermissionDeniedError, when the panel refuses everything, so that it tells nothing: in maintenance, say.
 * @example
 * const { line, version } = await detectVersion(createClientApi({ url: 'https://panel.example.com', clientKey: 'ptlc_…' }))
 * console.log(line ?? 'no Jexactyl that is known', version ?? 'version not told')
 */
export function detectVersion(api: PagedApi, options?: StepOptions): Promise<DetectedVersion> {
  return detect(api, api, options)
}

/** Finds out the line by one API, and the version by another: the Application API, which alone tells it. */
export async function detect(api: PagedApi, application: PagedApi, options?: StepOptions): Promise<DetectedVersion> {
  // Else each route that is missing would be explained, by asking for the line.
  const recover = (error: unknown): Recovered<unknown> => (isRouteMissing(error) ? { data: false } : undefined)
  const ask = (from: PagedApi, path: string) => from.request({ op: 'detectVersion', path, recover }, options)
  const line = await findLine((path) => ask(api, path))
  if (line !== '4.x') return { line, version: undefined }
  const told = await ask(application, '/overview/version').catch((error: unknown) => {
    // Who may not ask, and panels that fail at it.
    if (!isApiError(error) || ![403, 404, 500].includes(error.status)) throw error
  })
  const version = (told as { panel?: { current?: unknown } } | undefined)?.panel?.current
  return { line, version: typeof version === 'string' ? version : undefined }
}
