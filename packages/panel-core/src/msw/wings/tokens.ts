import { randomString } from '@infra/core/msw'
import type { PanelCall } from '../call.js'
import { BASE64URL, digest } from '../digest.js'
import { addressOf, wingsOf } from '../panel.js'
import { permissionsOf } from '../permissions.js'
import { notFound } from '../refuse.js'
import type { NodeRow } from '../rows.js'
import type { PanelState } from '../state.js'

/** What tokens say. Times are in seconds since 1970. */
export interface Claims {
  /** The panel. */
  iss: string
  /** Wings. */
  aud: string[]
  /** Who, on which server. */
  jti: string
  /** When it was made. */
  iat: number
  /** From when on it is good. */
  nbf: number
  /** Until when it is good. */
  exp: number
  server_uuid: string
  user_uuid: string
  user_id: number
  unique_id: string
  /** What the user may do, in tokens for consoles. */
  permissions?: readonly string[]
  /** The file of a download. */
  file_path?: string | null
  /** The backup of a download. */
  backup_uuid?: string
}

/** What a token is good for. */
type Purpose = Pick<Claims, 'permissions' | 'file_path' | 'backup_uuid'>

const encode = (value: unknown) => {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

const sign = (node: NodeRow, text: string) => digest(`${node.token}.${text}`, 43, BASE64URL)

/** The mark of a user's tokens for a server. */
function jtiOf(userId: number, serverUuid: string): string {
  return digest(`${userId}${serverUuid}`, 32)
}

/** Makes a token in the form of a JWT. Its signature only looks like one. */
function makeToken({ panel, user, bound, state, now }: PanelCall, node: NodeRow, lifeMs: number, purpose: Purpose): string {
  const jti = jtiOf(user.id, bound.server.uuid)
  const iat = Math.floor(now / 1000)
  const claims: Claims = {
    iss: panel.url,
    aud: [wingsOf(node)],
    jti,
    iat,
    nbf: iat - 300,
    exp: iat + lifeMs / 1000,
    ...purpose,
    server_uuid: bound.server.uuid,
    user_uuid: user.uuid,
    user_id: user.id,
    unique_id: randomString(state, 16),
  }
  const text = `${encode({ typ: 'JWT', alg: 'HS256', jti })}.${encode(claims)}`
  return `${text}.${sign(node, text)}`
}

/** Reads a token that one of the nodes would take; `undefined` for any other. Whether it is too old is for the reader to say. */
export function readToken(nodes: readonly NodeRow[], token: string): Claims | undefined {
  const [head = '', payload = '', signature] = token.split('.')
  if (!nodes.some((node) => sign(node, `${head}.${payload}`) === signature)) return undefined
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
  return JSON.parse(new TextDecoder().decode(bytes)) as Claims
}

/** Whether a token was made before those of its user were taken back. */
export function isDenied(state: PanelState, { jti, iat }: Claims): boolean {
  const since = state.denied[jti]
  return since !== undefined && iat * 1000 < since
}

/** Takes back the tokens that a user has for a server. */
export function denyTokens(
  { panel, bound }: Pick<PanelCall, 'panel'> & { bound: Pick<PanelCall['bound'], 'server'> },
  userId: number,
): void {
  panel.state.denied[jtiOf(userId, bound.server.uuid)] = panel.now()
}

function nodeOf({ state, bound }: PanelCall): NodeRow {
  return state.nodes.find(({ id }) => id === bound.server.node_id) ?? notFound()
}

/** A token for the console: ten minutes. */
export function consoleToken(call: PanelCall, node: NodeRow): string {
  const permissions = permissionsOf(call.state, call.user, call.bound.server) ?? []
  return makeToken(call, node, 600_000, { permissions })
}

/** An address at Wings that works once, for 15 minutes. */
export function signedUrl(call: PanelCall, path: string, purpose: Purpose): string {
  const node = nodeOf(call)
  return `${addressOf(call.panel, node)}${path}?token=${makeToken(call, node, 900_000, purpose)}`
}
