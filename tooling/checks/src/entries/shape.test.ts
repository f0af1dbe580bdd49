import { expect, test } from 'vitest'
import { shapeOf } from './shape.ts'

const there = () => true
const line = { '@infra/source': './src/index.ts', types: './dist/index.d.ts', default: './dist/index.js' }
const shape = (exports: Record<string, string | Record<string, string>>, exists: (path: string) => boolean = there) =>
  shapeOf({ name: '@infra/x', version: '0.0.0', exports }, exists)

test('a full line per entry is right', () => {
  expect(shape({ '.': line, './package.json': './package.json' })).toEqual([])
})

test('each fault is one sentence', () => {
  const { types, ...untyped } = line
  expect(shape({ '.': { types, ...untyped }, './package.json': './package.json' })).toEqual([`. must be ${JSON.stringify(line)}`])
  expect(shape({ '.': untyped, './package.json': './package.json' })).toEqual([`. must be ${JSON.stringify(line)}`])
  expect(shape({ '.': './dist/index.js', './package.json': './package.json' })).toEqual(['. has no @infra/source'])
  expect(shape({ '.': { ...line, '@infra/source': './index.ts' }, './package.json': './package.json' })).toEqual([
    '.: ./index.ts is no TypeScript file in ./src',
  ])
  expect(shape({ '.': line, './*': './dist/*.js', './package.json': './package.json' })).toEqual([
    './*: a pattern publishes whatever is there; write one line per entry',
  ])
  expect(shape({ '.': line, './package.json': './other.json' })).toEqual(['./package.json must be itself'])
  expect(shape({})).toEqual(['@infra/x exports no .', '@infra/x exports no ./package.json'])
  expect(shape({ '.': line, './package.json': './package.json' }, () => false)).toEqual(['.: ./src/index.ts does not exist'])
})

test('a line of types alone leads to a declaration among the sources', () => {
  const exports = { '.': line, './a': { types: './src/a.d.ts' }, './package.json': './package.json' }
  expect(shape(exports)).toEqual([])
  expect(shape(exports, (path) => path !== './src/a.d.ts')).toEqual(['./a: ./src/a.d.ts does not exist'])
  expect(shape({ ...exports, './a': { types: './dist/a.d.ts' } })).toEqual(['./a has no @infra/source'])
})
