import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { boundInterfaces, type BoundInterface } from './bound-interfaces.ts'
import { DeclarationMap } from './declaration-map.ts'
import { Imports } from './imports.ts'
import { memberOf, type Member } from './member.ts'
import { Refusal } from './refusal.ts'

/**
 * Writes out, in the declarations of one package, every `interface X extends Bound<typeof functions> {}`: one method per
 * function, with the function's docs, parameters and result, and a declaration map that leads to the function itself.
 * TypeScript 7.0 shows no docs on the members of a mapped type; on a method they show everywhere. A mapped type loses what is
 * generic, so the interface has a method of its own for a generic function, which is written out in its place.
 *
 * @param folder - Where tsc put the `.d.ts` and `.d.ts.map` files.
 * @returns the names of the interfaces that were written out.
 * @throws {@link Refusal} for a function that a bound method cannot stand for: generic in other ways than its method, or overloaded.
 */
export function expandBound(folder: string): string[] {
  const files = globSync('**/*.d.ts', { cwd: folder }).map((file) => join(folder, file).replaceAll('\\', '/'))
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    noLib: true,
    types: [],
  })
  const own = new Set(program.getRootFileNames())
  // All is read before the first file is written: a name must not be looked up in a file that has changed meanwhile.
  const rewritten = files.flatMap((path) => {
    const file = program.getSourceFile(path)
    const found = file ? boundInterfaces(file) : []
    return file && found.length > 0 ? [{ path, found, ...rewrite(file, found, program.getTypeChecker(), own) }] : []
  })
  for (const { path, text, map } of rewritten) {
    writeFileSync(path, text)
    writeFileSync(`${path}.map`, map)
  }
  return rewritten.flatMap(({ found }) => found.map(({ node }) => node.name.text))
}

function rewrite(
  file: ts.SourceFile,
  found: BoundInterface[],
  checker: ts.TypeChecker,
  own: ReadonlySet<string>,
): { text: string; map: string } {
  const map = new DeclarationMap(file.fileName, readFileSync(`${file.fileName}.map`, 'utf8'))
  const expansions = found.map((bound) => {
    const functions = bound.namespaces.flatMap((name) => functionsOf(name, checker, own))
    const generic = functions.filter(({ node }) => node.typeParameters).map((fn) => ({ fn, method: methodFor(fn, bound.node) }))
    // What is generic and of another package stays as the interface has it.
    const foreign = new Set(generic.filter(({ fn }) => fn.from !== undefined).map(({ fn }) => fn))
    return {
      bound,
      functions: functions.filter((fn) => !foreign.has(fn)),
      generic: generic.filter(({ fn }) => !foreign.has(fn)).map(({ method }) => method),
    }
  })
  const imports = new Imports(file, checker, new Set(expansions.flatMap(({ bound, generic }) => [...bound.heritage, ...generic])))
  const written = expansions.map((one) => ({ ...one, members: one.functions.map((fn) => memberOf(fn, imports)) }))
  // From the last line to the first, so that the numbers of the lines above stay true.
  for (const { bound, generic, members } of written.toReversed()) {
    for (const method of generic.toSorted((a, b) => b.pos - a.pos)) removeLines(map, method)
    writeOut(map, bound, members)
  }
  imports.write(map)
  return map.result()
}

interface Bindable {
  name: string
  node: ts.FunctionDeclaration
  /** The module that it is bound from, when another package has it. */
  from?: string
}

function functionsOf(namespace: ts.Identifier, checker: ts.TypeChecker, own: ReadonlySet<string>): Bindable[] {
  const alias = checker.getSymbolAtLocation(namespace)
  const module = alias && alias.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(alias) : undefined
  if (!module?.declarations?.some(ts.isSourceFile))
    throw new Refusal(namespace, `\`${namespace.text}\` has to be an \`import * as\` of a module`)
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
    if (!(symbol.flags & ts.SymbolFlags.Value)) return []
    const [node, more] = symbol.declarations ?? []
    if (!node || !ts.isFunctionDeclaration(node))
      throw new Refusal(node ?? namespace, `\`${exported.name}\` is bound, but is not a plain function`)
    if (more) throw new Refusal(node, `\`${exported.name}\` has overloads, which a bound method loses`)
    if (node.parameters.length === 0) throw new Refusal(node, `\`${exported.name}\` does not take an api`)
    return [{ name: exported.name, node, ...(!own.has(node.getSourceFile().fileName) && { from: namespace.text }) }]
  })
}

/** The method that an interface has for a generic function. */
function methodFor({ name, node }: Bindable, { members }: ts.InterfaceDeclaration): ts.MethodSignature {
  const method = members.filter(ts.isMethodSignature).find((member) => member.name.getText() === name)
  if (!method)
    throw new Refusal(
      node,
      `\`${name}\` is generic, which a bound method loses: write a method of that name in the interface that binds it`,
    )
  const [wanted, given] = [node, method].map(({ typeParameters = [] }) => typeParameters.map((parameter) => parameter.getText()).join(', '))
  if (wanted !== given) throw new Refusal(method, `\`${name}\` must have the type parameters of its function: <${wanted}>`)
  return method
}

function removeLines(map: DeclarationMap, method: ts.MethodSignature): void {
  const lineOf = (position: number): number => method.getSourceFile().getLineAndCharacterOfPosition(position).line
  const from = lineOf(method.getStart(undefined, true))
  map.remove(from, lineOf(method.getEnd()) - from + 1)
}

function writeOut(map: DeclarationMap, { node, heritage }: BoundInterface, members: Member[]): void {
  const clause = node.heritageClauses?.[0]
  if (!clause) return
  const rest = clause.types.filter((type) => !heritage.includes(type)).map((type) => type.getText())
  const { line, character } = node.getSourceFile().getLineAndCharacterOfPosition(clause.getStart())
  map.cutLine(line, character, `${rest.length > 0 ? `extends ${rest.join(', ')} ` : ''}{`)
  map.insertAfter(
    line,
    members.flatMap((member) => member.lines),
  )
}
