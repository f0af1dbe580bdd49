import { later } from './actions.js'
import { timestamp } from './call.js'
import type { Handler, Reply, RouteCall } from './call.js'
import { Refusal, badRequest, refuse } from './errors.js'
import type { Kind } from './kinds.js'
import { listReply } from './lists.js'
import { segmentsOf } from './path.js'
import { findObject, putObject } from './state.js'
import type { OvhObject } from './state.js'

/** What a list does, by method; `undefined` when it does not know the method. */
export function listHandler(kind: Kind, method: string): Handler | undefined {
  if (method === 'GET') return (call) => listReply(call, kind, call.state.lists[call.path] ?? [])
  const { create } = kind
  if (method !== 'POST' || !create) return undefined
  return (call) => {
    const { id, value, later: changes } = create(call)
    putObject(call.state, call.path, { id, value })
    if (changes) later(call, call.path, id, changes)
    // As it is now, whatever comes of it.
    return { body: structuredClone(value) }
  }
}

/** What an object of a list does, by method. `list` is the path of its list. */
export function itemHandler(kind: Kind, method: string, list: string, id: string): Handler | undefined {
  const found = ({ state }: RouteCall): OvhObject => findObject(state, list, id) ?? noSuchObject()
  if (method === 'GET') return (call) => batchReply(call, list) ?? { body: found(call).value }
  if (method === 'PUT' && kind.edits?.length !== 0) return (call) => change(call, kind, list, found(call))
  if (method !== 'DELETE' || kind.lasting) return undefined
  return (call) => {
    const gone = found(call)
    call.state.lists[list] = call.state.lists[list]!.filter((one) => one !== gone)
    return {}
  }
}

/** Refuses because there is no such object. */
export function noSuchObject(): never {
  return refuse('Client::NotFound', 'The requested object does not exist')
}

/** Several objects at once, where the header names what parts their ids. */
function batchReply({ state, request }: RouteCall, list: string): Reply | undefined {
  const separator = request.headers.get('x-ovh-batch')
  if (!separator) return undefined
  const last = new URL(request.url).pathname.replace(/\/$/, '').split('/').at(-1)!
  const body = last.split(separator).map((part) => {
    const [key = ''] = segmentsOf(part)
    const found = findObject(state, list, key)
    const error = found ? null : new Refusal('Client::NotFound', 'The requested object does not exist').reply.body
    return { key, value: found?.value ?? null, error }
  })
  return { body }
}

function change(call: RouteCall, { edits, sends, renames = {} }: Kind, list: string, { id, value }: OvhObject): Reply {
  const { body, now } = call
  const isSent = (name: string): boolean => sends?.includes(name) ?? true
  if ('targetSpec' in value && isSent('targetSpec')) {
    const { checksum, targetSpec } = body
    if (typeof targetSpec !== 'object' || targetSpec === null) badRequest('Missing parameter: targetSpec')
    if (isSent('checksum') && checksum !== value['checksum']) refuse('Client::Conflict', 'The checksum is not that of the resource')
    Object.assign(value, { targetSpec, checksum: `${call.state.nextId++}`, resourceStatus: 'UPDATING', updatedAt: timestamp(now) })
    const before = value['currentState'] as object | null
    later(call, list, id, { resourceStatus: 'READY', currentState: { ...before, ...targetSpec } })
    const { iam: _, ...shown } = structuredClone(value)
    return { body: shown }
  }
  for (const [field, to] of Object.entries(body)) if (!edits || edits.includes(field)) value[renames[field] ?? field] = to
  return list.startsWith('/v2/') ? { body: value } : {}
}
