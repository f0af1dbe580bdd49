import { expect, test } from 'vitest'
import { shapeOf } from './shape.ts'

const there = () => true
const line = { '@infra/source': './src/index.ts', types: './dist/index.d.ts', default: './dist/index.js' }
const shape = (exports: Record<string, string | Record<string, string>>, exists = there) =>
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
