import type { TrafficSample } from './state.js'

/** A value in the step that ends at `timestamp`, in seconds. */
interface Moment {
  data: number
  timestamp: number
}

/**
 * The answer of `GET /experimental/server/metrics`. Rates are those of five-minute steps, the last of which may end
 * after now. `knownKeys` are the keys that ever had traffic: they are listed even when they had none of late.
 */
export function serverMetrics(samples: readonly TrafficSample[], knownKeys: readonly string[], now: number, step: number): object {
  const stepOf = (sample: TrafficSample) => Math.ceil(sample.at / 1000 / step) * step
  const perStep = new Map<number, number>()
  for (const sample of samples) perStep.set(stepOf(sample), (perStep.get(stepOf(sample)) ?? 0) + sample.bytes)
  const current = Math.ceil(now / step) * step
  const peak = highest([...perStep].map(([timestamp, data]) => ({ data, timestamp })))
  return {
    server: {
      tunnelTime: { seconds: sum(samples, 'tunnelSeconds') },
      dataTransferred: { bytes: sum(samples, 'bytes') },
      bandwidth: {
        current: { data: { bytes: (perStep.get(current) ?? 0) / step }, timestamp: current },
        peak: { data: { bytes: peak.data / step }, timestamp: notAfter(now, peak.timestamp) },
      },
      locations: [...groupBy(samples, (sample) => JSON.stringify([sample.location, sample.asn, sample.asOrg])).values()].map(location),
    },
    // Sorted as Prometheus sorts labels. Ids are read as numbers: others than numbers become null, "2abc" becomes 2.
    accessKeys: [...new Set(knownKeys)].toSorted(byCodeUnits).map((id) => {
      const own = samples.filter((sample) => sample.keyId === id)
      const devices = highest(own.map((sample) => ({ data: sample.devices, timestamp: stepOf(sample) })))
      const lastSeen = own.filter((sample) => sample.bytes > 0).map(stepOf)
      return {
        accessKeyId: Number.parseInt(id, 10),
        dataTransferred: { bytes: sum(own, 'bytes') },
        tunnelTime: { seconds: sum(own, 'tunnelSeconds') },
        connection: {
          lastTrafficSeen: lastSeen.length > 0 ? Math.min(now, Math.max(...lastSeen)) : null,
          peakDeviceCount: { data: devices.data, timestamp: notAfter(now, devices.timestamp) },
        },
      }
    }),
  }
}

function location(samples: readonly TrafficSample[]): object {
  const [first] = samples
  return {
    location: first?.location,
    asn: first?.asn,
    asOrg: first?.asOrg,
    dataTransferred: { bytes: sum(samples, 'bytes') },
    tunnelTime: { seconds: sum(samples, 'tunnelSeconds') },
  }
}

/** The highest value above zero; of equal ones the latest. */
function highest(values: readonly Moment[]): Moment | { data: 0; timestamp: null } {
  const [top] = values.filter(({ data }) => data > 0).toSorted((a, b) => b.data - a.data || b.timestamp - a.timestamp)
  return top ?? { data: 0, timestamp: null }
}

function notAfter(now: number, timestamp: number | null): number | null {
  return timestamp === null ? null : Math.min(now, timestamp)
}

function sum(samples: readonly TrafficSample[], field: 'bytes' | 'tunnelSeconds'): number {
  return samples.reduce((total, sample) => total + sample[field], 0)
}

function groupBy(samples: readonly TrafficSample[], key: (sample: TrafficSample) => string): Map<string, TrafficSample[]> {
  const groups = new Map<string, TrafficSample[]>()
  for (const sample of samples) groups.set(key(sample), [...(groups.get(key(sample)) ?? []), sample])
  return groups
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : 1
}
