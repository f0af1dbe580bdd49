import ts from 'typescript'
import { Refusal } from './refusal.ts'

/** An interface that takes its methods from the functions of modules. */
export interface BoundInterface {
  node: ts.InterfaceDeclaration
  /** Its `Bound<…>` parents. */
  heritage: ts.ExpressionWithTypeArguments[]
  /** The `functions` of each `Bound<typeof functions>`. */
  namespaces: ts.Identifier[]
}

/** Finds the interfaces of a file that extend `Bound<typeof functions>`. Anywhere else a `Bound<typeof …>` would lose its docs, so it is refused. */
export function boundInterfaces(file: ts.SourceFile): BoundInterface[] {
  const found: BoundInterface[] = []
  for (const node of file.statements) {
    if (!ts.isInterfaceDeclaration(node)) continue
    const heritage = (node.heritageClauses ?? []).flatMap((clause) => [...clause.types]).filter((type) => namespaceOf(type) !== undefined)
    if (heritage.length > 0) found.push({ node, heritage, namespaces: heritage.flatMap((type) => namespaceOf(type) ?? []) })
  }
  const expanded = new Set<ts.Node>(found.flatMap(({ heritage }) => heritage))
  file.forEachChild(function visit(node): void {
    if (expanded.has(node)) return
    if (namespaceOf(node)) throw new Refusal(node, 'write `interface X extends Bound<typeof functions> {}` and use X here')
    node.forEachChild(visit)
  })
  return found
}

function namespaceOf(node: ts.Node): ts.Identifier | undefined {
  const name = ts.isTypeReferenceNode(node) ? node.typeName : ts.isExpressionWithTypeArguments(node) ? node.expression : undefined
  if (!name || !ts.isIdentifier(name) || name.text !== 'Bound') return undefined
  const argument = (node as ts.NodeWithTypeArguments).typeArguments?.[0]
  return argument && ts.isTypeQueryNode(argument) && ts.isIdentifier(argument.exprName) ? argument.exprName : undefined
}
