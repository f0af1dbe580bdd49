import { later } from '../actions.js'
import type { Handler, Reply, RouteCall } from '../call.js'
import { listReply } from '../lists.js'
import { itemHandler, noSuchObject } from '../objects.js'
import { pathOf, segmentsOf } from '../path.js'
import { findObject, putObject } from '../state.js'
import type { OvhObject, OvhRow } from '../state.js'
import { fitted, writable } from './fit.js'
import { fill, kindOf, listsOf, newId, objectOf, placeOf, spelt } from './lists.js'
import type { List } from './lists.js'
import type { Field, Shape } from './read.js'
import type { Place } from './routes.js'
import { AT_REST, firstLike, valueOf } from './value.js'

/** States of what has just begun, best first. */
const BEGINS = [/^(todo|init|pending|new|planned|creation_planned)$/i, /^(creating|build|building|waiting|doing|in_?progress|installing)$/i]

/** What a route of the catalogue does: lists, objects of lists, and all else. */
export function handlerOf(place: Place): Handler {
  const { own, parent, operation } = place
  if (own) return onList(place, own)
  if (parent && (operation.method !== 'GET' || operation.answer.is === 'object')) return onObject(place, parent)
  return onSingle(place)
}

function onList(place: Place, list: List): Handler {
  const { path, operation } = place
  if (operation.method === 'GET')
    return (call) => {
      fill(call.state, call.seed, list, path)
      return listReply(call, kindOf(list, call.seed, path), call.state.lists[path]!)
    }
  if (operation.method !== 'POST')
    return (call) => {
      if (!Array.isArray(call.body)) return answered(place, call)
      // A list as a whole: its objects have no paths of their own.
      fill(call.state, call.seed, list, path)
      call.state.lists[path] = call.body.map((value, id) => ({ id, value: value as OvhRow }))
      return { body: call.state.lists[path].map(kindOf(list, call.seed, path).show) }
    }
  return (call) => {
    fill(call.state, call.seed, list, path)
    const { id, value } = create(call, list, path, newId(list, call, path))
    if (operation.answer === list.item) return { body: structuredClone(value) }
    const { answer } = operation
    if (answer.is === 'primitive' && answer.name !== 'void') return { body: fitted(answer, spelt(answer, id), placeOf(call.seed, path)) }
    return answered(place, call, value)
  }
}

/** Puts something new into a list; where it has a state, that is one of work that goes on. */
function create(call: RouteCall, list: List, path: string, id: string | number): OvhObject {
  const made = objectOf(list, call.seed, path, id)
  const { item } = list
  if (item) {
    const names = new Set(item.fields.map(({ name }) => name))
    const sent = Object.entries(call.body).filter(([name]) => names.has(name) && name !== list.id?.name)
    const changes = workOn(item.fields)
    Object.assign(made.value, Object.fromEntries(sent), changes?.during)
    made.value = fitted(item, made.value, placeOf(call.seed, `${path}/${id}`)) as OvhRow
    if (changes) later(call, path, made.id, changes.after)
  }
  return putObject(call.state, path, made)
}

/** The states in which work begins and ends, if a model has such. */
function workOn(fields: readonly Field[]): { during: OvhRow; after: OvhRow } | undefined {
  for (const { name, shape } of fields) {
    if (!/(status|state)$/i.test(name) || shape.is !== 'enum') continue
    const begin = firstLike(BEGINS, shape.values)
    const end = firstLike(AT_REST, shape.values)
    if (begin !== undefined && end !== undefined) return { during: { [name]: begin }, after: { [name]: end } }
  }
  return undefined
}

function onObject(place: Place, list: List): Handler {
  const { path, operation } = place
  const segments = segmentsOf(path)
  const id = segments.pop()!
  const at = pathOf(segments)
  const { method, answer } = operation
  const edits = writable(list.item?.fields ?? [])
    .map(({ name }) => name)
    .filter((name) => name !== list.id?.name)
  const { body, whole } = operation
  const sends = (whole?.is === 'object' ? whole.fields : body).map(({ name }) => name)
  return (call) => {
    const handler = itemHandler({ ...kindOf(list, call.seed, at), edits, sends }, method, at, id)
    const about = findObject(call.state, at, id)
    // What was put or changed may lack what the model has.
    if (about && list.item) about.value = fitted(list.item, about.value, placeOf(call.seed, path)) as OvhRow
    const reply = handler?.(call)
    if (method === 'GET') return reply!
    if (answer === list.item && about) return { body: structuredClone(fitted(answer, about.value, placeOf(call.seed, path))) }
    return answered(place, call, about?.value)
  }
}

/** A place with one value, which a PUT changes and a DELETE takes away. */
function onSingle(place: Place): Handler {
  const { path, operation, nodes } = place
  const read = nodes.at(-1)!.operations.get('GET')?.answer
  return (call) => {
    const { method, answer } = operation
    const { singles } = call.state
    if (!read) return answered(place, call)
    if (singles[path] === null && method !== 'POST') noSuchObject()
    const value = singles[path] ? singles[path].value : valueOf(read, placeOf(call.seed, path))
    if (method === 'GET') return { body: value }
    if (method === 'DELETE') singles[path] = null
    else if (method === 'PUT' || answer === read || singles[path] === null) singles[path] = { value: merged(read, value, call) }
    return answer === read && singles[path] ? { body: singles[path].value } : answered(place, call)
  }
}

function merged(shape: Shape, value: unknown, { body, seed, path }: RouteCall): unknown {
  if (shape.is !== 'object') return fitted(shape, body, placeOf(seed, path))
  const names = new Set(writable(shape.fields).map(({ name }) => name))
  const sent = Object.entries(body).filter(([name]) => names.has(name))
  return fitted(shape, { ...(value as OvhRow), ...Object.fromEntries(sent) }, placeOf(seed, path))
}

/** What an operation answers that is no list and no object of one: with what was sent, as far as it has it. */
function answered(place: Place, call: RouteCall, about: OvhRow = {}): Reply {
  const { answer, method } = place.operation
  const seedPlace = `${placeOf(call.seed, place.path)}.${method}${call.state.nextId++}`
  if (answer.is !== 'object') return { body: valueOf(answer, seedPlace) }
  const work = workList(place, call, answer)
  if (work) return { body: structuredClone(create({ ...call, body: {} }, work.list, work.path, newId(work.list, call, work.path)).value) }
  return { body: fitted(answer, { ...(valueOf(answer, seedPlace) as OvhRow), ...about, ...call.body }, seedPlace) }
}

/** The list beside the way to a path that keeps what an operation answers: that of tasks, for one. */
function workList(
  { root, operation, path, isKnown }: Place,
  { state, seed }: RouteCall,
  answer: Shape,
): { list: List; path: string } | undefined {
  const own = operation.path.split('/')
  const values = segmentsOf(path)
  const common = ({ node }: List): number => {
    const theirs = node.path.split('/')
    const differs = theirs.findIndex((segment, i) => segment !== own[i])
    // The list itself, or one above, keeps other things than what is answered.
    return differs < 0 || theirs.slice(differs).some((segment) => segment.startsWith('{')) ? -1 : differs
  }
  const [best] = (listsOf(root).get(answer) ?? []).filter((list) => common(list) > 0).toSorted((a, b) => common(b) - common(a))
  if (!best) return undefined
  const shared = common(best) - 1
  const at = pathOf([...values.slice(0, shared), ...best.node.path.split('/').slice(shared + 1)])
  if (!isKnown(at)) fill(state, seed, best, at)
  return { list: best, path: at }
}
