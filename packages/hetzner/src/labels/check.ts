import { refuse } from '../common/checks.js'

const NAME = /^[a-z\d](?:[\w.-]{0,61}[a-z\d])?$/i
const PREFIX = /^(?=.{1,253}$)[a-z\d](?:[\w-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[\w-]{0,61}[a-z\d])?)*$/i
const CHARACTERS = '1 to 63 letters, digits, "-", "_" or ".", with a letter or digit at both ends'

/** Looks whether labels could have that key. */
export function checkLabelKey(key: unknown, field: string): void {
  const slash = typeof key === 'string' ? key.indexOf('/') : -1
  const ok = typeof key === 'string' && NAME.test(key.slice(slash + 1)) && (slash === -1 || PREFIX.test(key.slice(0, slash)))
  if (!ok) refuse(field, `a label key: ${CHARACTERS}; a domain and a slash may stand before them`)
}

/** Looks whether a label could have that value. */
export function checkLabelValue(value: unknown, field: string): void {
  if (value !== '' && !(typeof value === 'string' && NAME.test(value))) refuse(field, `a label value: empty, or ${CHARACTERS}`)
}

/**
 * Looks whether labels keep the rules of the API. Whatever sends labels does that by itself before.
 *
 * A key is a name of 63 characters at most, before which a domain of 253 characters at most and a slash may stand; a value is
 * empty or has 63 characters at most. Names and values consist of letters, digits, `-`, `_` and `.`, with a letter or digit at
 * both ends. Keys that begin with `hetzner.cloud/` are the vendor's own.
 *
 * @param field names the labels in the error. Default: `labels`.
 * @throws InvalidInputError for labels that break a rule; `field` tells which, such as `labels.env`.
 * @example
 * checkLabels({ env: 'prod', 'example.com/team': 'web', 'just-a-key': '' })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#labels
 */
export function checkLabels(labels: unknown, field = 'labels'): void {
  if (labels === undefined) return
  if (typeof labels !== 'object' || labels === null || Array.isArray(labels)) refuse(field, 'an object of texts')
  for (const [key, value] of Object.entries(labels)) {
    checkLabelKey(key, `${field}.${key}`)
    if (key.startsWith('hetzner.cloud/')) refuse(`${field}.${key}`, 'a label key of your own: "hetzner.cloud/" is reserved')
    checkLabelValue(value, `${field}.${key}`)
  }
}
