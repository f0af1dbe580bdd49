import { ConfigurationError, createCredential } from '@infra/core'
import type { Credential } from '@infra/core'
import type { Secret } from '../options.js'

/** Wraps a secret. OVHcloud's hold no white space anywhere: a stray one would show as a wrong signature only. */
export function secretOf(source: Secret, name: string): Credential {
  if (typeof source === 'function') return createCredential(async () => check(await source(), name), { name })
  return createCredential(check(source, name), { name })
}

function check(text: string, name: string): string {
  if (typeof text === 'string' && /\S\s+\S/.test(text))
    throw new ConfigurationError(`${name} has white space in it. Was more than the value copied?`)
  return text
}
