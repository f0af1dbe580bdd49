import { expect, test } from 'vitest'
import { clean, count, fit, formatBytes, formatMs, formatSpan, mask, maskUrl, widthOf, wrap, wrapIndented } from '../src/text.ts'

test('columns are counted as a terminal does', () => {
  expect(widthOf('Anna')).toBe(4)
  expect(widthOf('李小龙')).toBe(6)
  expect(widthOf('👩‍👩‍👧 é')).toBe(4)
})

test('fit fills up or cuts, to the column', () => {
  expect(fit('Anna', 6)).toBe('Anna  ')
  expect(fit('Anna', 4)).toBe('Anna')
  expect(fit('Joanna', 4)).toBe('Joa…')
  expect(fit('李小龙', 4)).toBe('李… ')
  expect(fit('李小龙', 5)).toBe('李小…')
})

test('wrap breaks between words, and keeps a long one whole', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
  expect(wrap('a verylongword b', 4)).toEqual(['a', 'verylongword', 'b'])
  expect(wrap('name  value', 20)).toEqual(['name  value'])
})

test('a line that is broken keeps its indent', () => {
  expect(wrapIndented('  one two three', 9)).toEqual(['  one two', '  three'])
  expect(wrapIndented('  one two three', 11, '  ')).toEqual(['  one two', '    three'])
  expect(wrapIndented('', 9, '  ')).toEqual([''])
  expect(wrapIndented('  one two', 9, '  ')).toEqual(['  one two'])
})

test('what a server wrote cannot move the cursor or turn the text around', () => {
  expect(clean('a\u001B[31m\r\nb\u009B\u202Ec\u2028d👩‍👧')).toBe('a[31mbcd👩‍👧')
})

test('amounts as people say them', () => {
  expect([0, 0.4, 1, 999, 1000, 1500, 999_940, 999_960, 50e9, 52.44e9, 118e9, 1.2e15, 3e18].map((bytes) => formatBytes(bytes))).toEqual([
    '0 B',
    '0.4 B',
    '1 B',
    '999 B',
    '1 kB',
    '1.5 kB',
    '999.9 kB',
    '1 MB',
    '50 GB',
    '52.4 GB',
    '118 GB',
    '1.2 PB',
    '3,000 PB',
  ])
  expect([4, 999.4, 1000, 6250].map(formatMs)).toEqual(['4 ms', '999 ms', '1.0 s', '6.3 s'])
  expect([0, 59.4, 59.5, 3569, 3570, 7200, 90_000].map(formatSpan)).toEqual([
    '0 seconds',
    '59 seconds',
    '1 minute',
    '59 minutes',
    '1 hour',
    '2 hours',
    '25 hours',
  ])
  expect([count(0, 'key'), count(1, 'key'), count(2, 'key')]).toEqual(['0 keys', '1 key', '2 keys'])
})

test('secrets are shown so far that two can be told apart', () => {
  expect(mask('abcdefghijklmnop')).toBe('abc••••••••••••')
  expect(maskUrl('https://192.0.2.1:1/s3cretPath')).toBe('https://192.0.2.1:1/••••••••••••')
})
