import { ApiError, PartialFailureError } from '@infra/core'
import type { StepOptions } from '@infra/core'
import type { HetznerApi } from '../api.js'
import { create } from './crud.js'
import type { CreateServerBody, CreateServerResult } from './types.js'

/** One attempt to make a server. */
export interface CreateServerAttempt {
  /** The size. */
  serverType: string
  /** The location; absent when it was Hetzner's choice. */
  location?: string
  /** Why there is no server; absent when there is one. */
  error?: unknown
}

/** Where else to try, and how. The time-outs are those of each attempt. */
export interface CreateWithFallbackOptions extends StepOptions {
  /** Names or ids of locations, after that in the body. Default: none. */
  locations?: readonly string[] | undefined
  /** Names or ids of sizes, after that in the body; all locations are tried before the next size. Default: none. */
  serverTypes?: readonly string[] | undefined
  /** Is told of each attempt once it has ended. An error that it throws ends the work; what was made by then is in `data`. */
  onAttempt?: ((attempt: CreateServerAttempt) => void) | undefined
}

/** A new server, the work that makes it, and what it took to get it. */
export interface CreateWithFallbackResult extends CreateServerResult {
  /** What was tried, in order; the last one is the one that was made. */
  attempts: CreateServerAttempt[]
}

/** What {@link createWithFallback} leaves on its error. */
export interface CreateWithFallbackData {
  /** What was tried, in order, with the error of each. */
  attempts: CreateServerAttempt[]
  /** What was made, when only `onAttempt` failed after it. */
  result?: CreateServerResult
}

/**
 * Creates a server where there is one left: as the body says, else in other locations, else in other sizes. It goes on while the
 * API answers that this one cannot be had at the moment (`resource_unavailable`, `placement_error`, status 412). Any other error
 * ends it and is thrown as it is; so does that of a size which a location never has: its type's `locations` tell.
 *
 * @throws PartialFailureError when none could be had; its `data` ({@link CreateWithFallbackData}) has the error of each attempt.
 * @example
 * const body = { name: 'web-1', server_type: 'cpx22', image: 'debian-13', location: 'fsn1', ssh_keys: ['anna'] }
 * const result = await hetzner.servers.createWithFallback(body, {
 *   locations: ['nbg1', 'hel1'],
 *   serverTypes: ['cpx32'],
 *   onAttempt: ({ serverType, location, error }) => console.log(serverType, location, error ? 'not available' : 'made'),
 * })
 * await hetzner.actions.wait(result)
 */
export async function createWithFallback(
  api: HetznerApi,
  body: CreateServerBody,
  options: CreateWithFallbackOptions = {},
): Promise<CreateWithFallbackResult> {
  const { locations = [], serverTypes = [], onAttempt, ...callOptions } = options
  const choices = choicesOf(body, locations, serverTypes)
  const attempts: CreateServerAttempt[] = []
  for (const choice of choices) {
    const { result, ...attempt } = await attemptAt(api, body, choice, callOptions)
    attempts.push(attempt)
    try {
      onAttempt?.(attempt)
    } catch (cause) {
      throw failureOf('onAttempt threw what is in `cause`', choices, { attempts, ...(result && { result }) }, cause)
    }
    if (result) return { ...result, attempts }
    if (!isShortage(attempt.error)) throw attempt.error
  }
  throw failureOf('none can be had at the moment', choices, { attempts }, attempts.at(-1)?.error)
}

async function attemptAt(
  api: HetznerApi,
  body: CreateServerBody,
  choice: CreateServerAttempt,
  options: StepOptions,
): Promise<CreateServerAttempt & { result?: CreateServerResult }> {
  const { serverType, location } = choice
  try {
    const chosen = { ...body, server_type: serverType, ...(location !== undefined && { location }) }
    return { ...choice, result: await create(api, chosen, options) }
  } catch (error) {
    return { ...choice, error }
  }
}

/** The body's own choice, then the others; all locations of a size before the next size. */
function choicesOf(body: CreateServerBody, locations: readonly string[], serverTypes: readonly string[]): CreateServerAttempt[] {
  const places = [...new Set([body.location, ...locations])].filter((location) => location !== undefined)
  return [...new Set([body.server_type, ...serverTypes])].flatMap((serverType) =>
    places.length ? places.map((location) => ({ serverType, location })) : [{ serverType }],
  )
}

/** Whether another place or size may be there. A primary IP of the wrong version fits nowhere. */
function isShortage(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false
  const { code, status } = error
  return code === 'resource_unavailable' || code === 'placement_error' || (status === 412 && code !== 'primary_ip_version_mismatch')
}

function failureOf(
  what: string,
  choices: readonly CreateServerAttempt[],
  data: CreateWithFallbackData,
  cause: unknown,
): PartialFailureError<CreateWithFallbackData> {
  const names = choices.map(({ serverType, location }) => (location === undefined ? serverType : `${serverType} in ${location}`))
  const done = data.result ? names.slice(data.attempts.length - 1, data.attempts.length) : []
  const remaining = data.result ? [] : names
  return new PartialFailureError(`servers.createWithFallback: ${what} (${names.join(', ')}): see \`data.attempts\``, {
    done,
    remaining,
    data,
    cause,
  })
}
