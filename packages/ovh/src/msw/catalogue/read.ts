/** What a value is on the wire. */
export type Shape =
  | { is: 'primitive'; name: string }
  | { is: 'list'; item: Shape }
  | { is: 'map'; key: Shape; value: Shape }
  | { is: 'enum'; values: readonly (string | number)[] }
  | { is: 'object'; fields: readonly Field[] }

/** One field of an object, or one parameter. */
export interface Field {
  name: string
  shape: Shape
  required: boolean
  readOnly: boolean
  nullable: boolean
}

/** One method of one path. */
export interface Operation {
  method: string
  /** The path with the names of its parameters. */
  path: string
  answer: Shape
  /** Whether it asks nobody who they are. */
  open: boolean
  /** Whether its list has pages with cursors. */
  pages: boolean
  query: readonly Field[]
  /** Parameters of the path, those aside that any text can be. */
  params: readonly Field[]
  /** The fields of the body. */
  body: readonly Field[]
  /** A body that is described as a whole. */
  whole?: Shape
}

/** A place in the tree of paths. */
export interface Node {
  path: string
  below: Map<string, Node>
  /** What any value leads to, and what that is called. */
  value?: { name: string; node: Node }
  /** By method. */
  operations: Map<string, Operation>
}

const METHODS: Readonly<Record<string, string>> = { G: 'GET', P: 'POST', U: 'PUT', D: 'DELETE' }

const createNode = (path: string): Node => ({ path, below: new Map(), operations: new Map() })

/** Reads the routes, as `tooling/specs/src/ovh/table.ts` writes them. */
export function readCatalogue(text: string): Node {
  const [names, types, fields, routes] = text.split('|').map((list) => list.split(';')) as [string[], string[], string[], string[]]
  const shapes = new Map<string, Shape>()
  const at = (list: readonly string[], number: string): string => list[Number.parseInt(number, 36)]!
  const shapeOf = (number: string): Shape => {
    const known = shapes.get(number)
    if (known) return known
    // Before what it is made of, which may lead back to it.
    const shape: Shape = { is: 'object', fields: [] }
    shapes.set(number, shape)
    return Object.assign(shape, readShape(at(types, number), shapeOf, fieldOf))
  }
  const fieldOf = (number: string): Field => {
    const [, marks, name = '', type = ''] = /^(\d)(\w+)\.(\w+)$/.exec(at(fields, number))!
    const has = (mark: number): boolean => (Number(marks) & mark) > 0
    return { name: at(names, name), shape: shapeOf(type), required: has(1), readOnly: has(2), nullable: has(4) }
  }
  const root = createNode('')
  let nodes = [root]
  for (const line of routes) {
    const [, shared, segments = '', cells = ''] = /^(\d+)\/(\S*) (.*)$/.exec(line)!
    nodes = nodes.slice(0, Number(shared) + 1)
    for (const segment of segments.split('/')) nodes.push(step(nodes.at(-1)!, segment))
    const node = nodes.at(-1)!
    for (const cell of cells.split(' ')) {
      const operation = readOperation(node.path, cell, shapeOf, fieldOf)
      node.operations.set(operation.method, operation)
    }
  }
  return root
}

function readShape(text: string, shapeOf: (number: string) => Shape, fieldOf: (number: string) => Field): Shape {
  const rest = text.slice(1)
  const parts = rest.split(',')
  switch (text[0]) {
    case '=':
      return { is: 'primitive', name: rest }
    case '[':
      return { is: 'list', item: shapeOf(rest) }
    case '{':
      return { is: 'map', key: shapeOf(parts[0]!), value: shapeOf(parts[1]!) }
    case '"':
      return { is: 'enum', values: parts }
    case '#':
      return { is: 'enum', values: parts.map(Number) }
    default:
      return { is: 'object', fields: text === '' ? [] : text.split(',').map(fieldOf) }
  }
}

function step(node: Node, segment: string): Node {
  const name = /^\{(.+)\}$/.exec(segment)?.[1]
  const known = name === undefined ? node.below.get(segment) : node.value?.node
  if (known) return known
  const next = createNode(`${node.path}/${segment}`)
  if (name === undefined) node.below.set(segment, next)
  else node.value = { name, node: next }
  return next
}

function readOperation(path: string, cell: string, shapeOf: (number: string) => Shape, fieldOf: (number: string) => Field): Operation {
  const [, letter = '', answer = '', flags = '', rest = ''] = /^([A-Z])(\w+)([!^]*)(.*)$/.exec(cell)!
  const [, whole] = /^\*(\w+)/.exec(rest) ?? []
  const parameters = [...rest.matchAll(/([?+:])(\w+)/g)]
  const those = (mark: string): Field[] => parameters.filter(([, where]) => where === mark).map(([, , number = '']) => fieldOf(number))
  return {
    method: METHODS[letter]!,
    path,
    answer: shapeOf(answer),
    open: flags.includes('!'),
    pages: flags.includes('^'),
    query: those('?'),
    params: those(':'),
    body: those('+'),
    ...(whole !== undefined && { whole: shapeOf(whole) }),
  }
}
