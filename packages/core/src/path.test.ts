import fc from 'fast-check'
import { expect, test } from 'vitest'
import { InvalidInputError } from './errors/index.js'
import { path } from './path.js'

// Any code point, half a pair too. fast-check's `unit: 'binary'` takes seconds to make.
const character = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code))

const url = (text: string) => new URL(`https://host${text}`)

test('encodes each value as one segment', () => {
  expect(path`/access-keys/${'a/b c?#%'}/name`()).toBe('/access-keys/a%2Fb%20c%3F%23%25/name')
  expect(path`/servers/${7}/actions/${0}`()).toBe('/servers/7/actions/0')
  expect(path`/server`()).toBe('/server')
  expect(path`/${'ключ'}`()).toBe('/%D0%BA%D0%BB%D1%8E%D1%87')
})

test.each<{ value: unknown }>([
  { value: '' },
  { value: '.' },
  { value: '..' },
  { value: '\ud800' },
  { value: Number.NaN },
  { value: Infinity },
  { value: undefined },
  { value: null },
  { value: {} },
  { value: true },
])('refuses $value when called, not when made', ({ value }) => {
  const made = path`/access-keys/${value as string}/name`
  expect(made).toThrow(InvalidInputError)
  expect(made).toThrow('The value after "/access-keys/" must be a string (not empty, "." or "..") or a finite number')
  try {
    made()
  } catch (error) {
    expect((error as InvalidInputError).field).toBe('path')
  }
})

test('an error shows the text before a value, and no other value', () => {
  expect(path`/users/${'s3cret'}/keys/${''}`).toThrow('The value after "/keys/" must be a string')
})

test('any value is one segment that decodes to itself, and never changes the rest', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: character }),
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('%2e%2e', '../..', '/', '\\', '?a=b', '#x', '%'),
      ),
      (value) => {
        fc.pre(value !== '' && value !== '.' && value !== '..' && value.isWellFormed())
        const text = path`/a/${value}/b`()
        const { pathname, search, hash } = url(text)
        expect([search, hash]).toEqual(['', ''])
        const segments = pathname.split('/')
        expect(segments).toHaveLength(4)
        expect(decodeURIComponent(segments[2]!)).toBe(value)
        expect([segments[1], segments[3]]).toEqual(['a', 'b'])
      },
    ),
  )
})
