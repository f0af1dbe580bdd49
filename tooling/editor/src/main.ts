// Asks the language servers of TypeScript 6 and 7 what a user of @infra/outline sees at ten calls: the docs on hovering over
// it, in the completion list and inside its parentheses, and whether go to definition lands in the function. Needs a build.
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPacked } from '@infra/build/install-packed'
import { ask } from './ask.ts'
import type { Editor } from './editor.ts'
import { Lsp } from './lsp.ts'
import { expectedOf, nameOf, programOf, sites } from './sites.ts'
import { TsServer } from './tsserver.ts'

const CONFIG = { compilerOptions: { target: 'ES2022', module: 'NodeNext', strict: true, noEmit: true, types: [] }, files: ['calls.ts'] }

const find = (specifier: string): string => fileURLToPath(import.meta.resolve(specifier))
const version = (name: string): string => (JSON.parse(readFileSync(find(`${name}/package.json`), 'utf8')) as { version: string }).version

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'infra-editor-')))
const editors: [string, Editor][] = []
let passed = 0
let failed = 0
try {
  installPacked(folder, '@infra/outline')
  const file = join(folder, 'calls.ts')
  const program = programOf(sites)
  writeFileSync(file, program)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(CONFIG))
  editors.push(
    [`TypeScript ${version('typescript-6')}`, new TsServer(find('typescript-6/lib/tsserver.js'))],
    [`TypeScript ${version('typescript')}`, new Lsp(join(find('typescript/package.json'), '../bin/tsc'), folder)],
  )
  const lines = program.split('\n')
  for (const [name, editor] of editors) {
    console.log(`${name}: docs and definition at ${sites.length} calls`)
    await editor.open(file, program)
    for (const site of sites) {
      const line = lines.indexOf(`await ${site.code}`)
      const start = { file, line, character: (lines[line] ?? '').indexOf(`${nameOf(site)}(`) }
      const missing = await ask(editor, nameOf(site), start, expectedOf(site, join(folder, 'node_modules/@infra/outline')))
      console.log(`  ${site.code.padEnd(50)} ${missing.length > 0 ? `FAILED: ${missing.join(', ')}` : 'ok'}`)
      if (missing.length > 0) failed += 1
      else passed += 1
    }
  }
} finally {
  for (const [, editor] of editors) editor.close()
  rmSync(folder, { recursive: true })
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
