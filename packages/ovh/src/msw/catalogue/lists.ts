import type { Kind } from '../kinds.js'
import { matchPath } from '../path.js'
import type { RouteCall } from '../call.js'
import type { OvhObject, OvhRow, OvhState } from '../state.js'
import { fitted } from './fit.js'
import type { Field, Node, Operation, Shape } from './read.js'
import { idsOf, valueOf } from './value.js'

/** How many objects a list has before anything is changed. */
const COUNT = 3

/** A route that answers a list, with what is below it. */
export interface List {
  node: Node
  read: Operation
  /** What its objects are; without one they are ids only. */
  item: Extract<Shape, { is: 'object' }> | undefined
  /** What the list gives of each. */
  shown: Shape
  /** The field with the id. */
  id: Field | undefined
}

/** What of a place a value is made from: the account's seed and the path. */
export const placeOf = (seed: number, path: string): string => `${seed}:${path}`

/** The list that a place of the catalogue is, if it is one. */
export function listAt(node: Node): List | undefined {
  const read = node.operations.get('GET')
  if (read?.answer.is !== 'list') return undefined
  const { item: shown } = read.answer
  const single = node.value?.node.operations.get('GET')?.answer
  const item = single?.is === 'object' ? single : shown.is === 'object' ? shown : undefined
  return { node, read, item, shown, id: item && idField(item.fields, node.value?.name ?? 'id') }
}

/** The field that is most likely the one that paths end with. */
function idField(fields: readonly Field[], parameter: string): Field | undefined {
  const snake = parameter.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const names = [parameter, 'id', parameter.replace(/(Id|Name)$/, ''), snake, 'name', 'serviceName', 'domain', 'ip']
  const isPlain = ({ shape }: Field): boolean => shape.is === 'enum' || (shape.is === 'primitive' && shape.name !== 'boolean')
  return names.map((name) => fields.find((field) => field.name === name && isPlain(field))).find(Boolean)
}

/** Fills a list at its first use: the ids that an answer was set to, or some. */
export function fill(state: OvhState, seed: number, list: List, path: string): void {
  if (Object.hasOwn(state.lists, path)) return
  const set = state.answers.findLast((answer) => answer.method === 'GET' && matchPath(answer.path, path))?.body
  const ids = Array.isArray(set)
    ? set.filter((one): one is string | number => typeof one !== 'object')
    : idsOf(idShape(list), placeOf(seed, path), COUNT)
  state.lists[path] = ids.map((id) => objectOf(list, seed, path, id))
  state.generated.push(path)
}

/** What ids are made of: the kind that says most of what the list gives and what the objects have. */
function idShape({ shown, id, node }: List): Shape {
  const param = [...(node.value?.node.operations.values() ?? [])].flatMap(({ params }) =>
    params.filter(({ name }) => name === node.value!.name),
  )
  const shapes = [...param.map(({ shape }) => shape), ...(shown.is === 'object' ? [] : [shown]), ...(id ? [id.shape] : [])]
  const isText = (shape: Shape): boolean => shape.is === 'primitive' && shape.name === 'string'
  return shapes.find(({ is }) => is === 'enum') ?? shapes.find((shape) => !isText(shape)) ?? { is: 'primitive', name: 'string' }
}

/** Makes the object of an id: fields that are called as a part of its path have what the path has. */
export function objectOf(list: List, seed: number, path: string, id: string | number): OvhObject {
  const { item, node } = list
  const full = `${path}/${encodeURIComponent(id)}`
  if (!item) return { id: spelt(list.shown, id), value: {} }
  const value = valueOf(item, placeOf(seed, full)) as OvhRow
  const params = matchPath(node.path, path)!
  for (const { name, shape } of item.fields) if (Object.hasOwn(params, name)) Object.assign(value, said(shape, name, params[name]!))
  if (list.id) Object.assign(value, said(list.id.shape, list.id.name, String(id)))
  return { id: list.shown.is === 'object' ? id : spelt(list.shown, id), value }
}

/** A field with the text of a path, as far as it can have it. */
function said(shape: Shape, name: string, text: string): OvhRow {
  const value = spelt(shape, text)
  return fitted(shape, value, '') === value ? { [name]: value } : {}
}

/** An id in the form of a type. */
export function spelt(shape: Shape, id: string | number): string | number {
  const isNumber =
    shape.is === 'primitive'
      ? shape.name === 'long' || shape.name === 'double'
      : typeof (shape.is === 'enum' && shape.values[0]) === 'number'
  return isNumber && Number.isFinite(Number(id)) ? Number(id) : String(id)
}

/** A list of the catalogue, as the emulator's own lists are described. */
export function kindOf(list: List, seed: number, path: string): Kind & Required<Pick<Kind, 'show'>> {
  const { node, read, item, shown } = list
  const isFilter = ({ name }: Field): boolean => {
    const base = name === 'iamTags' ? 'iam' : name.replace(/\.(from|to)$/, '')
    return item?.fields.some((field) => field.name === base.split('.')[0]) === true
  }
  return {
    list: node.path,
    item: node.value?.name ?? 'id',
    filters: read.query.map(({ name }) => name),
    how: read.query.filter((one) => !isFilter(one)).map(({ name }) => name),
    pages: read.pages || node.path.startsWith('/v2/'),
    show: ({ id, value }) => {
      return shown.is === 'object' ? fitted(shown, value, placeOf(seed, `${path}/${encodeURIComponent(id)}`)) : id
    },
  }
}

/** An id for something new: what the body says, or one that is not taken. */
export function newId(list: List, { state, seed, body }: RouteCall, path: string): string | number {
  const given = [list.node.value?.name ?? '', list.id?.name ?? '']
    .map((name) => body[name])
    .find((one): one is string | number => typeof one === 'string' || typeof one === 'number')
  if (given !== undefined) return given
  return idsOf(idShape(list), `${placeOf(seed, path)}.new${state.nextId++}`, 1)[0]!
}

const indexes = new WeakMap<Node, Map<Shape, List[]>>()

/** All lists of the catalogue by what their objects are. */
export function listsOf(root: Node): Map<Shape, List[]> {
  const known = indexes.get(root)
  if (known) return known
  const found = new Map<Shape, List[]>()
  const visit = (node: Node): void => {
    const list = listAt(node)
    if (list?.item) found.set(list.item, [...(found.get(list.item) ?? []), list])
    for (const next of [...node.below.values(), ...(node.value ? [node.value.node] : [])]) visit(next)
  }
  visit(root)
  indexes.set(root, found)
  return found
}
