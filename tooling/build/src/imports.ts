import { dirname, relative, resolve, sep } from 'node:path'
import ts from 'typescript'
import type { DeclarationMap } from './declaration-map.ts'
import { Refusal } from './refusal.ts'

/** What a name stands for: an export of a module. The module is an absolute path without extension, or a package's name. */
interface Target {
  module: string
  name: string
}

interface Binding extends Target {
  local: string
  statement: ts.ImportDeclaration
}

/**
 * The imports of a declaration file into which parts of other files move: names that those parts use are imported,
 * and imports that nothing uses any more are left out.
 */
export class Imports {
  readonly #file: ts.SourceFile
  readonly #checker: ts.TypeChecker
  readonly #existing: Binding[]
  readonly #used: Set<string>
  readonly #added = new Map<string, Target & { local: string }>()

  /** @param replaced - Nodes of the file that disappear: what they use no longer counts as used. */
  constructor(file: ts.SourceFile, checker: ts.TypeChecker, replaced: ReadonlySet<ts.Node>) {
    this.#file = file
    this.#checker = checker
    this.#existing = file.statements.filter(ts.isImportDeclaration).flatMap(bindingsOf)
    this.#used = identifiers(file, replaced)
  }

  /** Says that a name of the file stays in use. */
  keep(local: string): void {
    this.#used.add(local)
  }

  /** The text of a node of another file, with the names that it has here. */
  textOf(node: ts.Node, within: ts.Node): string {
    const start = node.getStart()
    let text = node.getText()
    for (const { at, end, replacement } of this.#edits(node, within).toReversed()) {
      text = text.slice(0, at - start) + replacement + text.slice(end - start)
    }
    return text
  }

  /** Writes the imports into the file: first those that go, then those that come. */
  write(map: DeclarationMap): void {
    const statements = this.#file.statements.filter(ts.isImportDeclaration)
    const lineOf = (position: number): number => this.#file.getLineAndCharacterOfPosition(position).line
    const last = statements.at(-1)
    map.insertAfter(last ? lineOf(last.getEnd()) : -1, this.#newLines())
    for (const statement of statements.toReversed()) {
      const all = this.#existing.filter((binding) => binding.statement === statement)
      const kept = all.filter(({ local }) => this.#used.has(local))
      if (kept.length === all.length) continue
      const from = lineOf(statement.getStart())
      map.remove(from, lineOf(statement.getEnd()) - from + 1)
      if (kept.length > 0) map.insertAfter(from - 1, [{ text: this.#line(specifierOf(statement), kept), marks: [] }])
    }
  }

  #newLines(): { text: string; marks: [] }[] {
    const statements = Map.groupBy(this.#added.values(), ({ module, name }) => (name === '*' ? `${module} as a whole` : module))
    return [...statements.values()].map((targets) => ({ text: this.#line(this.#specifier(targets[0]?.module ?? ''), targets), marks: [] }))
  }

  #line(specifier: string, targets: (Target & { local: string })[]): string {
    const [first] = targets
    if (first?.name === '*') return `import type * as ${first.local} from '${specifier}';`
    const names = targets.map(({ name, local }) => (name === local ? name : `${name} as ${local}`))
    return `import type { ${names.toSorted().join(', ')} } from '${specifier}';`
  }

  #edits(node: ts.Node, within: ts.Node): { at: number; end: number; replacement: string }[] {
    const edits: { at: number; end: number; replacement: string }[] = []
    const visit = (part: ts.Node): void => {
      if (ts.isImportTypeNode(part) && ts.isLiteralTypeNode(part.argument) && ts.isStringLiteral(part.argument.literal)) {
        const { literal } = part.argument
        const specifier = this.#specifier(moduleOf(literal.text, part.getSourceFile()))
        edits.push({ at: literal.getStart(), end: literal.getEnd(), replacement: `'${specifier}'` })
        part.typeArguments?.forEach(visit)
        return
      }
      const name = leftmost(part)
      if (name) {
        const replacement = this.#localName(name, within)
        edits.push({ at: name.getStart(), end: name.getEnd(), replacement })
      }
      part.forEachChild(visit)
    }
    visit(node)
    return edits
  }

  #localName(name: ts.Identifier, within: ts.Node): string {
    const target = this.#targetOf(name, within)
    if (!target) {
      if (this.#isAdded(name.text))
        throw new Refusal(name, `\`${name.text}\` is global here, but the name of an import of another bound function`)
      this.#used.add(name.text)
      return name.text
    }
    const here = this.#existing.find(({ module, name: exported }) => module === target.module && exported === target.name)
    if (here) this.#used.add(here.local)
    if (here || target.module === withoutExtension(this.#file.fileName)) return here?.local ?? target.name
    const key = `${target.module}#${target.name}`
    const added = this.#added.get(key) ?? { ...target, local: this.#freeName(name.text) }
    this.#added.set(key, added)
    this.#used.add(added.local)
    return added.local
  }

  #isAdded(name: string): boolean {
    return [...this.#added.values()].some(({ local }) => local === name)
  }

  #freeName(wanted: string): string {
    let local = wanted
    for (let count = 1; this.#used.has(local) || this.#existing.some((binding) => binding.local === local); count += 1)
      local = `${wanted}_${count}`
    return local
  }

  /** Undefined for a name that means the same everywhere: a global, or something declared inside the moved part. */
  #targetOf(name: ts.Identifier, within: ts.Node): Target | undefined {
    const symbol = this.#checker.getSymbolAtLocation(name)
    const declaration = symbol?.declarations?.[0]
    const file = name.getSourceFile()
    if (!symbol || !declaration || declaration.getSourceFile() !== file) return undefined
    for (let parent: ts.Node = declaration; !ts.isSourceFile(parent); parent = parent.parent) if (parent === within) return undefined
    const statement = ts.findAncestor(declaration, ts.isImportDeclaration)
    const imported = statement && bindingsOf(statement).find(({ local }) => local === name.text)
    if (imported) return imported
    const module = this.#checker.getSymbolAtLocation(file)
    const exported = module && this.#checker.getExportsOfModule(module).find((one) => this.#resolve(one) === symbol)
    if (!exported) throw new Refusal(declaration, `export \`${name.text}\`: a bound method names it`)
    return { module: withoutExtension(file.fileName), name: exported.name }
  }

  #resolve(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol
  }

  #specifier(module: string): string {
    if (!module.startsWith('/') && !/^[a-z]:/i.test(module)) return module
    const path = relative(dirname(this.#file.fileName), module).replaceAll(sep, '/')
    return `${path.startsWith('.') ? '' : './'}${path}.js`
  }
}

function bindingsOf(statement: ts.ImportDeclaration): Binding[] {
  const module = moduleOf(specifierOf(statement), statement.getSourceFile())
  const { name, namedBindings } = statement.importClause ?? {}
  const named = !namedBindings
    ? []
    : ts.isNamespaceImport(namedBindings)
      ? [{ local: namedBindings.name.text, name: '*' }]
      : namedBindings.elements.map((element) => ({ local: element.name.text, name: (element.propertyName ?? element.name).text }))
  return [...(name ? [{ local: name.text, name: 'default' }] : []), ...named].map((binding) => ({ ...binding, module, statement }))
}

function identifiers(file: ts.SourceFile, replaced: ReadonlySet<ts.Node>): Set<string> {
  const names = new Set<string>()
  file.forEachChild(function visit(node): void {
    if (ts.isImportDeclaration(node) || replaced.has(node)) return
    if (ts.isIdentifier(node) && !isLabel(node)) names.add(node.text)
    node.forEachChild(visit)
  })
  return names
}

/** Whether a name only labels a member or a parameter, and refers to nothing. */
function isLabel(node: ts.Identifier): boolean {
  const { parent } = node
  return (ts.isTypeElement(parent) || ts.isClassElement(parent) || ts.isParameter(parent)) && parent.name === node
}

/** The first name of `A`, `A.B`, `typeof A.B` where a node refers to something by name. */
function leftmost(node: ts.Node): ts.Identifier | undefined {
  let name: ts.Node | undefined
  if (ts.isTypeReferenceNode(node)) name = node.typeName
  else if (ts.isTypeQueryNode(node)) name = node.exprName
  else if (ts.isExpressionWithTypeArguments(node)) name = node.expression
  while (name && ts.isQualifiedName(name)) name = name.left
  return name && ts.isIdentifier(name) ? name : undefined
}

function specifierOf({ moduleSpecifier }: ts.ImportDeclaration): string {
  return ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : ''
}

function moduleOf(specifier: string, file: ts.SourceFile): string {
  return specifier.startsWith('.') ? resolve(dirname(file.fileName), specifier.replace(/\.js$/, '')) : specifier
}

function withoutExtension(path: string): string {
  return resolve(path.replace(/\.d\.ts$/, ''))
}
