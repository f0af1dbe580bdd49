import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../src/ask.ts'
import type { Editor } from '../src/editor.ts'
import { expectedOf, nameOf, programOf } from '../src/sites.ts'

const SOURCE = `/** Another. */
export function other(api: Api): void {}

/**
 * Deletes a \`key\`, see {@link other}.
 *
 * @example
 * await client.keys.delete('7')
 */
export async function remove(api: Api, id: string): Promise<void> {}
export function bare(api: Api): void {}
`
const site = { code: "client.keys.delete('7')", file: 'crud.ts', source: 'remove' }
const start = { file: 'calls.ts', line: 2, character: 18 }
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'editor-'))
  mkdirSync(join(folder, 'src'))
  writeFileSync(join(folder, 'src/crud.ts'), SOURCE)
})
afterAll(() => rmSync(folder, { recursive: true }))

function editorThatShows(text: string, definition = { file: join(folder, 'src/crud.ts'), line: 9, character: 22 }): Editor {
  return {
    open: () => Promise.resolve(),
    hover: () => Promise.resolve(text),
    completion: () => Promise.resolve(text),
    signature: () => Promise.resolve(text),
    definition: () => Promise.resolve([definition]),
    close: () => {},
  }
}

test('what an editor has to show is read from the source', () => {
  expect(expectedOf(site, folder)).toEqual({
    docs: ['Deletes a `key`, see {@link other}.', "await client.keys.delete('7')"],
    definition: { file: join(folder, 'src/crud.ts'), line: 9, character: 22 },
  })
  expect(() => expectedOf({ ...site, source: 'gone' }, folder)).toThrow('No documented function `gone`')
})

test('an editor that shows all of it lacks nothing, whatever its markup', async () => {
  const text =
    "```ts\ndelete(id)\n```\nDeletes a *key*,\nsee [other](file:///a/b.ts#1).\n\n*@example*\n```tsx\nawait client.keys.delete('7')\n```"
  expect(await ask(editorThatShows(text), nameOf(site), start, expectedOf(site, folder))).toEqual([])
})

test('an editor that shows the signature alone lacks the docs', async () => {
  expect(await ask(editorThatShows('delete(id)'), nameOf(site), start, expectedOf(site, folder))).toEqual([
    'hover',
    'completion',
    'signature',
  ])
})

test('a definition in the declarations does not count', async () => {
  const found = await ask(
    editorThatShows('', { file: join(folder, 'dist/crud.d.ts'), line: 9, character: 22 }),
    'delete',
    start,
    expectedOf(site, folder),
  )
  expect(found).toContain('definition')
})

test('the program imports the standalone functions and has one call per line', () => {
  const all = [
    { ...site, code: "outline.keys.delete('7')" },
    { ...site, code: "deleteKey(outline.api, '7')" },
  ]
  expect(programOf(all).split('\n')).toEqual([
    `import { createOutline, deleteKey } from '@infra/outline'`,
    expect.stringContaining('createOutline({') as string,
    `await outline.keys.delete('7')`,
    `await deleteKey(outline.api, '7')`,
    '',
  ])
})
