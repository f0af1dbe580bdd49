import type { AccessKeyUsage, ServerMetrics, ServerSummary } from '@infra/outline'
import { bar } from '../bar.ts'
import type { Screen } from '../screen.ts'
import { clean, count, fit, formatBytes } from '../text.ts'

/** A server in a few words. Throws what kept it from answering. */
export function aboutServer({ server, keyCount, usage, error }: ServerSummary): string {
  if (!server || keyCount === undefined || !usage) throw error
  const name = clean(server.name)
  return `${name}, Outline ${clean(server.version)}: ${count(keyCount, 'key')}, ${formatBytes(usage.totalBytes)} in 30 days`
}

/** The use of all keys in a few words. */
export function aboutUse(keys: readonly AccessKeyUsage[]): string {
  const bytes = keys.reduce((sum, { bytesUsed }) => sum + bytesUsed, 0)
  const over = keys.filter(({ overLimit }) => overLimit).length
  return `${formatBytes(bytes)} by ${count(keys.length, 'key')}, ${over} at the limit`
}

/** Where the traffic of a week came from, the most first. */
export function aboutPlaces(screen: Screen, { server }: ServerMetrics): string[] {
  const bytesOf = new Map<string, number>()
  for (const { location, dataTransferred } of server.locations) {
    const place = nameOf(location)
    bytesOf.set(place, (bytesOf.get(place) ?? 0) + dataTransferred.bytes)
  }
  const places = [...bytesOf].toSorted(([, a], [, b]) => b - a).slice(0, 5)
  const most = places[0]?.[1] || 1
  return places.map(
    ([place, bytes]) => `  ${fit(place, 20)}  ${formatBytes(bytes).padStart(8)}  ${screen.paint('green', bar(bytes / most, 20)[0])}`,
  )
}

/** Codes that begin with X, and ZZ, are not of countries. */
function nameOf(place: string): string {
  if (!/^[A-Z]{2}$/.test(place) || /^X|^ZZ$/.test(place)) return 'unknown'
  return new Intl.DisplayNames('en', { type: 'region' }).of(place) ?? place
}
