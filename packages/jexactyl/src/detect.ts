import type { PagedApi, Recovered, StepOptions } from '@infra/core'
import { findLine, isRouteMissing, isRouteThere } from './lines.js'
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
 * Application API, 3.x nowhere. Takes one to four requests, of which some are answered with 404 or 500.
 *
 * @param api of either API, of any of this package's entries
 * @throws AuthenticationError when the key is wrong; ConnectionError when the panel cannot be reached.
 * @example
 * const { line, version } = await detectVersion(createClientApi({ url: 'https://panel.example.com', clientKey: 'ptlc_…' }))
 * console.log(line ?? 'no Jexactyl that is known', version ?? 'version not told')
 */
export async function detectVersion(api: PagedApi, options?: StepOptions): Promise<DetectedVersion> {
  const op = 'detectVersion'
  // Else each route that is missing would be explained, by asking for the line.
  const recover = (error: unknown): Recovered<unknown> => (isRouteMissing(error) ? { data: false } : undefined)
  const hasRoute = (path: string) => api.request({ op, path, recover }, options).then((answer) => answer !== false, isRouteThere)
  const line = await findLine(hasRoute)
  if (line !== '4.x') return { line, version: undefined }
  const told = await api.request({ op, path: '/overview/version', recover }, options).catch(() => undefined)
  const version = (told as { panel?: { current?: unknown } } | undefined)?.panel?.current
  return { line, version: typeof version === 'string' ? version : undefined }
}
