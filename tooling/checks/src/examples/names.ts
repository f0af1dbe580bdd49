import ts from 'typescript-6'

/** Names that a piece of code uses without saying where they come from: candidates for an import. */
export function freeNames(code: string): Set<string> {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true)
  const used = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isMemberName(node)) used.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  for (const name of file.statements.flatMap(declaredNames)) used.delete(name)
  return used
}

/** `b` in `a.b`, in `{ b: 1 }` and in `interface A { b: string }`: a name of a member, which no import can bring. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return parent.name === node
  return (ts.isTypeElement(parent) || ts.isClassElement(parent)) && parent.name === node
}

/** What a statement of the top level makes known. */
function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name))
  if (ts.isImportDeclaration(statement)) return importedNames(statement.importClause)
  const { name } = statement as ts.DeclarationStatement
  return name && ts.isIdentifier(name) ? [name.text] : []
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text]
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : boundNames(element.name)))
}

function importedNames(clause: ts.ImportClause | undefined): string[] {
  const { name, namedBindings: named } = clause ?? {}
  const rest = !named ? [] : ts.isNamespaceImport(named) ? [named.name] : named.elements.map((element) => element.name)
  return [...(name ? [name] : []), ...rest].map(({ text }) => text)
}
