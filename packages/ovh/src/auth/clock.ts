/** One look at the server's clock. */
export interface Reading {
  /** How many seconds the server is ahead. */
  readonly offset: number
}

/** The time of the server. */
export interface Clock {
  /** The latest look. The server is asked once, however many wait. */
  read(): Promise<Reading>
  /** Asks the server again, unless somebody has since `used` was read; whether the clocks had drifted apart. */
  resync(used: Reading): Promise<boolean>
}

/** By how many seconds two looks at the same clocks may differ: the answer is rounded, and takes its time. */
const SLACK_S = 2

/** This machine's time, in whole seconds since 1970. */
export function localTime(): number {
  return Math.floor(Date.now() / 1000)
}

/** Reads the server's clock through `ask`, which gives it in seconds. */
export function createClock(ask: () => Promise<number>): Clock {
  let latest: Reading | undefined
  let asking: Promise<Reading> | undefined
  const sync = (): Promise<Reading> =>
    (asking ??= ask()
      .then((server) => (latest = { offset: server - localTime() }))
      .finally(() => (asking = undefined)))
  return {
    read: async () => latest ?? sync(),
    resync: async (used) => {
      const { offset } = latest === used ? await sync() : latest!
      return Math.abs(offset - used.offset) > SLACK_S
    },
  }
}
