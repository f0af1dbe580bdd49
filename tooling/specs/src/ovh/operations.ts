import type { Models } from './models.ts'
import type { Operation, Parameter, Status } from './schema.ts'
import { keyOf, textOf } from './types.ts'

/** Writes what is known of an operation as one object type; what is usual is left out. */
export function writeOperation(operation: Operation, models: Models, at: string | undefined): string {
  const { parameters, responseType, noAuthentication, apiStatus } = operation
  const of = (kind: Parameter['paramType']): Parameter[] =>
    parameters.filter(({ paramType }) => paramType === kind).toSorted((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1))
  const fields = {
    path: fieldsOf(of('path').filter(isNumeric), models),
    query: fieldsOf(of('query'), models),
    body: bodyOf(of('body'), models),
    out: responseType === 'void' ? undefined : models.write(responseType, 'answered'),
    auth: noAuthentication ? 'false' : undefined,
    ...marksOf(apiStatus),
    at,
  }
  const written = Object.entries(fields).flatMap(([name, type]) => (type === undefined ? [] : [`${name}: ${type}`]))
  return written.length === 0 ? '{}' : `{ ${written.join('; ')} }`
}

const isNumeric = ({ dataType }: Parameter): boolean => dataType === 'long' || dataType === 'coreTypes.ServiceId'

/** A body whose parameters have names is made of them; a lone one without a name is the body. */
function bodyOf(parameters: readonly Parameter[], models: Models): string | undefined {
  const [first] = parameters
  if (first && first.name === undefined) {
    const type = models.write(first.fullType ?? first.dataType, 'sent')
    return first.required ? type : `${type} | undefined`
  }
  return fieldsOf(parameters, models)
}

function fieldsOf(parameters: readonly Parameter[], models: Models): string | undefined {
  const fields = parameters.map(({ name = '', dataType, fullType, required, paramType }) => {
    // Numbers of a path are often at hand as text.
    const type = paramType === 'path' ? 'number | string' : models.write(fullType ?? dataType, 'sent')
    return `${keyOf(name)}${required ? '' : '?'}: ${type}`
  })
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
