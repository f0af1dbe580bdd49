import type { Params } from './params.js'
import { Refusal } from './respond.js'
import type { StoredLimit } from './state.js'

const CIPHERS = /^(chacha20-ietf-poly1305|aes-(256|192|128)-gcm)$/
const HOSTNAME = /^([a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?\.)*[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?$/

/** A parameter is not what it must be. */
export const invalid = (message: string): Refusal => new Refusal(400, 'InvalidArgument', message)
/** A parameter is not there. */
export const missing = (message: string): Refusal => new Refusal(400, 'MissingParameter', message)
/** It collides with what is there. */
export const conflict = (message: string): Refusal => new Refusal(409, 'Conflict', message)
/** The server broke. */
export const broken = (): Refusal => new Refusal(500, 'InternalServer', '')

/** The id in the path, which some bodies wipe out. */
export function idParam(params: Params): string {
  const { id } = params
  if (!id) throw missing('Parameter `id` is missing')
  return id as string
}

/** A string or nothing. `label` is the server's own word for it. */
export function stringParam(value: unknown, label: string): string | undefined {
  if (value === undefined || typeof value === 'string') return value
  throw invalid(`Expected a string for ${label}, instead got ${said(value)}`)
}

/** A number or nothing. */
export function numberParam(value: unknown, label: string): number | undefined {
  if (value === undefined || typeof value === 'number') return value
  throw invalid(`Expected a number for ${label}, instead got ${said(value)}`)
}

/** A limit or nothing; `null` breaks the server. */
export function limitParam(value: unknown): StoredLimit | undefined {
  if (value === undefined) return undefined
  if (value === null) throw broken()
  const { bytes } = value as Partial<StoredLimit>
  if (!(Number.isInteger(bytes) && Number(bytes) >= 0)) throw invalid('`limit.bytes` must be an non-negative integer')
  return value as StoredLimit
}

/** A cipher by name. */
export function checkCipher(method: string): void {
  if (!CIPHERS.test(method)) throw invalid(`cipher "${method}" is not valid`)
}

/** A port number. The message names a range that the server does not keep to. */
export function checkPort(port: number): void {
  if (!(Number.isInteger(port) && port >= 1 && port <= 65_535))
    throw invalid(`Port ${port} is invalid: must be an integer in range [0, 65353]`)
}

/** A host name or an address. */
export function hostnameParam(value: unknown): string {
  if (value === undefined) throw missing('hostname must be provided')
  if (typeof value !== 'string') throw invalid(`Expected hostname to be a string, instead got ${said(value)}`)
  if (!HOSTNAME.test(value) && !isIpv6(value)) throw invalid(`Hostname ${value} isn't a valid hostname or IP address`)
  return value
}

/** Name of the server; too long is a conflict, of all things. */
export function serverNameParam(value: unknown): string {
  if (!value) throw missing('Parameter `name` is missing')
  if (typeof value === 'string' && value.length <= 100) return value
  throw new Refusal(409, 'InvalidArgument', `Requested server name should be a string <= 100 characters long.  Got ${text(value)}`)
}

/** Name of a key, of any length. */
export function keyNameParam(value: unknown): string {
  if (!value) throw missing('Parameter `name` is missing')
  if (typeof value !== 'string') throw invalid('Parameter `name` must be of type string')
  return value
}

function said(value: unknown): string {
  return `${text(value)} of type ${typeof value}`
}

function text(value: unknown): string {
  return String(value)
}

function isIpv6(host: string): boolean {
  return /^[\da-f:.]+$/i.test(host) && URL.canParse(`http://[${host}]`)
}
