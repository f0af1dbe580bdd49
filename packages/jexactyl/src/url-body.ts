import { mapCall } from '@infra/core'
import type { Call } from '@infra/core'
import { textOf } from './text-body.js'

/** An http(s) address; throws for anything else: programs send browsers there. */
export function toAddress(value: unknown): string {
  if (typeof value === 'string' && /^https?:\/\/[^\s"<>\\]+$/i.test(value) && URL.canParse(value)) return value
  throw new TypeError('No address')
}

/** The address that a body is: a JSON string, or bare text, which panels label as JSON too. */
export function urlOf(call: Call<string>, operation: string): Call<string> {
  return mapCall(call, operation, (body) => toAddress(textOf(body).trim()))
}
