import { InvalidInputError } from '@infra/core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTxtValue, txtValue } from './index.js'

const bytesOf = (text: string): number => new TextEncoder().encode(text).length
const character = fc
  .oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code))
const text = fc.oneof(
  fc.string({ unit: character, maxLength: 600 }),
  fc.string({ unit: fc.constantFrom('"', '\\', ' ', '1', '200', '\n', '\0', 'ö', '🚀', '\uFEFF', '%41'), maxLength: 400 }),
)

/** The quoted parts, read by a reader of its own. */
function partsOf(value: string): string[] {
  const parts: string[] = []
  let part: string | undefined
  for (let i = 0; i < value.length; i++) {
    if (part === undefined) {
      if (value[i] === '"') part = ''
      else expect(value[i]).toBe(' ')
    } else if (value[i] === '"') {
      parts.push(part)
      part = undefined
    } else if (value[i] !== '\\') part += value[i]
    else if (/\d/.test(value[++i] ?? '')) {
      part += String.fromCharCode(Number(value.slice(i, i + 3)))
      i += 2
    } else part += value[i]
  }
  expect(part).toBeUndefined()
  return parts
}

test.each([
  ['', '""'],
  ['v=spf1 -all', '"v=spf1 -all"'],
  ['say "hi" \\o/', String.raw`"say \"hi\" \\o/"`],
  ['a\tb\u007F', String.raw`"a\009b\127"`],
  ['a'.repeat(255), `"${'a'.repeat(255)}"`],
  ['a'.repeat(256), `"${'a'.repeat(255)}" "a"`],
  // Escapes do not count, since they are gone in the record.
  ['"'.repeat(256), `"${String.raw`\"`.repeat(255)}" "\\""`],
  // 254 bytes and a character of two: it goes to the next part whole.
  [`${'a'.repeat(254)}ö`, `"${'a'.repeat(254)}" "ö"`],
  ['🚀'.repeat(64), `"${'🚀'.repeat(63)}" "🚀"`],
])('the text %j is written as %s', (plain, value) => {
  expect(txtValue(plain)).toBe(value)
  expect(parseTxtValue(value)).toBe(plain)
})

test.each([
  ['  "a"  "b" ', 'ab'],
  ['"a""b"', 'ab'],
  ['"a"\n"b"', 'ab'],
  [String.raw`"\a\;\ "`, 'a; '],
  [String.raw`"\195\182"`, 'ö'],
  // A character whose bytes are in two parts.
  [String.raw`"\195" "\182"`, 'ö'],
  [String.raw`"\\195"`, String.raw`\195`],
  ['"%C3%B6"', '%C3%B6'],
  ['"a\nb"', 'a\nb'],
])('the value %j is read as %j', (value, plain) => {
  expect(parseTxtValue(value)).toBe(plain)
})

test.each([
  '',
  ' ',
  'a',
  'v=spf1 -all',
  '"',
  '"a',
  'a"',
  '"a" b',
  '"a" "',
  '"a\\"',
  String.raw`"\256"`,
  String.raw`"\19"`,
  String.raw`"\195"`,
  '"\uD800"',
  undefined,
])('the value %j is refused', (value) => {
  expect(() => parseTxtValue(value as string)).toThrow(InvalidInputError)
})

test('half a character, and what is no text, is refused', () => {
  expect(() => txtValue('a\uD800b')).toThrow(InvalidInputError)
  expect(() => txtValue(1 as never)).toThrow('"text" must be a text')
})

test('what is written is read back, and no part is too long or ends within a character', () => {
  fc.assert(
    fc.property(text, (plain) => {
      const value = txtValue(plain)
      const parts = partsOf(value)
      expect(parts.join('')).toBe(plain)
      for (const part of parts) expect(bytesOf(part)).toBeLessThanOrEqual(255)
      // Full but for a character that did not fit.
      for (const part of parts.slice(0, -1)) expect(bytesOf(part)).toBeGreaterThanOrEqual(252)
      expect(parseTxtValue(value)).toBe(plain)
    }),
  )
})

test('whatever value is read is the same text when written and read again; all else is refused', () => {
  const pieces = fc.constantFrom('"', '" "', '\\', String.raw`\"`, String.raw`\195\182`, String.raw`\3`, 'a', '1', ' ', 'ö', '🚀')
  const almost = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(
      fc.oneof(
        almost,
        almost.map((inner) => `"${inner}"`),
      ),
      (value) => {
        let plain: string
        try {
          plain = parseTxtValue(value)
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidInputError)
          return
        }
        expect(parseTxtValue(txtValue(plain))).toBe(plain)
      },
    ),
    { numRuns: 500 },
  )
})
