import type { Action, ActionResource } from '../actions/types.js'
import { actionRoutes, checkUnlocked, start } from './actions.js'
import { ProtectionBody, UpdateBody } from './body.js'
import type { BodyOf, BodySchema, Host, Reply, Route, RouteCall } from './call.js'
import { notFound, refuse } from './errors.js'
import { byLabels, listReply } from './list.js'
import type { ListOptions } from './list.js'
import type { CollectionName, Collections } from './state.js'

type RowOf<N extends CollectionName> = Collections[N][number]

/** What a kind of resource has that differs from the others. */
interface ResourceOptions<N extends CollectionName> {
  /** Its name in the state. */
  name: N
  /** Its namespace in the SDK. */
  ns: string
  /** One of it, in envelopes and actions. */
  one: string
  /** Default: the Cloud API. */
  host?: Host
  /** Where the list is. Default: a slash and the name. */
  path?: string
  /** Where one is. Default: the path and `{id}`. */
  item?: string
  /** The list in envelopes. Default: the name. */
  plural?: string
  /** The kind in actions. Default: `one`. */
  type?: string
  /** What lists can be narrowed by, names and labels aside. Default: nothing. */
  filters?: ListOptions<RowOf<N>>['filters']
  /** What lists can be sorted by. Default: id and name. */
  sort?: readonly string[]
  /** Whether lists come in pages. Default: true. */
  paged?: boolean
  /** Whether it has labels. Default: true. */
  labelled?: boolean
  /** Those within reach of the path. Default: all. */
  rows?: (call: RouteCall) => readonly RowOf<N>[]
  /** The one that the path names. Default: that of the `{id}`. */
  find?: (call: RouteCall) => RowOf<N>
  /** How it is shown. Default: as it is stored. */
  show?: (row: RowOf<N>, call: RouteCall) => object
}

/** A kind of resource. */
export interface Resource<N extends CollectionName = CollectionName> extends Required<ResourceOptions<N>> {
  /** The thing as actions name it. */
  ref: (row: { id: number }) => ActionResource
}

/** Describes a kind of resource. */
export function defineResource<N extends CollectionName>(options: ResourceOptions<N>): Resource<N> {
  const { name, one } = options
  const path = options.path ?? `/${name}`
  const type = options.type ?? one
  const rows = options.rows ?? (({ state }: RouteCall) => state[name])
  return {
    host: 'cloud',
    path,
    item: `${path}/{id}`,
    plural: name,
    type,
    filters: {},
    sort: ['id', 'name'],
    paged: true,
    labelled: true,
    rows,
    find: (call) => rows(call).find(({ id }) => String(id) === call.params['id']) ?? notFound(one),
    show: (row) => row,
    ref: ({ id }) => ({ id, type }),
    ...options,
  }
}

/** Refuses a value that another one of the kind has. */
export function checkUnique(rows: readonly object[], field: string, value: unknown, self?: object): void {
  if (rows.some((row) => row !== self && (row as Record<string, unknown>)[field] === value))
    refuse('uniqueness_error', `${field} is already used`, { fields: [{ name: field }] })
}

/** Makes a route at a resource. */
export function route<S extends BodySchema>(
  { ns, host }: Pick<Resource, 'ns' | 'host'>,
  name: string,
  method: Route['method'],
  path: string,
  body: S,
  handler: (call: RouteCall<BodyOf<S>>) => Reply,
): Route {
  return { op: `${ns}.${name}`, host, method, path, query: [], body, handler }
}

/** Lists them, and gets one. */
export function readRoutes<N extends CollectionName>(resource: Resource<N>): Route[] {
  const { ns, host, path, item, one, plural, sort, paged, labelled, rows, find, show } = resource
  const filters = { name: true, ...resource.filters, ...(labelled && { label_selector: byLabels }) } as ListOptions<RowOf<N>>['filters']
  const query = [...Object.keys(filters), ...(sort.length > 0 ? ['sort'] : []), ...(paged ? ['page', 'per_page'] : [])]
  const list = (call: RouteCall) => listReply(call, rows(call), { plural, filters, sort, paged, show: (row) => show(row, call) })
  const get = (call: RouteCall) => ({ status: 200, body: { [one]: show(find(call), call) } })
  return [
    { op: `${ns}.list`, host, method: 'GET', path, query, handler: list },
    { op: `${ns}.get`, host, method: 'GET', path: item, query: [], handler: get },
  ]
}

/** Creates one: what the work gives is the answer. */
export function createRoute<N extends CollectionName, S extends BodySchema>(
  resource: Resource<N>,
  body: S,
  work: (call: RouteCall<BodyOf<S>>) => object,
): Route {
  return route(resource, 'create', 'POST', resource.path, body, (call) => ({ status: 201, body: work(call) }))
}

/** Changes fields of one. */
export function updateRoute<N extends CollectionName, S extends BodySchema = typeof UpdateBody>(
  resource: Resource<N>,
  body: S = UpdateBody as BodySchema as S,
  work: (row: RowOf<N>, body: BodyOf<S>, call: RouteCall) => void = () => undefined,
): Route {
  const { item, one, rows, find, show } = resource
  return route(resource, 'update', 'PUT', item, body, (call) => {
    const row = find(call)
    const { name } = call.body as { name?: string }
    if (name !== undefined) checkUnique(rows(call), 'name', name, row)
    work(row, call.body, call)
    Object.assign(row, call.body)
    return { status: 200, body: { [one]: show(row, call) } }
  })
}

/** What deleting one needs and leaves behind. */
export interface DeleteOptions<N extends CollectionName> {
  /** Refuses it, and cuts its ties. */
  work?: (row: RowOf<N>, call: RouteCall) => void
  /** The answer is an action of that command. Default: none. */
  command?: string
  /** Default: 204, or 201 with an action. */
  status?: number
  /** What the action is about. Default: what is deleted. */
  about?: (row: RowOf<N>, call: RouteCall) => ActionResource[]
}

/** Deletes one that is neither protected nor busy. */
export function deleteRoute<N extends CollectionName>(resource: Resource<N>, options: DeleteOptions<N> = {}): Route {
  const { work, command, status = command === undefined ? 204 : 201, about } = options
  const { ns, host, item, one, name, find, ref } = resource
  const handler = (call: RouteCall): Reply => {
    const row = find(call)
    const { protection } = row as { protection?: { delete?: boolean; change?: boolean } }
    const refs = about?.(row, call) ?? [ref(row as { id: number })]
    checkUnlocked(call.state, ...refs)
    if (protection?.delete || protection?.change) refuse('protected', `${one} deletion is protected`)
    work?.(row, call)
    const rows = call.state[name] as RowOf<N>[]
    rows.splice(rows.indexOf(row), 1)
    return command === undefined ? { status } : { status, body: { action: start(call, command, refs) } }
  }
  return { op: `${ns}.delete`, host, method: 'DELETE', path: item, query: [], handler }
}

/** How something is done to one. */
export interface VerbOptions<N extends CollectionName, S extends BodySchema> {
  /** The shape of its body. Default: it takes none. */
  body?: S
  /** Its name in the SDK. Default: the verb in camel case. */
  as?: string
  /** The status of the answer. Default: 201. */
  status?: number
  /** What must not be busy. Default: the thing itself. */
  about?: (row: RowOf<N>, call: RouteCall) => ActionResource[]
}

/** Does something to one: `POST …/actions/<verb>`. The work gives the action, or the whole answer. */
export function verbRoute<N extends CollectionName, S extends BodySchema>(
  resource: Resource<N>,
  verb: string,
  work: (row: RowOf<N>, call: RouteCall<BodyOf<S>>) => Action | Record<string, unknown>,
  options: VerbOptions<N, S> = {},
): Route {
  const { ns, host, item, find, ref } = resource
  const { body, as = camelCase(verb), status = 201, about } = options
  const handler = (call: RouteCall): Reply => {
    const row = find(call)
    checkUnlocked(call.state, ...(about?.(row, call) ?? [ref(row as { id: number })]))
    const result = work(row, call)
    return { status, body: 'command' in result ? { action: result } : result }
  }
  return { op: `${ns}.${as}`, host, method: 'POST', path: `${item}/actions/${verb}`, query: [], ...(body && { body }), handler }
}

/** `change_protection`, which most have. */
export function protectionRoute<N extends CollectionName>(resource: Resource<N>, body: BodySchema = ProtectionBody): Route {
  const work = (row: RowOf<N>, call: RouteCall) => {
    Object.assign((row as { protection: object }).protection, call.body)
    return start(call, 'change_protection', [resource.ref(row as { id: number })])
  }
  return verbRoute(resource, 'change_protection', work, { body })
}

/** The routes that read the actions of a resource. */
export function actionRoutesOf<N extends CollectionName>(resource: Resource<N>): Route[] {
  return actionRoutes(resource, (call) => resource.find(call) as { id: number })
}

function camelCase(verb: string): string {
  return verb.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}
