import { expect, test } from 'vitest'
import { faultsOf } from './contents.ts'

const files = ['LICENSE', 'README.md', 'package.json', 'dist/a.js', 'dist/a.d.ts', 'dist/a.d.ts.map', 'src/a.ts']

test('code, its declarations and its sources are what a tarball holds', () => {
  expect(faultsOf(files)).toEqual([])
})

test('each missing, useless or orphaned file is one sentence', () => {
  expect(faultsOf(files.filter((file) => file !== 'LICENSE'))).toEqual(['LICENSE is missing'])
  expect(faultsOf([...files, 'dist/a.test.js', 'src/a.test-d.ts', 'test/rig.ts', 'src/fixtures/x.json'])).toEqual([
    'dist/a.test.js has no use for users',
    'src/a.test-d.ts has no use for users',
    'test/rig.ts has no use for users',
    'src/fixtures/x.json has no use for users',
  ])
  expect(faultsOf(files.filter((file) => file !== 'src/a.ts'))).toEqual(['dist/a.d.ts has no source in the tarball'])
})
