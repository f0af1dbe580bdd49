import { random } from '@infra/core/msw'
import { timestamp } from './actions.js'
import type { Route, RouteCall } from './call.js'
import { invalid } from './errors.js'
import type { Resource } from './resource.js'

const MAX_SAMPLES = 500

/** `GET …/metrics` of a kind of resource: figures that are made up, but the same for the same moment. */
export function metricsRoute<N extends 'servers' | 'load_balancers'>(
  { ns, host, item, find }: Resource<N>,
  series: Readonly<Record<string, readonly string[]>>,
): Route {
  const handler = (call: RouteCall) => {
    const { id } = find(call)
    const types = call.query.getAll('type').flatMap((type) => type.split(','))
    if (types.length === 0) invalid('type', 'Missing data for required field.')
    const [start, end] = [moment(call, 'start'), moment(call, 'end')]
    if (end < start) invalid('end', 'must not be before the start')
    const step = stepOf(call, start, end)
    const names = types.flatMap((type) => series[type] ?? invalid('type', `there are no metrics of type ${type}`))
    const moments = Array.from({ length: Math.floor((end - start) / step) + 1 }, (_, index) => start + index * step)
    const time_series = Object.fromEntries(
      names.map((name, nth) => [name, { values: moments.map((at) => [at, String(random({ seed: id + nth + at }) * 100)]) }]),
    )
    return { status: 200, body: { metrics: { start: timestamp(start * 1000), end: timestamp(end * 1000), step, time_series } } }
  }
  return { op: `${ns}.getMetrics`, host, method: 'GET', path: `${item}/metrics`, query: ['type', 'start', 'end', 'step'], handler }
}

/** A moment in seconds. */
function moment({ query }: RouteCall, name: string): number {
  const ms = Date.parse(query.get(name) ?? '')
  return Number.isNaN(ms) ? invalid(name, 'must be a date and time as in RFC 3339') : ms / 1000
}

/** Seconds from one sample to the next: as asked for, but never so short that there are too many. */
function stepOf({ query }: RouteCall, start: number, end: number): number {
  const text = query.get('step')
  const wanted = text === null ? Math.ceil((end - start) / 199) : Number(text)
  if (!(wanted >= 0)) invalid('step', 'must be a number')
  return Math.max(1, wanted, Math.ceil((end - start) / (MAX_SAMPLES - 1)))
}
