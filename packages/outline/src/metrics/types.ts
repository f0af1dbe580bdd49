/** How far back metrics go: the server's own words (`<number><s|h|d|w>`, such as `24h` or `1.5d`), a moment, or a span. */
export type MetricsSince = string | Date | { hours: number } | { days: number }

/** An amount of data. */
export interface DataAmount {
  /** Bytes; with decimals, since the server extrapolates. */
  bytes: number
}

/** A time. */
export interface TimeAmount {
  /** Seconds; with decimals. */
  seconds: number
}

/** What went over a server, and how long it was used. */
export interface Traffic {
  /** Time during which something was connected, summed over devices. */
  tunnelTime: TimeAmount
  /** Data that was transferred. */
  dataTransferred: DataAmount
}

/** A rate at a moment. */
export interface Bandwidth {
  /** Bytes per second. */
  data: DataAmount
  /** When, in seconds since 1970; null when there is no figure. */
  timestamp: number | null
}

/** Traffic from one place. */
export interface LocationTraffic extends Traffic {
  /** Country, ISO 3166 with two letters; `XA`, `XD`, `XL`, `ZZ` and the like where it is not known. */
  location: string
  /** Number of the network (autonomous system), where it is known. */
  asn: number | null
  /** Owner of the network, where it is known. */
  asOrg: string | null
}

/** Traffic of one key. */
export interface AccessKeyTraffic extends Traffic {
  /**
   * Number of the key. The server reads ids as numbers: a key named `anna` has null here, and `2abc` has 2 like the key `"2"`,
   * so they cannot be told apart; `metrics.transfer` counts such keys rightly. Keys deleted since appear too.
   */
  accessKeyId: number | null
  /** How it was used. */
  connection: {
    /** When traffic was last seen, in seconds since 1970, with decimals; null when it was not. */
    lastTrafficSeen: number | null
    /** The most devices at one time. */
    peakDeviceCount: {
      /** How many. */
      data: number
      /** When, in seconds since 1970, with decimals; null when there is no figure. */
      timestamp: number | null
    }
  }
}

/** Metrics over a time. */
export interface ServerMetrics {
  /** Of the server. */
  server: Traffic & {
    /** Rates. */
    bandwidth: {
      /** The latest. */
      current: Bandwidth
      /** The highest. */
      peak: Bandwidth
    }
    /** By place. */
    locations: LocationTraffic[]
  }
  /** By key. */
  accessKeys: AccessKeyTraffic[]
}
