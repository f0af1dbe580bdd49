import type { CallOptions, ListSpec, RequestSpec } from './api.js'
import type { WithResponse } from './call.js'
import type { Client } from './client.js'
import { ResponseMismatchError } from './errors/index.js'
import type { Issue } from './errors/index.js'
import type { Answer } from './operation.js'
import { fieldOf, validate } from './schema/validate.js'
import { tell } from './tell.js'
import { warn } from './warn.js'

/** The value of an answer, taken out of its envelope and compared with its schema. */
export function readValue<T>(client: Client, spec: RequestSpec<T>, options: CallOptions, answer: Answer): WithResponse<T> {
  const isJson = (spec.as ?? 'json') === 'json'
  const body = isJson ? parse(client, spec, answer) : undefined
  const value = isJson ? pick(spec, answer, body) : answer.content
  if (isJson) {
    check(client, spec, options, answer, value, spec.pick ?? '')
    tellDeprecations(client, spec, answer, body)
  }
  return { data: value as T, response: answer.info }
}

/** The items of a list's answer, and the whole of it. */
export function readItems<T>(client: Client, spec: ListSpec<T>, options: CallOptions, answer: Answer): { body: unknown; items: T[] } {
  const body = parse(client, spec, answer)
  const items = pick(spec, answer, body)
  if (!Array.isArray(items)) throw mismatch(spec, answer, `"${spec.pick}" is not a list`, body)
  items.forEach((item, i) => check(client, spec, options, answer, item, `${spec.pick}.${i}`))
  tellDeprecations(client, spec, answer, body)
  return { body, items: items as T[] }
}

function parse(client: Client, spec: RequestSpec, answer: Answer): unknown {
  const text = answer.content as string
  if (!text) return undefined
  try {
    const body: unknown = JSON.parse(text)
    return client.config.unwrap ? client.config.unwrap(body) : body
  } catch {
    const type = answer.info.headers.get('content-type') ?? 'no content type'
    throw mismatch(
      spec,
      answer,
      `the answer is not JSON (${client.redact(type, spec.secrets).slice(0, 80)}). Did a proxy answer?`,
      client.redact(text, spec.secrets),
    )
  }
}

/** The value in its envelope. Without schema and key nothing is expected, and an empty answer will do. */
function pick({ pick: key, ...spec }: RequestSpec, answer: Answer, body: unknown): unknown {
  if (body === undefined && (spec.schema ?? key)) throw mismatch(spec, answer, 'the answer is empty where a value was due', body)
  if (key === undefined) return body
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, key))
    throw mismatch(spec, answer, `the answer has no "${key}"`, body)
  return (body as Record<string, unknown>)[key]
}

/** Compares a value with its schema, as strictly as asked. */
function check(client: Client, spec: RequestSpec, options: CallOptions, answer: Answer, value: unknown, where: string): void {
  // What is of another kind altogether is no answer, however much is let pass.
  const { type } = (spec.schema ?? {}) as { type?: unknown }
  if (type === 'array' && !Array.isArray(value)) throw mismatch(spec, answer, `${where ? `"${where}"` : 'the answer'} is not a list`, value)
  const level = options.validate ?? client.options.validate ?? 'warn'
  const found = level === 'off' || !spec.schema ? undefined : validate(spec.schema, value, where)
  if (!found) return
  // A path may hold names that the server chose.
  const issues = found.map(({ path, message }) => ({ path: client.redact(path, spec.secrets), message }))
  if (level === 'strict') throw mismatch(spec, answer, wordingOf(issues), value, issues)
  report(client, spec, issues)
}

function wordingOf(issues: readonly Issue[]): string {
  return issues.map(({ path, message }) => `${path || 'the answer'}: ${message}`).join('; ')
}

/** The most fields and deprecations that one client tells of: a server that makes up names must not fill log and memory. */
const MAX_TOLD = 1000

/** Whether it is told for the first time. */
function isNews({ state: { told } }: Client, what: string): boolean {
  return told.size < MAX_TOLD && !told.has(what) && Boolean(told.add(what))
}

function tellDeprecations(client: Client, { op, route, secrets }: RequestSpec, { info }: Answer, body: unknown): void {
  const { config, options } = client
  if (!options.hooks?.onDeprecation || !config.readDeprecations) return
  let found: ReturnType<typeof config.readDeprecations> = []
  try {
    found = config.readDeprecations(body, info.headers, op)
  } catch {
    // Not an answer as the vendor writes it.
  }
  for (const event of found) {
    if (!isNews(client, `deprecated: ${route} ${event.subject}`)) continue
    const texts = Object.entries(event).map(([name, text]) => [name, text && client.redact(text, secrets)])
    void tell(options.hooks, 'onDeprecation', { op, ...(Object.fromEntries(texts) as typeof event) })
  }
}

/** Tells of each field of each operation once, however often it is seen. */
function report(client: Client, { op, route = op }: RequestSpec, all: readonly Issue[]): void {
  const { config, options } = client
  const issues = all.filter(({ path }) => {
    // A field of a list's items counts once, not once per item.
    return isNews(client, `${route} ${fieldOf(path)}`)
  })
  if (!issues.length) return
  if (options.hooks?.onMismatch) {
    void tell(options.hooks, 'onMismatch', { op, issues })
    return
  }
  const text = `@infra/${config.provider}: ${op} answered otherwise than documented: ${wordingOf(issues)}. The data is handed over as it came (option "validate")`
  warn(text)
}

function mismatch(
  { op }: Pick<RequestSpec, 'op'>,
  { info }: Answer,
  what: string,
  data: unknown,
  issues: readonly Issue[] = [],
): ResponseMismatchError {
  return new ResponseMismatchError(`${op}: ${what}`, { ...info, operation: op, data, issues })
}
