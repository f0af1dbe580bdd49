import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compare, strays, update } from '../src/compare.ts'
import type { Package } from '../src/entries.ts'

let folder: string
let one: Package
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'api-reports-'))
  const entry = { name: '@infra/one', types: '', script: '', report: join(folder, 'api/index.api.md') }
  one = { name: '@infra/one', folder, entries: [entry] }
})
afterEach(() => rmSync(folder, { recursive: true }))

const kept = (text: string): string => {
  const path = join(folder, 'kept')
  writeFileSync(path, text)
  return path
}

test('a report that is the same has no differences', () => {
  expect(compare(kept('a\nb\n'), 'a\nb\n')).toEqual([])
})

test('differences are the lines that are gone and those that are new, repeats counted', () => {
  expect(compare(kept('a\nb\nb\nc\n'), 'a\nb\nd\n')).toEqual(['- b', '- c', '+ d'])
})

test('another order is a difference', () => {
  expect(compare(kept('a\nb\n'), 'b\na\n')).toEqual(['the order has changed'])
})

test('without a kept report every line is new, and not all are shown', () => {
  const lines = Array.from({ length: 50 }, (_, index) => `line ${index}`)
  const found = compare(join(folder, 'none'), lines.join('\n'))
  expect(found).toHaveLength(41)
  expect(found.slice(0, 2)).toEqual(['- ', '+ line 0'])
  expect(found.at(-1)).toBe('… and 11 lines more')
})

test('an update writes the reports and takes those of former entries away', () => {
  mkdirSync(join(folder, 'api'))
  writeFileSync(join(folder, 'api/former.api.md'), 'x')
  expect(strays(one)).toEqual([join(folder, 'api/former.api.md')])
  update(
    one,
    one.entries.map((entry) => ({ entry, text: 'new\n', complaints: [] })),
  )
  expect(strays(one)).toEqual([])
  expect(readFileSync(join(folder, 'api/index.api.md'), 'utf8')).toBe('new\n')
})
