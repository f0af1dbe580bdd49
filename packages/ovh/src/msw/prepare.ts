import { InvalidInputError } from '@infra/core'
import { createFaults } from '@infra/core/msw'
import type { FaultRequest, FaultRule, Faults } from '@infra/core/msw'
import { matchPath, pathOf, segmentsOf } from './path.js'
import { putObject } from './state.js'
import type { OvhRow, OvhState } from './state.js'

/** Options of {@link OvhEmulator.answer}. */
export interface AnswerOptions {
  /** HTTP status, 200 to 599. Default: 200. */
  status?: number
  /** `false`: the route is open to everybody. */
  auth?: false
}

/** A request, as faults see it. */
export interface Prepared extends FaultRequest {
  /** Whether the answer was set, by any path that fits. */
  isSet?: boolean | undefined
}

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH']

const isNamed = (segment: string): boolean => /^\{.+\}$/.test(segment)

/** A path as a program says it, without the version that needs not be said, its values encoded in the one same way. */
function pathSaid(path: string, field: string): string {
  const segments = segmentsOf(path.replace(/^\/?(1\.0|v1)(?=\/|$)/, ''))
  if (segments.length === 0 || /[?#]|:\/\//.test(path))
    throw new InvalidInputError(`${field} must be a path below the version, such as /vps or /v2/iam/policy, not ${path}`, { field })
  return segments.map((segment) => (isNamed(segment) ? `/${segment}` : pathOf([segment]))).join('')
}

function methodSaid(method: string, field: string): string {
  const upper = method.toUpperCase()
  if (!METHODS.includes(upper)) throw new InvalidInputError(`${field} must be one of ${METHODS.join(', ')}, not ${method}`, { field })
  return upper
}

/** Puts an object into a list. */
export function put(state: OvhState, list: string, id: string | number, value: OvhRow): void {
  const path = pathSaid(list, 'list')
  if (/[{}]/.test(path)) throw new InvalidInputError(`list must have values where its template has names: ${list}`, { field: 'list' })
  if (!`${id}`.isWellFormed() || /^\.{0,2}$/.test(`${id}`))
    throw new InvalidInputError('id must be a text or a number that a path can have', { field: 'id' })
  putObject(state, path, { id, value: structuredClone(value) })
}

/** Sets what a route answers. */
export function setAnswer(state: OvhState, method: string, path: string, body: unknown, { status = 200, auth }: AnswerOptions = {}): void {
  if (!Number.isInteger(status) || status < 200 || status > 599)
    throw new InvalidInputError(`An answer cannot have status ${status}: use an integer from 200 to 599`, { field: 'options.status' })
  const where = { method: methodSaid(method, 'method'), path: pathSaid(path, 'path') }
  state.answers.push({ ...where, status, body: structuredClone(body), open: auth === false })
}

/** Faults that know methods, operations and paths as programs say them. */
export function createOvhFaults(): Faults {
  const faults = createFaults()
  const { inject } = faults
  faults.inject = (rule) => inject(asSaid(rule))
  return faults
}

function asSaid({ op, method, path, when, ...rest }: FaultRule): FaultRule {
  const isMeant = op === undefined ? undefined : operationSaid(op)
  return {
    ...rest,
    ...(method !== undefined && { method: methodSaid(method, 'rule.method') }),
    // A star stands for what a name in a template does.
    ...(path !== undefined && { path: typeof path === 'string' ? pathSaid(path, 'rule.path').replaceAll(/\{.+?\}/g, '*') : path }),
    when: (request) => isMeant?.(request) !== false && when?.(request) !== false,
  }
}

/** Whether a request is of an operation: a method with a template, or with the path itself. */
function operationSaid(op: string): (request: Prepared) => boolean {
  const [, name = '', path = ''] = /^(\S+) +(\S+)$/.exec(op) ?? []
  if (name === '')
    throw new InvalidInputError(`rule.op must be a method and a path, such as GET /vps/{serviceName}, not ${op}`, { field: 'rule.op' })
  const method = methodSaid(name, 'rule.op')
  const wanted = pathSaid(path, 'rule.op')
  return (request) => {
    if (request.method !== method || !matchPath(wanted, request.path)) return false
    // What is written out, such as /vps/datacenter, is no value.
    const actual = request.isSet ? undefined : request.op?.split('/')
    return wanted.split('/').every((segment, i) => !isNamed(segment) || actual === undefined || isNamed(actual[i]!))
  }
}
