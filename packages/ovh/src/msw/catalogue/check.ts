import type { RouteCall } from '../call.js'
import { badRequest } from '../errors.js'
import { faultIn, faultOf, writable } from './fit.js'
import type { Field, Operation, Shape } from './read.js'

/** Refuses a request that its route does not describe. */
export function check({ query, params, body, whole }: Operation, call: RouteCall): void {
  const unknown = [...new Set(call.query.keys())].filter((name) => !query.some((one) => one.name === name))
  if (unknown.length > 0) badRequest(`Received not described parameters: (${unknown.join(', ')})`)
  const isBatch = call.request.headers.has('x-ovh-batch')
  const fault =
    query.map((field) => faultOfTexts(field, call.query.getAll(field.name))).find(Boolean) ??
    (isBatch ? [] : params).map((field) => faultOfTexts(field, [call.params[field.name]!])).find(Boolean) ??
    faultIn(body, call.body) ??
    (whole && faultOfWhole(whole, call.body))
  if (fault !== undefined) badRequest(fault)
}

/** What a body says, as far as its route describes it: without what only the server writes, and without null where that says nothing. */
export function described({ body, whole }: Operation, sent: RouteCall['body']): RouteCall['body'] {
  if (whole && whole.is !== 'object') return sent
  const fields = whole ? writable(whole.fields) : body
  const said = fields.filter(({ name, nullable }) => Object.hasOwn(sent, name) && (nullable || sent[name] !== null))
  return Object.fromEntries(said.map(({ name }) => [name, sent[name]]))
}

function faultOfWhole(shape: Shape, body: RouteCall['body']): string | undefined {
  return shape.is === 'object' && !Array.isArray(body) ? faultIn(writable(shape.fields), body) : faultOf(shape, body, 'body')
}

/** What is wrong with a parameter of the query or of the path, whose values are texts. */
function faultOfTexts({ name, shape, required }: Field, texts: readonly string[]): string | undefined {
  if (texts.length === 0) return required ? `Missing parameter: ${name}` : undefined
  const one = shape.is === 'list' ? shape.item : shape
  // Filters of tags come as JSON.
  if (one.is === 'map') return undefined
  return texts.map((text) => faultOf(one, fromText(one, text), name)).find(Boolean)
}

/** What a text stands for where a number or a truth is wanted. */
function fromText(shape: Shape, text: string): unknown {
  const isNumber =
    shape.is === 'enum' ? typeof shape.values[0] === 'number' : shape.is === 'primitive' && /^(long|double)$/.test(shape.name)
  if (isNumber) return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
  return shape.is === 'primitive' && shape.name === 'boolean' && /^(true|false)$/.test(text) ? text === 'true' : text
}
