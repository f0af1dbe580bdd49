import { isInvalidInput } from '@infra/hetzner'
import { expect, test } from 'vitest'
import { recorder } from '../../test/recorder.js'
import { checkLabels, labelSelector, matchesLabels, parseLabelSelector } from './index.js'

const longest = 'a'.repeat(63)
const domain = [longest, longest, longest, 'a'.repeat(61)].join('.')

test('a selector is written condition by condition', () => {
  const selector = labelSelector((label) =>
    label.eq('env', 'prod').ne('example.com/team', '').exists('owner').notExists('old').in('tier', ['web', 'db']).notIn('zone', ['a']),
  )
  expect(selector).toBe('env=prod,example.com/team!=,owner,!old,tier in (web,db),zone notin (a)')
})

test('a chain is not changed by what is added to it', () => {
  const selector = labelSelector((label) => {
    const prod = label.eq('env', 'prod')
    prod.exists('owner')
    return prod
  })
  expect(selector).toBe('env=prod')
})

test('a selector with no condition, with an empty list, or with what can be no key or value is refused', () => {
  expect(() => labelSelector((label) => label)).toThrow('"conditions" must be one or more')
  expect(() => labelSelector((label) => void label.exists('env') as never)).toThrow('"conditions" must be one or more')
  expect(() => labelSelector((label) => label.exists(1 as never))).toThrow('"key" must be a label key')
  expect(() => labelSelector((label) => label.in('env', []))).toThrow('"values" must be a list of one value or more')
  expect(() => labelSelector((label) => label.notIn('env', 'ab' as never))).toThrow('"values" must be a list')
  expect(() => labelSelector((label) => label.eq('env', 'a,b'))).toThrow('"value" must be a label value')
  expect(() => labelSelector((label) => label.in('env', ['a', 'b)']))).toThrow('"value" must be a label value')
  expect(() => labelSelector((label) => label.exists('!env'))).toThrow('"key" must be a label key')
  expect(() => labelSelector((label) => label.notExists(''))).toThrow('"key" must be a label key')
})

test.each([
  ['', []],
  [' ', []],
  ['env=prod', [{ op: 'eq', key: 'env', value: 'prod' }]],
  ['env == prod', [{ op: 'eq', key: 'env', value: 'prod' }]],
  ['env=', [{ op: 'eq', key: 'env', value: '' }]],
  ['a.b/env!=prod', [{ op: 'ne', key: 'a.b/env', value: 'prod' }]],
  [
    'env , ! env',
    [
      { op: 'exists', key: 'env' },
      { op: 'notExists', key: 'env' },
    ],
  ],
  ['in in (in)', [{ op: 'in', key: 'in', values: ['in'] }]],
  [
    'env in ( a , b ),c notin(d)',
    [
      { op: 'in', key: 'env', values: ['a', 'b'] },
      { op: 'notIn', key: 'c', values: ['d'] },
    ],
  ],
])('%j is read', (selector, conditions) => {
  expect(parseLabelSelector(selector)).toEqual(conditions)
})

test.each([
  ',',
  'a,',
  ',a',
  'a,,b',
  'a b',
  'a=b=c',
  '!a=b',
  '!a in (b)',
  '!!a',
  '=a',
  'a in',
  'a in b',
  'a in (b',
  'a in b)',
  'a in ((b))',
  'a in (b) c',
  'a=-',
  '-a',
  'a/b/c',
  '/a',
  'a in (b,-)',
  'a>1',
])('%j is refused', (selector) => {
  expect(() => parseLabelSelector(selector)).toThrow('"selector" must be')
})

test('a selector that is no text is refused', () => {
  expect(() => parseLabelSelector(undefined as never)).toThrow('"selector" must be a text')
})

test.each([
  ['', {}, true],
  ['env', { env: '' }, true],
  ['env', {}, false],
  ['constructor', {}, false],
  ['!env', {}, true],
  ['!env', { env: '' }, false],
  ['env=prod', { env: 'prod' }, true],
  ['env=prod', { env: 'test' }, false],
  ['env=', {}, false],
  ['env=', { env: '' }, true],
  // The vendor's own example: what has no label of that key matches.
  ['type!=database', {}, true],
  ['type!=database', { type: 'database' }, false],
  ['env in (a,b)', { env: 'b' }, true],
  ['env in (a,b)', {}, false],
  ['env notin (a,b)', { env: 'b' }, false],
  ['env notin (a,b)', {}, true],
  ['env=prod,!old', { env: 'prod' }, true],
  ['env=prod,!old', { env: 'prod', old: '1' }, false],
])('%j of %j: %s', (selector, labels, matches) => {
  expect(matchesLabels(selector, labels)).toBe(matches)
  expect(matchesLabels(parseLabelSelector(selector), labels)).toBe(matches)
})

test('labels that keep the rules pass', () => {
  expect(() => checkLabels(undefined)).not.toThrow()
  expect(() => checkLabels({})).not.toThrow()
  expect(() => checkLabels({ a: '', 'A-b_c.9': 'X-_.y', [longest]: longest, [`${domain}/${longest}`]: '1', 'x.y/z': '2' })).not.toThrow()
})

test.each([
  [null, 'labels'],
  [['a'], 'labels'],
  ['a=b', 'labels'],
  [{ '': 'a' }, 'labels.'],
  [{ 'a b': '' }, 'labels.a b'],
  [{ '-a': '' }, 'labels.-a'],
  [{ [`${longest}a`]: '' }, `labels.${longest}a`],
  [{ [`${domain}a/b`]: '' }, `labels.${domain}a/b`],
  [{ '/a': '' }, 'labels./a'],
  [{ 'a/': '' }, 'labels.a/'],
  [{ 'a/b/c': '' }, 'labels.a/b/c'],
  [{ 'a..b/c': '' }, 'labels.a..b/c'],
  [{ 'hetzner.cloud/a': '' }, 'labels.hetzner.cloud/a'],
  [{ a: 1 }, 'labels.a'],
  [{ a: null }, 'labels.a'],
  [{ a: ' ' }, 'labels.a'],
  [{ a: 'b.' }, 'labels.a'],
  [{ a: 'b\n' }, 'labels.a'],
  [{ a: 'ö' }, 'labels.a'],
  [{ a: `${longest}a` }, 'labels.a'],
])('%j is refused', (labels, field) => {
  expect(() => checkLabels(labels)).toThrow(expect.toSatisfy((error) => isInvalidInput(error) && error.field === field) as Error)
})

test('labels are checked before they are sent, and an error tells no value', async () => {
  const { hetzner, sent } = recorder([])
  await expect(hetzner.volumes.update(1, { labels: { note: 'hunter 2' } })).rejects.toThrow(
    '"labels.note" must be a label value: empty, or 1 to 63 letters, digits, "-", "_" or ".", with a letter or digit at both ends',
  )
  expect(sent).toEqual([])
})
