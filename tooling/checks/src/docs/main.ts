// Every export of every entry has a docstring, and so has every member of an exported interface or class.
import { join, relative } from 'node:path'
import ts from 'typescript-6'
import { createProgram } from '../examples/program.ts'
import { conclude, publishedPackages, root } from '../workspace.ts'

const packages = publishedPackages()
const program = createProgram(
  packages.flatMap(({ dir, entries }) => entries.map(({ source }) => join(root, dir, source))),
  [],
  packages,
)
const checker = program.getTypeChecker()
const seen = new Set<ts.Symbol>()
const findings: string[] = []

/** Looks at a symbol once, however many entries export it. */
function visit(symbol: ts.Symbol, name: string): void {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const declarations = target.declarations?.filter(isOurs) ?? []
  if (seen.has(target) || declarations.length === 0) return
  seen.add(target)
  if (target.getDocumentationComment(checker).length === 0) findings.push(`${placeOf(declarations[0])}: ${name} has no docstring`)
  for (const member of declarations.flatMap(membersOf)) visit(member, `${name}.${member.name}`)
}

const isOurs = (node: ts.Node): boolean => packages.some(({ dir }) => node.getSourceFile().fileName.startsWith(join(root, dir, 'src/')))

/** The members that need words. A computed name, such as `Symbol.asyncIterator`, stands for a protocol; a literal type says all. */
function membersOf(node: ts.Node): ts.Symbol[] {
  const members: readonly ts.Node[] = ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node) ? node.members : []
  return members.flatMap((member) => {
    const { name } = member as ts.NamedDeclaration
    const spoken =
      ts.isPropertySignature(member) &&
      member.type &&
      (ts.isLiteralTypeNode(member.type) || member.type.kind === ts.SyntaxKind.UndefinedKeyword)
    if (!name || !ts.isIdentifier(name) || spoken || isHidden(member)) return []
    return checker.getSymbolAtLocation(name) ?? []
  })
}

const isHidden = (node: ts.Node): boolean =>
  (ts.getCombinedModifierFlags(node as ts.Declaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0

function placeOf(node: ts.Node | undefined): string {
  const file = node?.getSourceFile()
  return file && node ? `${relative(root, file.fileName)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}` : ''
}

for (const { dir, entries } of packages) {
  for (const { source, specifier } of entries) {
    const file = program.getSourceFile(join(root, dir, source))
    const module = file && checker.getSymbolAtLocation(file)
    if (module) for (const symbol of checker.getExportsOfModule(module)) visit(symbol, symbol.name)
    else findings.push(`${join(dir, source)}: ${specifier} has no such source`)
  }
}
conclude(seen.size - findings.length, findings)
