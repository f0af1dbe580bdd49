import ts from 'typescript-6'

/**
 * Follows a symbol to where it is written: through re-exports, from a member of a mapped type to the function behind it, and there
 * too from a method without words of its own, which stands for a generic function that its interface binds.
 */
export function resolve(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  if (symbol.flags & ts.SymbolFlags.Alias) return checker.getAliasedSymbol(symbol)
  const declaration = symbol.declarations?.[0]
  const name = declaration && ts.getNameOfDeclaration(declaration)
  const written = name && checker.getSymbolAtLocation(name)
  if (written && written !== symbol) return resolve(checker, written)
  const bound = declaration && ts.isMethodSignature(declaration) ? inherited(checker, declaration, symbol) : undefined
  return bound ? resolve(checker, bound) : symbol
}

function inherited(checker: ts.TypeChecker, { parent }: ts.MethodSignature, symbol: ts.Symbol): ts.Symbol | undefined {
  if (!ts.isInterfaceDeclaration(parent) || symbol.getDocumentationComment(undefined).length > 0) return undefined
  const bases = parent.heritageClauses?.flatMap(({ types }) => types.map((type) => checker.getTypeAtLocation(type))) ?? []
  return bases.map((base) => checker.getPropertyOfType(base, symbol.name)).find((found) => found !== undefined)
}
