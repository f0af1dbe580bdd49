import type { DeprecationEvent } from '@infra/core'

/** Reads the standard headers of routes that go out of use: `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and the link to what comes after. */
export function readDeprecations(_body: unknown, headers: Headers, op: string): readonly Omit<DeprecationEvent, 'op'>[] {
  const announced = headers.get('deprecation')
  const ends = headers.get('sunset')
  if (announced === null && ends === null) return []
  const [, replacement] = /<([^>]+)>\s*;[^,]*\brel="?successor-version\b/i.exec(headers.get('link') ?? '') ?? []
  return [{ subject: op, announced: dateOf(announced), unavailableAfter: ends ?? undefined, replacement }]
}

/** The header counts seconds, after an `@`; older servers write a date, or `true`. */
function dateOf(text: string | null): string | undefined {
  const [, seconds] = /^@(\d{1,12})$/.exec(text ?? '') ?? []
  return seconds === undefined ? (text ?? undefined) : new Date(Number(seconds) * 1000).toISOString()
}
