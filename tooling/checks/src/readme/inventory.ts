import ts from 'typescript-6'

/** A method or a function, as a list in a README shows it. */
interface Listed {
  readonly name: string
  /** What its docstring says first. */
  readonly summary: string
  /** The function that does the same and takes the api first. */
  readonly standalone?: string | undefined
}

/** The methods of one object that a user calls by name: `outline.accessKeys`. */
interface Resource {
  readonly name: string
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
 * has an `api`, and a resource is a property of it that has only methods.
 */
export function clientsOf(checker: ts.TypeChecker, entry: ts.Symbol): Clients {
  const exported = checker.getExportsOfModule(entry)
  const standalone = new Set<string>()
  const resources: Resource[] = []
  const findings: string[] = []
  for (const creator of exported.filter(({ name }) => /^create[A-Z]/.test(name))) {
    const client = callsOf(checker, creator)[0]?.getReturnType()
    const api = client?.getProperty('api')
    if (!client || !api) continue
    const endpoints = exported.filter((symbol) => takesFirst(checker, symbol, checker.getTypeOfSymbol(api)))
    for (const resource of client.getProperties()) {
      const methods = methodsOf(checker, resource)
      if (methods.length === 0) continue
      const name = `${creator.name.charAt(6).toLowerCase()}${creator.name.slice(7)}.${resource.name}`
      const listed = methods.map((method) => ({
        name: `${resource.name}.${method.name}`,
        summary: summaryOf(checker, method),
        standalone: endpoints.find((endpoint) => isSame(checker, endpoint, method))?.name,
      }))
      resources.push({ name, methods: listed })
      findings.push(...listed.filter((method) => !method.standalone).map((method) => `${method.name} has no function without a client`))
      for (const method of listed) if (method.standalone) standalone.add(method.standalone)
    }
    findings.push(...endpoints.filter(({ name }) => !standalone.has(name)).map(({ name }) => `${name}() is no method of a client`))
  }
  return { resources, standalone, findings }
}

/** What an entry offers: functions and classes, the names of its types, and the names of functions and classes of other packages. */
export interface Exports {
  readonly callable: readonly Listed[]
  readonly types: readonly string[]
  readonly borrowed: readonly string[]
}

/** Reads what an entry exports and none did that was read with the same `seen`. What is written outside `home` is borrowed. */
export function exportsOf(checker: ts.TypeChecker, entry: ts.Symbol, home: string, seen: Set<ts.Symbol>): Exports {
  const fresh = checker.getExportsOfModule(entry).filter((symbol) => !seen.has(resolve(checker, symbol)))
  for (const symbol of fresh) seen.add(resolve(checker, symbol))
  const isA = (symbol: ts.Symbol, flag: ts.SymbolFlags) => (resolve(checker, symbol).flags & flag) !== 0
  const isOurs = (symbol: ts.Symbol) => fileOf(resolve(checker, symbol))?.fileName.startsWith(home)
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

function takesFirst(checker: ts.TypeChecker, symbol: ts.Symbol, type: ts.Type): boolean {
  return callsOf(checker, symbol).some(({ parameters: [first] }) => first && checker.getTypeOfSymbol(first) === type)
}

/** Whether a function and a method are one: bound, or (where the result depends on an option) written beside it under its name. */
function isSame(checker: ts.TypeChecker, endpoint: ts.Symbol, method: ts.Symbol): boolean {
  const [one, other] = [resolve(checker, endpoint), resolve(checker, method)]
  return one === other || (one.name === other.name && fileOf(one) === fileOf(other))
}

function fileOf({ declarations }: ts.Symbol): ts.SourceFile | undefined {
  return declarations?.[0]?.getSourceFile()
}
