/** What the types and tests of this repository rely on, of one operation of a vendor's API. */
export interface Fact {
  /** The vendor's name of the operation. */
  readonly operation: string
  /** Which of the vendor's hosts has it. */
  readonly host: string
  readonly method: string
  readonly path: string
  /** Names of query parameters. */
  readonly query: readonly string[]
  /** Names of the fields of the body. */
  readonly body: readonly string[]
  readonly deprecated?: true
}

/** Part of an OpenAPI document, as far as it is read here. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

interface Operation {
  operationId: string
  parameters?: unknown[]
  requestBody?: unknown
  deprecated?: boolean
}

interface Schema {
  properties?: object
  allOf?: unknown[]
  oneOf?: unknown[]
  anyOf?: unknown[]
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

/** Reads the facts out of a vendor's OpenAPI document. */
export function factsOf(document: Document, host: string): Fact[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method] as Operation | undefined
      return operation ? [factOf(document, host, path, method, operation, (item['parameters'] ?? []) as unknown[])] : []
    }),
  )
}

function factOf(document: Document, host: string, path: string, method: string, operation: Operation, shared: unknown[]): Fact {
  const parameters = [...shared, ...(operation.parameters ?? [])].map((one) => resolve(document, one) as { in: string; name: string })
  const body = resolve(document, operation.requestBody ?? {}) as { content?: Record<string, { schema: unknown }> }
  const [content] = Object.values(body.content ?? {})
  return {
    operation: operation.operationId,
    host,
    method: method.toUpperCase(),
    path,
    query: unique(parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)),
    body: unique(content ? fieldsOf(document, content.schema) : []),
    ...(operation.deprecated && { deprecated: true }),
  }
}

function fieldsOf(document: Document, schema: unknown): string[] {
  const { properties = {}, allOf = [], oneOf = [], anyOf = [] } = resolve(document, schema) as Schema
  return [...Object.keys(properties), ...[...allOf, ...oneOf, ...anyOf].flatMap((part) => fieldsOf(document, part))]
}

/** Follows `$ref` within the document. */
function resolve(document: Document, value: unknown): unknown {
  const { $ref } = value as { $ref?: string }
  if ($ref === undefined) return value
  const steps = $ref.replace('#/', '').split('/')
  return resolve(
    document,
    steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], document),
  )
}

const unique = (names: readonly string[]): string[] => [...new Set(names)].toSorted()

/** One order for every table, whatever the vendor's. */
export function sorted(facts: readonly Fact[]): Fact[] {
  const key = ({ host, path, method }: Fact): string => `${host} ${path} ${method}`
  return facts.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** Says in lines what is new, gone, and different. */
export function changesOf(before: readonly Fact[], after: readonly Fact[]): string[] {
  const known = new Map(before.map((fact) => [fact.operation, fact]))
  const now = new Map(after.map((fact) => [fact.operation, fact]))
  const route = ({ operation, method, path }: Fact): string => `${operation}: ${method} ${path}`
  return [
    ...after.filter(({ operation }) => !known.has(operation)).map((fact) => `new      ${route(fact)}`),
    ...before.filter(({ operation }) => !now.has(operation)).map((fact) => `gone     ${route(fact)}`),
    ...after.flatMap((fact) => {
      const old = known.get(fact.operation)
      return old ? differences(old, fact).map((what) => `changed  ${fact.operation}: ${what}`) : []
    }),
  ]
}

function differences(old: Fact, fact: Fact): string[] {
  const lists = (['query', 'body'] as const).flatMap((list) => [
    ...fact[list].filter((name) => !old[list].includes(name)).map((name) => `${list} has ${name}`),
    ...old[list].filter((name) => !fact[list].includes(name)).map((name) => `${list} has no ${name} any more`),
  ])
  const moved = `${old.host} ${old.method} ${old.path}` !== `${fact.host} ${fact.method} ${fact.path}`
  return [
    ...(moved ? [`was ${old.method} ${old.path}, is ${fact.method} ${fact.path}`] : []),
    ...(fact.deprecated && !old.deprecated ? ['is deprecated now'] : []),
    ...(old.deprecated && !fact.deprecated ? ['is not deprecated any more'] : []),
    ...lists,
  ]
}
