import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRedactor } from './redact.js'

// Any code point, half a pair too. fast-check's `unit: 'binary'` takes seconds to make.
const character = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code))

test('blanks out a secret as it is, URL-encoded and in JSON', () => {
  const redact = createRedactor(() => ['a/b"c!', undefined, ''])
  expect(redact('x a/b"c! y a%2Fb%22c! z a/b\\"c!')).toBe('x [redacted] y [redacted] z [redacted]')
})

test('blanks out what a server quotes in its own JSON, or URL-encodes, line ends and all', () => {
  const key = '-----BEGIN\n"key"\\-----'
  const body = JSON.stringify({ key })
  const redact = createRedactor(() => [])
  for (const echo of [body, JSON.stringify({ message: body }), encodeURIComponent(body), encodeURIComponent(key)])
    expect(redact(echo, [key])).not.toMatch(/BEGIN|key.{0,6}-/)
})

test('asks for the secrets each time, and leaves very short ones alone', () => {
  let secret = 'abc'
  const redact = createRedactor(() => [secret])
  expect(redact('abc abcd')).toBe('abc abcd')
  secret = 'abcd'
  expect(redact('abc abcd')).toBe('abc [redacted]')
})

test('no secret survives in any text, whatever characters it has', () => {
  fc.assert(
    fc.property(fc.string({ unit: character, minLength: 4 }), fc.string(), fc.string(), (secret, before, after) => {
      fc.pre(!'[redacted]'.includes(secret))
      const quoted = (text: string): string => JSON.stringify(text).slice(1, -1)
      const plain = [secret, quoted(secret), quoted(quoted(secret))]
      const forms = [...plain, ...plain.map((form) => encodeURIComponent(form.toWellFormed()))]
      for (const form of forms) {
        expect(createRedactor(() => [secret])(`${before}${form}${after}`)).not.toContain(form)
      }
    }),
  )
})
