import { refuse } from '../common/checks.js'

/** The most bytes that one quoted string of a TXT record may hold. */
const MOST_BYTES = 255

/**
 * Writes a text as the value of a TXT record: in quotes, escaped, and in parts of 255 bytes of UTF-8 at most, none of which
 * ends within a character. Who asks for the record gets the text in one piece again.
 *
 * @throws InvalidInputError for a text with half a character (a lone surrogate).
 * @example
 * const value = txtValue('v=spf1 include:_spf.example.com -all') // '"v=spf1 include:_spf.example.com -all"'
 * await hetzner.rrsets.create('example.com', { name: '@', type: 'TXT', records: [{ value }] })
 */
export function txtValue(text: string): string {
  if (typeof text !== 'string' || /\p{Surrogate}/u.test(text)) refuse('text', 'a text without lone surrogates')
  const encoder = new TextEncoder()
  const parts = ['']
  let room = MOST_BYTES
  for (const character of text) {
    const bytes = encoder.encode(character).length
    if (bytes > room) {
      parts.push('')
      room = MOST_BYTES
    }
    room -= bytes
    parts[parts.length - 1] += escaped(character)
  }
  return parts.map((part) => `"${part}"`).join(' ')
}

/** Quotes and backslashes get a backslash; a control character, such as a line end, is written as its number. */
function escaped(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`
  const code = character.charCodeAt(0)
  return code < 0x20 || code === 0x7f ? `\\${String(code).padStart(3, '0')}` : character
}

const VALUE = /^\s*(?:"(?:[^"\\]|\\(?:[01]\d\d|2[0-4]\d|25[0-5]|\D))*"\s*)+$/u
const PARTS = /"((?:[^"\\]|\\[^])*)"/gu

/**
 * Reads the value of a TXT record: its quoted parts as one text, escapes taken away.
 *
 * @throws InvalidInputError for a value that is not in quotes, or whose bytes are no UTF-8.
 * @example
 * parseTxtValue('"v=DKIM1; p=MIIB" "IjANBg"') // 'v=DKIM1; p=MIIBIjANBg'
 */
export function parseTxtValue(value: string): string {
  if (typeof value !== 'string' || !VALUE.test(value)) refuse('value', 'one or more texts in quotes, as TXT records have them')
  const inner = Array.from(value.matchAll(PARTS), ([, part]) => part).join('')
  try {
    // By way of percent signs, since a character may be several escaped bytes, even in two parts.
    return decodeURIComponent(
      inner.replaceAll(/\\(\d{3})|\\?([^])/gu, (_, byte, character) => (byte ? percent(byte) : encodeURIComponent(character))),
    )
  } catch {
    refuse('value', 'a TXT value whose bytes are UTF-8')
  }
}

const percent = (byte: string): string => `%${Number(byte).toString(16).padStart(2, '0')}`
