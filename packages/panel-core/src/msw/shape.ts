import type { Includes, PanelCall } from './call.js'

/** A relation of a thing: what it looks like, without those that it has itself unless they are asked for. */
export interface Relation<R> {
  /** Makes what is shown. */
  show: (row: R, call: PanelCall, includes: Includes) => unknown
  /** Whether it may be seen; if not, it is a `null_resource`. */
  allowed?: (row: R, call: PanelCall) => boolean
}

/** How a thing is shown. */
export interface Shape<R> {
  /** Its kind; null for what has none. */
  object: string | null
  /** What is shown of it. */
  attributes: (row: R, call: PanelCall) => object
  /** What can be shown beside, by name. */
  relations?: Readonly<Record<string, Relation<R>>>
  /** Relations that come unasked. */
  always?: readonly string[]
}

const NULL_RESOURCE = { object: 'null_resource', attributes: null }

/** Shows a thing in its envelope. */
export function show<R>(
  call: PanelCall,
  shape: Shape<R>,
  row: R,
  includes: Includes = call.includes,
): { object: string | null; attributes: object } {
  const wanted = Object.entries(shape.relations ?? {}).filter(([name]) => name in includes || shape.always?.includes(name))
  const relationships = wanted.map(([name, { show: display, allowed }]) => [
    name,
    allowed?.(row, call) === false ? NULL_RESOURCE : display(row, call, includes[name] ?? {}),
  ])
  const change = call.panel.line.shown?.[`${call.api}:${shape.object}`]
  const plain = shape.attributes(row, call)
  const attributes = change ? change(plain, row as never, call) : plain
  if (wanted.length === 0) return { object: shape.object, attributes }
  return { object: shape.object, attributes: { ...attributes, relationships: Object.fromEntries(relationships) as object } }
}

/** Shows things in their envelopes. */
export function showAll<R>(call: PanelCall, shape: Shape<R>, rows: readonly R[], includes?: Includes): { object: 'list'; data: object[] } {
  return { object: 'list', data: rows.map((row) => show(call, shape, row, includes)) }
}

/** A relation to one thing or none. Shapes know each other, so that each is looked up when it is needed. */
export function one<R, T>(shape: () => Shape<T>, find: (row: R, call: PanelCall) => T | null | undefined): Relation<R> {
  return {
    show: (row, call, includes) => {
      const found = find(row, call)
      return found ? show(call, shape(), found, includes) : NULL_RESOURCE
    },
  }
}

/** A relation to many things. */
export function many<R, T>(shape: () => Shape<T>, find: (row: R, call: PanelCall) => readonly T[]): Relation<R> {
  return { show: (row, call, includes) => showAll(call, shape(), find(row, call), includes) }
}

/** Reads `include=a,b.c`: two levels, what is deeper is left out. */
export function readIncludes(text: string | null): Includes {
  // Names are anybody's: what all objects have must not be found under them.
  const empty = () => Object.create(null) as Includes
  const tree = empty()
  for (const path of text?.split(',') ?? []) {
    const [name = '', inner] = path.split('.')
    if (name === '') continue
    const below = (tree[name] ??= empty())
    if (inner) below[inner] ??= empty()
  }
  return tree
}
