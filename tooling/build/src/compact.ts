import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { DeclarationMap } from './declaration-map.ts'

/** What Markdown takes by its lines: lists, tables, headings, quotes, HTML, code, and a break at the end of a line. */
const BY_LINE = /^[ \t]*(?:[-+*>|#=:<]|\d+[.)] |```|~~~)|\n\n {4}|(?: {2}|\\)$/m
const INDENTED = /^[ \t*]/m

interface Edit {
  line: number
  apply: (map: DeclarationMap) => void
}

/**
 * Lays the declarations of one package out in few lines: each docstring as short as can be and on the line of what it
 * documents, imports side by side. Editors show the same text, and declaration maps lead to the same places.
 *
 * @param folder - Where the `.d.ts` and `.d.ts.map` files are.
 */
export function compact(folder: string): void {
  for (const name of globSync('**/*.d.ts', { cwd: folder })) {
    const path = join(folder, name)
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true)
    const map = new DeclarationMap(path, readFileSync(`${path}.map`, 'utf8'))
    // From the last line to the first, so that the numbers of the lines above stay true.
    for (const { apply } of [...importEdits(file), ...docEdits(file)].toSorted((a, b) => b.line - a.line)) apply(map)
    const { text, map: mappings } = map.result()
    writeFileSync(path, text)
    writeFileSync(`${path}.map`, mappings)
  }
}

function importEdits(file: ts.SourceFile): Edit[] {
  return file.statements.flatMap((statement, index) => {
    const next = file.statements[index + 1]
    if (!next || ![statement, next].every((node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node))) return []
    if (file.text.slice(statement.end, next.getStart()) !== '\n') return []
    const { line } = file.getLineAndCharacterOfPosition(statement.end)
    return [{ line, apply: (map) => map.join(line) }]
  })
}

function docEdits(file: ts.SourceFile): Edit[] {
  const docs = new Set<ts.JSDoc>()
  file.forEachChild(function visit(node): void {
    for (const doc of ts.getJSDocCommentsAndTags(node)) if (ts.isJSDoc(doc)) docs.add(doc)
    node.forEachChild(visit)
  })
  return [...docs].flatMap((doc) => {
    const { line, character } = file.getLineAndCharacterOfPosition(doc.pos)
    // One amid a line, such as that of a parameter, stays as it is.
    if (file.text.slice(doc.pos - character, doc.pos).trim() !== '' || !file.text.startsWith('\n', doc.end)) return []
    const last = file.getLineAndCharacterOfPosition(doc.end).line
    const [first = '', ...rest] = layOut(doc.getText()).split('\n')
    const apply = (map: DeclarationMap): void => {
      map.cutLine(line, character, first)
      map.remove(line + 1, last - line)
      map.insertAfter(
        line,
        rest.map((text) => ({ text, marks: [] })),
      )
      map.join(line + rest.length)
    }
    return [{ line, apply }]
  })
}

/** Lays a docstring out in few lines: one for each paragraph, one for each tag, and those of the code of examples. */
function layOut(doc: string): string {
  const [first = '', ...rest] = doc.slice('/**'.length, -'*/'.length).split('\n')
  const text = [first.trimStart(), ...rest.map((line) => line.replace(/^\s*\*? ?/, ''))].join('\n').trim()
  const blocks = text.split(/\n(?=@\S)/).map((block) => layOutBlock(block.trimEnd()))
  const lines = blocks.join('\n')
  if (!INDENTED.test(lines)) return `/** ${lines} */`
  // TypeScript measures indentation from the first tag: with one indented line, all lines stay where they were.
  return `/**${/^@|\n/.test(blocks[0] ?? '') ? '\n *' : ''} ${lines.replaceAll('\n', '\n * ')} */`
}

function layOutBlock(block: string): string {
  if (block.startsWith('@example')) return INDENTED.test(block) ? block : block.replace(/\s+/, ' ')
  return BY_LINE.test(block) ? block : block.replaceAll(/(?<!\n)\n(?!\n)[ \t]*/g, ' ')
}
