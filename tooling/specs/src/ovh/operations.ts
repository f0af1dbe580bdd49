import type { Models } from './models.ts'
import type { Operation, Parameter, Status } from './schema.ts'
import { keyOf, textOf } from './types.ts'

/** What a route is whose endpoints nobody knows. */
const ANYWHERE = 'string'

/**
 * Writes what is known of an operation: its answer, the endpoints that have it, what it takes, and what is particular to it.
 * What reads or deletes takes a query, what writes a body; the other of the two is rare.
 */
export function writeOperation(operation: Operation, models: Models, at: string = ANYWHERE): string {
  const { httpMethod, parameters, responseType, noAuthentication, apiStatus } = operation
  const of = (kind: Parameter['paramType']): Parameter[] =>
    parameters.filter(({ paramType }) => paramType === kind).toSorted((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1))
  const writes = httpMethod === 'POST' || httpMethod === 'PUT'
  const query = fieldsOf(of('query'), models)
  const body = bodyOf(of('body'), models)
  const particular = { ...(writes ? { query } : { body }), auth: noAuthentication ? 'false' : undefined, ...marksOf(apiStatus) }
  const more = Object.entries(particular).flatMap(([name, type]) => (type === undefined ? [] : [`${name}: ${type}`]))
  const parts = [models.write(responseType, 'answered'), at, writes ? body : query, more.length > 0 ? `{ ${more.join('; ')} }` : undefined]
  const used = parts.slice(0, parts.findLastIndex((part) => part !== undefined) + 1)
  return `${writes ? 'Write' : 'Read'}<${used.map((part) => part ?? 'unknown').join(', ')}>`
}

/** A body whose parameters have names is made of them; a lone one without a name is the body. */
function bodyOf(parameters: readonly Parameter[], models: Models): string | undefined {
  const [first] = parameters
  if (!first || first.name !== undefined) return fieldsOf(parameters, models)
  const type = models.write(first.fullType ?? first.dataType, 'sent')
  return first.required ? type : `${type} | undefined`
}

function fieldsOf(parameters: readonly Parameter[], models: Models): string | undefined {
  const fields = parameters.map(
    ({ name = '', dataType, fullType, required }) => `${keyOf(name)}${required ? '' : '?'}: ${models.write(fullType ?? dataType, 'sent')}`,
  )
  return fields.length === 0 ? undefined : `{ ${fields.join('; ')} }`
}

function marksOf({ value, deprecatedDate, deletionDate, replacement }: Status): Record<string, string | undefined> {
  const date = (text: string | undefined): string | undefined => text && textOf(text.slice(0, 10))
  return {
    status: value === 'PRODUCTION' ? undefined : textOf(value),
    deprecated: date(deprecatedDate),
    deleted: date(deletionDate),
    instead: replacement && textOf(replacement),
  }
}
