import { readFileSync } from 'node:fs'
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import ts from 'typescript'
import type { Line, Origin } from './declaration-map.ts'
import type { Imports } from './imports.ts'

/** One method of an interface, as it is written. */
export interface Member {
  lines: Line[]
}

const INDENT = '    '

/** Writes a function as a method: without its first parameter, and without what its docs say about that one. */
export function memberOf({ name, node, from }: { name: string; node: ts.FunctionDeclaration; from?: string }, imports: Imports): Member {
  const [api, ...parameters] = node.parameters
  if (from !== undefined) return foreignMember(name, node, from, imports)
  const file = node.getSourceFile()
  const trace = originOf(file)
  const rewrite = (part: ts.Node): string => imports.textOf(part, node).replaceAll('\n', `\n${INDENT}`)
  const docs = ts.getJSDocCommentsAndTags(node).findLast(ts.isJSDoc)
  const result = node.type ? rewrite(node.type) : 'any'
  const generics = node.typeParameters ? `<${node.typeParameters.map(rewrite).join(', ')}>` : ''
  const head = `${INDENT}${name}${generics}(${parameters.map(rewrite).join(', ')}): ${result};`
  const lines: Line[] = docs ? docLines(docs, api?.name.getText() ?? '').map((text) => ({ text, marks: [] })) : []
  lines[0]?.marks.push({ column: INDENT.length, origin: trace(docs?.getStart() ?? 0) })
  const [first = '', ...rest] = head.split('\n')
  const nameAt = node.name ?? node
  lines.push({
    text: first,
    marks: [
      { column: INDENT.length, origin: trace(nameAt.getStart()) },
      { column: INDENT.length + name.length, origin: trace(nameAt.getEnd()) },
    ],
  })
  lines.push(...rest.map((text) => ({ text, marks: [] })))
  return { lines }
}

/** A function of another package: its docs here, its type from there, since the names in it may be had from nowhere else. */
function foreignMember(name: string, node: ts.FunctionDeclaration, from: string, imports: Imports): Member {
  imports.keep('Bound')
  imports.keep(from)
  const docs = ts.getJSDocCommentsAndTags(node).findLast(ts.isJSDoc)
  const lines = docs ? docLines(docs, node.parameters[0]?.name.getText() ?? '') : []
  return { lines: [...lines, `${INDENT}${name}: Bound<typeof ${from}>['${name}'];`].map((text) => ({ text, marks: [] })) }
}

/** The lines of a docstring, moved under an interface, without the `@param` of the api. */
function docLines(docs: ts.JSDoc, api: string): string[] {
  const lines = docs
    .getText()
    .split('\n')
    .map((line) => line.trim())
  const about = new RegExp(`^\\* @param (?:\\{.*?\\} )?${api}\\b`)
  const from = lines.findIndex((line) => about.test(line))
  if (from >= 0) {
    const to = lines.findIndex((line, index) => index > from && /^\* @|^\*\/$/.test(line))
    lines.splice(from, to - from)
  }
  return lines.map((line, index) => `${INDENT}${index > 0 ? ' ' : ''}${line}`)
}

/** Leads from a place in a declaration file to the source that tsc made it from. */
function originOf(file: ts.SourceFile): (position: number) => Origin | undefined {
  const path = `${file.fileName}.map`
  const map = new TraceMap(readFileSync(path, 'utf8'), path)
  return (position) => {
    const { line, character: column } = file.getLineAndCharacterOfPosition(position)
    const { source, line: sourceLine, column: sourceColumn } = originalPositionFor(map, { line: line + 1, column })
    return source === null ? undefined : { file: source, line: sourceLine - 1, column: sourceColumn }
  }
}
