import type { OneOrMany } from './types.js'

/** One series of measurements. */
export interface TimeSeries {
  /** When, in Unix seconds with fractions, and what was measured then, as a decimal text. `pointsOf` makes numbers of them. */
  values: [number, string][]
}

/** Measurements of a period. */
export interface Metrics<S = Record<string, TimeSeries>> {
  /** When the period begins, RFC 3339. */
  start: string
  /** When it ends, RFC 3339. */
  end: string
  /** The time between two measurements, in seconds. */
  step: number
  /** The measurements, by what was measured. */
  time_series: S
}

/** Which measurements to get. */
export interface MetricsQuery<T extends string> {
  /** What to measure: one thing or several. */
  type: OneOrMany<T | (string & {})>
  /** When the period begins, a `Date` or RFC 3339: 30 days ago at most. */
  start: Date | string
  /** When it ends, a `Date` or RFC 3339. */
  end: Date | string
  /** The time between two measurements, in seconds. Default: so that there are 200. The API takes more where there would be over 500. */
  step?: number
}

/** One measurement. */
export interface Point {
  /** When. */
  at: Date
  /** What was measured, in the unit of its series. */
  value: number
}

/**
 * Makes dates and numbers of a series of metrics; none of a series that was not asked for.
 *
 * @example
 * const end = new Date()
 * const start = new Date(end.getTime() - 3_600_000)
 * const { time_series } = await hetzner.servers.getMetrics(42, { type: 'cpu', start, end })
 * for (const { at, value } of pointsOf(time_series.cpu)) console.log(at.toISOString(), `${value} %`)
 */
export function pointsOf(series: TimeSeries | undefined): Point[] {
  return (series?.values ?? []).map(([seconds, text]) => ({ at: new Date(seconds * 1000), value: Number(text) }))
}
