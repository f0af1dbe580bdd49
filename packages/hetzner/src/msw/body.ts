import { InvalidInputError } from '@infra/core'
import * as v from 'valibot'
import { checkHostname } from '../common/checks.js'
import { checkLabels } from '../labels/check.js'
import { parseLabelSelector } from '../labels/selector.js'
import type { BodySchema } from './call.js'
import { Refusal, invalid } from './errors.js'

/** The id of something. */
export const Id = v.pipe(v.number('must be a number'), v.integer(), v.minValue(1))
/** A text that is not empty. */
export const Text = v.pipe(v.string('must be a string'), v.nonEmpty('must not be empty'))
/** A text, a name mostly, of a limited length. */
export const ShortText = v.pipe(Text, v.maxLength(128))
/** Yes or no. */
export const Flag = v.boolean('must be a boolean')
/** An id, or a name. */
export const IdOrName = v.union([Text, Id], 'must be an id or a name')
/** Labels of a resource. */
export const LabelsBody = v.exactOptional(
  v.pipe(
    v.record(v.string(), v.string()),
    v.check((labels) => passes(() => checkLabels(labels)), 'breaks the rules of labels'),
  ),
)
/** A selector of labels. */
export const SelectorText = v.pipe(
  Text,
  v.check((selector) => passes(() => parseLabelSelector(selector)), 'is not a label selector'),
)
/** The name of a server. */
export const HostName = v.pipe(
  v.string('must be a string'),
  v.check((name) => passes(() => checkHostname(name)), 'must be a valid hostname'),
)
/** Four numbers with dots between them. */
export const Ipv4 = v.pipe(v.string(), v.ipv4())
/** A network as address and prefix. */
export const Cidr = v.pipe(v.string(), v.regex(/^(\d{1,3}\.){3}\d{1,3}\/([12]?\d|3[0-2])$/, 'must be an IPv4 network such as 10.0.0.0/16'))
/** `{ "delete": true }` */
export const ProtectionBody = v.object({ delete: v.exactOptional(Flag) })
/** A reverse DNS entry. */
export const DnsPtrBody = v.object({ ip: Text, dns_ptr: v.exactOptional(v.nullable(v.string())) })
/** What most resources can change. */
export const UpdateBody = v.object({ name: v.exactOptional(ShortText), labels: LabelsBody })

/** Reads the body of a request: an empty one counts as an object without fields. */
export function readBody(schema: BodySchema, text: string): unknown {
  let value: unknown
  try {
    value = text === '' ? {} : JSON.parse(text)
  } catch {
    throw new Refusal('json_error', { message: 'invalid JSON in request body' })
  }
  const { success, output, issues } = v.safeParse(schema, value)
  if (success) return output
  const messages = new Map<string, string[]>()
  for (const issue of issues) {
    const field = v.getDotPath(issue) ?? ''
    const missing = issue.path?.at(-1)?.value === undefined && issue.received === 'undefined'
    messages.set(field, [...(messages.get(field) ?? []), missing ? 'Missing data for required field.' : issue.message])
  }
  const fields = [...messages].map(([name, list]) => ({ name, messages: list }))
  throw new Refusal('invalid_input', {
    message: `invalid input in field${fields.length > 1 ? 's' : ''} ${fields.map(({ name }) => `'${name}'`).join(', ')}`,
    details: { fields },
  })
}

/** Whether one of the SDK's own checks has nothing to say. */
function passes(check: () => unknown): boolean {
  try {
    check()
    return true
  } catch (error) {
    if (error instanceof InvalidInputError) return false
    throw error
  }
}

/** Finds what a field of a body names by id or name. */
export function lookUp<R extends { id: number; name: string | null }>(field: string, rows: readonly R[], wanted: number | string): R {
  const found = rows.find(({ id, name }) => name === wanted || id === Number(wanted))
  return found ?? invalid(field, `there is none with the id or name ${wanted}`)
}
