import { accessUrl } from './access-url.js'
import type { Handler, RouteCall } from './call.js'
import type { Params } from './params.js'
import { Refusal } from './respond.js'
import { freshPassword, takeId } from './state.js'
import type { OutlineState, StoredKey, StoredLimit } from './state.js'
import {
  broken,
  checkCipher,
  checkPort,
  conflict,
  idParam,
  invalid,
  keyNameParam,
  limitParam,
  numberParam,
  stringParam,
} from './validation.js'
import { atLeast } from './version.js'

/** `GET /access-keys` */
export const list: Handler = ({ state }) => ({ status: 200, body: { accessKeys: state.accessKeys.map(shown) } })

/** `GET /access-keys/:id` */
export const get: Handler = ({ state, params }) => ({ status: 200, body: shown(find(state, idParam(params))) })

/** `POST /access-keys` */
export const create: Handler = (call) => {
  if (call.params['id'] && atLeast(call.state.version, '1.8.0')) throw invalid('Parameter `id` is not allowed')
  return { status: 201, body: shown(add(call, undefined)) }
}

/** `PUT /access-keys/:id` */
export const createWithId: Handler = (call) => ({ status: 201, body: shown(add(call, idParam(call.params))) })

/** `DELETE /access-keys/:id` */
export const remove: Handler = ({ state, params }) => {
  const key = find(state, idParam(params))
  state.accessKeys.splice(state.accessKeys.indexOf(key), 1)
  return { status: 204 }
}

/** `PUT /access-keys/:id/name` */
export const rename: Handler = ({ state, params }) => {
  const id = idParam(params)
  const name = keyNameParam(params['name'])
  find(state, id).name = name
  return { status: 204 }
}

/** `PUT /access-keys/:id/data-limit`: without a limit in the body, there is none any more. */
export const setDataLimit: Handler = ({ state, params }) => {
  const id = idParam(params)
  // Here alone the server lets its own error text out.
  if (params['limit'] === null) throw new Refusal(500, 'Internal', "TypeError: Cannot read properties of null (reading 'bytes')")
  const limit = limitParam(params['limit'])
  find(state, id).dataLimit = limit
  return { status: 204 }
}

/** `DELETE /access-keys/:id/data-limit` */
export const removeDataLimit: Handler = ({ state, params }) => {
  find(state, idParam(params)).dataLimit = undefined
  return { status: 204 }
}

interface Wanted {
  method: string | undefined
  name: string | undefined
  limit: StoredLimit | undefined
  password: string | undefined
  port: number | undefined
}

function add(call: RouteCall, chosenId: string | undefined): StoredKey {
  const { state } = call
  const wanted = readWanted(call.params, state.version)
  if (chosenId !== undefined && state.accessKeys.some((key) => key.id === chosenId)) throw conflict(`Access key "${chosenId}" conflict`)
  // From here on a refused creation has used up its id.
  const id = chosenId ?? takeId(state)
  if (state.accessKeys.some((key) => key.password === wanted.password)) throw samePassword(id, state.version)
  if (wanted.method !== undefined) checkCipher(wanted.method)
  const port = wanted.port ?? state.portForNewAccessKeys
  if (port !== state.portForNewAccessKeys) {
    checkPort(port)
    if (call.isPortTaken(port)) throw conflict(`Port ${port} is unavailable`)
  }
  const key: StoredKey = {
    id,
    name: wanted.name ?? '',
    password: wanted.password ?? freshPassword(state),
    port,
    method: wanted.method ?? 'chacha20-ietf-poly1305',
    dataLimit: wanted.limit,
    hostname: state.hostnameForAccessKeys,
  }
  state.accessKeys.push(key)
  return key
}

/** What the body asks for, as far as this version reads it; the order of the checks is the server's. */
function readWanted(params: Params, version: string): Wanted {
  const since = (needed: string, name: string) => (atLeast(version, needed) ? params[name] : undefined)
  const method = stringParam(since('1.7.0', 'method') || undefined, 'encryptionMethod')
  const name = stringParam(since('1.8.0', 'name') || undefined, 'name')
  const limit = limitParam(since('1.8.0', 'limit'))
  const password = stringParam(since('1.8.0', 'password'), 'password')
  const port = numberParam(since('1.8.1', 'port'), 'port')
  return { method, name, limit, password, port }
}

function samePassword(id: string, version: string): Refusal {
  if (!atLeast(version, '1.10.0')) return broken()
  return conflict(`Access key ${id} has the same password. Please specify a unique password for each access key`)
}

function find(state: OutlineState, id: string): StoredKey {
  const key = state.accessKeys.find((one) => one.id === id)
  if (!key) throw new Refusal(404, 'NotFound', `Access key "${id}" not found`)
  return key
}

function shown(key: StoredKey): object {
  const { id, name, password, port, method, dataLimit } = key
  return { id, name, password, port, method, dataLimit, accessUrl: accessUrl(key) }
}
