import ts from 'typescript-6'
import { resolve } from '../resolve.ts'

/** A method or a function, as a list in a README shows it. */
interface Listed {
  readonly name: string
  /** What its docstring says first. */
  readonly summary: string
  /** The function that does the same and takes the api first. */
  readonly standalone?: string | undefined
}

/** The methods of one object that a user calls by name: `outline.accessKeys`. */
export interface Resource {
  readonly name: string
  /** The entry that its client is made by, where that is not the main one. */
  readonly from?: string | undefined
  readonly methods: readonly Listed[]
}

/** What a package's `create…` functions give, and what does not add up in it. */
export interface Clients {
  readonly resources: readonly Resource[]
  /** Names of the functions that are methods of a client too. */
  readonly standalone: ReadonlySet<string>
  /** Methods without a function, and functions without a method. */
  readonly findings: readonly string[]
}

/**
 * Reads the clients of a package out of the types of its main entry: a client is what an exported `create…` function gives and
 * has an `api`, or a property of that with an `api`; and a resource is a property of a client that has only methods, or the client
 * itself, with its methods that are named as a function is. The functions that do the same are looked for in all entries; those
 * of `own` entries, which are all unless others have clients too, have to be methods.
 */
export function clientsOf(checker: ts.TypeChecker, main: ts.Symbol, entries: readonly ts.Symbol[] = [main], own = entries): Clients {
  const exportedByOwn = new Set(own.flatMap((entry) => checker.getExportsOfModule(entry)).map((symbol) => resolve(checker, symbol)))
  const exported = new Map(
    entries.flatMap((entry) => checker.getExportsOfModule(entry)).map((symbol) => [resolve(checker, symbol), symbol]),
  )
  const found = checker.getExportsOfModule(main).flatMap((symbol) => clientsFrom(checker, symbol))
  const results = found.map(({ name, client, api }) => {
    const endpoints = [...exported.values()].filter((symbol) => takesFirst(checker, symbol, api))
    const used = new Set<ts.Symbol>()
    const resources = client.getProperties().flatMap((resource) => {
      const methods = methodsOf(checker, resource).map((method) => {
        const endpoint = endpoints.find((one) => isSame(checker, one, method))
        if (endpoint) used.add(endpoint)
        return { name: `${resource.name}.${method.name}`, summary: summaryOf(checker, method), standalone: endpoint?.name }
      })
      return methods.length > 0 ? [{ name: `${name}.${resource.name}`, methods }] : []
    })
    const itsOwn = ownMethods(client, endpoints)
    for (const { endpoint } of itsOwn) used.add(endpoint)
    const direct = itsOwn.map(({ method, endpoint }) => {
      return { name: `${name}.${method.name}`, summary: summaryOf(checker, method), standalone: endpoint.name }
    })
    if (direct.length > 0) resources.unshift({ name, methods: direct })
    const alone = resources.flatMap(({ methods }) => methods).filter(({ standalone }) => !standalone)
    const findings = [
      ...alone.map((method) => `${method.name} has no function without a client`),
      ...endpoints
        .filter((one) => !used.has(one) && exportedByOwn.has(resolve(checker, one)))
        .map((one) => `${one.name}() is no method of a client`),
    ]
    return { resources, standalone: [...used].map((symbol) => symbol.name), findings }
  })
  return {
    resources: results.flatMap(({ resources }) => resources),
    standalone: new Set(results.flatMap(({ standalone }) => standalone)),
    findings: results.flatMap(({ findings }) => findings),
  }
}

interface Client {
  readonly name: string
  readonly client: ts.Type
  readonly api: ts.Type
}

/** The client that a `create…` function gives, or those that are in what it gives. */
function clientsFrom(checker: ts.TypeChecker, creator: ts.Symbol): readonly Client[] {
  if (!/^create[A-Z]/.test(creator.name)) return []
  const made = callsOf(checker, creator)[0]?.getReturnType()
  if (!made) return []
  const name = `${creator.name.charAt(6).toLowerCase()}${creator.name.slice(7)}`
  const parts = made.getProperties().map((part) => ({ name: `${name}.${part.name}`, client: checker.getTypeOfSymbol(part) }))
  return [{ name, client: made }, ...parts].flatMap(({ client, ...rest }) => {
    const api = client.getProperty('api')
    return api ? [{ ...rest, client, api: checker.getTypeOfSymbol(api) }] : []
  })
}

/** What an entry offers: functions and classes, the names of its types, and the names of functions and classes of other packages. */
export interface Exports {
  readonly callable: readonly Listed[]
  readonly types: readonly string[]
  readonly borrowed: readonly string[]
}

/** Reads what an entry exports and none did that was read with the same `seen`. What is written outside its homes is borrowed. */
export function exportsOf(checker: ts.TypeChecker, entry: ts.Symbol, homes: readonly string[], seen: Set<ts.Symbol>): Exports {
  const fresh = checker.getExportsOfModule(entry).filter((symbol) => !seen.has(resolve(checker, symbol)))
  for (const symbol of fresh) seen.add(resolve(checker, symbol))
  const isA = (symbol: ts.Symbol, flag: ts.SymbolFlags) => (resolve(checker, symbol).flags & flag) !== 0
  const isOurs = (symbol: ts.Symbol) => homes.some((home) => fileOf(resolve(checker, symbol))?.fileName.startsWith(home))
  const callable = fresh.filter((symbol) => isA(symbol, ts.SymbolFlags.Class) || callsOf(checker, symbol).length > 0)
  return {
    callable: callable.filter(isOurs).map((symbol) => ({ name: symbol.name, summary: summaryOf(checker, symbol) })),
    types: fresh.filter((symbol) => isOurs(symbol) && !isA(symbol, ts.SymbolFlags.Value)).map(({ name }) => name),
    borrowed: callable.filter((symbol) => !isOurs(symbol)).map(({ name }) => name),
  }
}

/** The first sentence of a docstring, on one line; links become code. */
export function firstSentence(text: string): string {
  const line =
    text
      .split(/\n\s*\n/)[0]
      ?.replaceAll(/\s+/g, ' ')
      .trim() ?? ''
  return (/^.*?[.!?](?= |$)/.exec(line)?.[0] ?? line).replaceAll(/\{@link (\S+?)(?: [^}]*)?\}/g, '`$1`')
}

function summaryOf(checker: ts.TypeChecker, symbol: ts.Symbol): string {
  return firstSentence(ts.displayPartsToString(resolve(checker, symbol).getDocumentationComment(checker)))
}

function callsOf(checker: ts.TypeChecker, symbol: ts.Symbol): readonly ts.Signature[] {
  return checker.getTypeOfSymbol(resolve(checker, symbol)).getCallSignatures()
}

/** The methods of an object that has nothing else; none otherwise. */
function methodsOf(checker: ts.TypeChecker, symbol: ts.Symbol): readonly ts.Symbol[] {
  const members = checker.getTypeOfSymbol(symbol).getProperties()
  return members.every((member) => checker.getTypeOfSymbol(member).getCallSignatures().length > 0) ? members : []
}

/** What a client has under the names of functions. */
function ownMethods(client: ts.Type, endpoints: readonly ts.Symbol[]): { method: ts.Symbol; endpoint: ts.Symbol }[] {
  return client.getProperties().flatMap((method) => {
    const endpoint = endpoints.find((one) => one.name === method.name)
    return endpoint ? [{ method, endpoint }] : []
  })
}

/** Whether a function takes an api, or what all apis of its kind are, first. */
function takesFirst(checker: ts.TypeChecker, symbol: ts.Symbol, api: ts.Type): boolean {
  return callsOf(checker, symbol).some(({ parameters: [first] }) => {
    const type = first && checker.getTypeOfSymbol(first)
    return type === api || (type?.getProperty('~api') !== undefined && checker.isTypeAssignableTo(api, type))
  })
}

/** Whether a function and a method are one: bound, or (where the result depends on an option) written beside it under its name. */
function isSame(checker: ts.TypeChecker, endpoint: ts.Symbol, method: ts.Symbol): boolean {
  const [one, other] = [resolve(checker, endpoint), resolve(checker, method)]
  return one === other || (one.name === other.name && fileOf(one) === fileOf(other))
}

function fileOf({ declarations }: ts.Symbol): ts.SourceFile | undefined {
  return declarations?.[0]?.getSourceFile()
}
