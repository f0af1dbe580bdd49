import ts from 'typescript-6'
import { resolve } from '../resolve.ts'

/** What a look at the docstrings found. */
export interface Docstrings {
  /** How many exports and members have one. */
  readonly documented: number
  /** One line for each that has none. */
  readonly findings: readonly string[]
}

/** Looks for the docstring of every export of the given files, and of every member of an exported interface or class. */
export function checkDocstrings(program: ts.Program, entries: readonly string[], isOurs: (path: string) => boolean): Docstrings {
  const checker = program.getTypeChecker()
  const seen = new Set<ts.Symbol>()
  const findings: string[] = []

  /** Looks at a symbol once, however many entries export it. */
  function visit(symbol: ts.Symbol, name: string): void {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    const declarations = target.declarations?.filter((node) => isOurs(node.getSourceFile().fileName)) ?? []
    const [first] = declarations
    if (seen.has(target) || !first) return
    seen.add(target)
    if (![target, resolve(checker, target)].some((one) => one.getDocumentationComment(checker).length > 0))
      findings.push(`${placeOf(first)}: ${name} has no docstring`)
    for (const member of declarations.flatMap(membersOf)) {
      const found = checker.getSymbolAtLocation(member)
      if (found) visit(found, `${name}.${found.name}`)
    }
  }

  for (const path of entries) {
    const file = program.getSourceFile(path)
    const module = file && checker.getSymbolAtLocation(file)
    if (!module) findings.push(`${path}: no such source, or it exports nothing`)
    else for (const symbol of checker.getExportsOfModule(module)) visit(symbol, symbol.name)
  }
  return { documented: seen.size - findings.length, findings }
}

/** The names of the members that need words. A computed one, such as `Symbol.asyncIterator`, stands for a protocol; a literal type says all. */
function membersOf(node: ts.Node): ts.Identifier[] {
  const members: readonly ts.NamedDeclaration[] = ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node) ? node.members : []
  return members.flatMap((member) => {
    const hidden = ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)
    return member.name && ts.isIdentifier(member.name) && !hidden && !saysAll(member) ? [member.name] : []
  })
}

function saysAll(member: ts.NamedDeclaration): boolean {
  const type = ts.isPropertySignature(member) ? member.type : undefined
  return type !== undefined && (ts.isLiteralTypeNode(type) || type.kind === ts.SyntaxKind.UndefinedKeyword)
}

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile()
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
}
