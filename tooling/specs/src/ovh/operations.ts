import type { Models } from './models.ts'
import type { Operation, Parameter } from './schema.ts'
import { keyOf } from './types.ts'

/**
 * Writes what an operation answers and takes; `facts` names what else is known of it. What reads or deletes takes a query, what
 * writes a body: that comes first, since the other of the two is rare.
 */
export function writeOperation({ httpMethod, parameters, responseType }: Operation, models: Models, facts: string): string {
  const of = (where: Parameter['paramType']): Parameter[] =>
    parameters.filter(({ paramType }) => paramType === where).toSorted((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1))
  const taken = [fieldsOf(of('query'), models), bodyOf(of('body'), models)]
  const writes = httpMethod === 'POST' || httpMethod === 'PUT'
  const parts = [models.write(responseType, 'answered'), facts, ...(writes ? taken.toReversed() : taken)]
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
