import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { root } from '../workspace.ts'
import { nodeImports } from './neutral.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'neutral-'))
  mkdirSync(join(dir, 'src'))
})
afterEach(() => rmSync(dir, { recursive: true }))

/** Looks at a package with the given sources, of which index.ts is its one entry. */
function look(sources: Record<string, string>): Promise<string[]> {
  for (const [name, text] of Object.entries(sources)) writeFileSync(join(dir, 'src', name), text)
  const entry = { subpath: '.', specifier: '@infra/x', source: './src/index.ts' }
  return nodeImports(
    { name: '@infra/x', dir, manifest: { name: '@infra/x', version: '0.0.0', peerDependencies: { msw: '*' } }, entries: [entry] },
    [entry],
  )
}
const finding = (file: string, module: string) =>
  `${relative(root, join(dir, 'src', file))}: imports ${module}, and is reachable from an entry of @infra/x that is not ./node`

test('finds modules of Node behind other files, with and without the prefix, also when imported later', async () => {
  const found = await look({
    'index.ts': `export { a } from './a.js'\nexport const later = () => import('./b.js')\nimport { http } from 'msw'\nconsole.log(http)`,
    'a.ts': `import { readFile } from 'node:fs/promises'\nexport const a = readFile`,
    'b.ts': `import { join } from 'path'\nexport const b = join`,
  })
  expect(found.toSorted()).toEqual([finding('a.ts', 'node:fs/promises'), finding('b.ts', 'path')])
})

test('a type from Node is no import', async () => {
  expect(await look({ 'index.ts': `import type { Server } from 'node:http'\nexport const a = (server: Server) => server` })).toEqual([])
})

test('an import that leads nowhere is a finding', async () => {
  expect(await look({ 'index.ts': `export * from './gone.js'` })).toEqual([expect.stringContaining('Could not resolve "./gone.js"')])
})
