/** The time of the server. */
export interface Clock {
  /** How many seconds the server is ahead. It is asked once, however many wait. */
  offset(): Promise<number>
  /** Asks the server again, unless somebody has since `used` was told; whether the clocks had drifted apart. */
  resync(used: number): Promise<boolean>
}

/** By how many seconds two looks at the same clocks may differ: the answer is rounded, and takes its time. */
const SLACK_S = 2

/** This machine's time, in whole seconds since 1970. */
export function localTime(): number {
  return Math.floor(Date.now() / 1000)
}

/** Reads the server's clock through `ask`, which gives it in seconds. */
export function createClock(ask: () => Promise<number>): Clock {
  let offset: number | undefined
  let asking: Promise<number> | undefined
  const sync = (): Promise<number> =>
    (asking ??= ask()
      .then((server) => (offset = server - localTime()))
      .finally(() => (asking = undefined)))
  const hasDrifted = (used: number): boolean => Math.abs(offset! - used) > SLACK_S
  return {
    offset: async () => offset ?? sync(),
    resync: async (used) => {
      if (!hasDrifted(used)) await sync()
      return hasDrifted(used)
    },
  }
}
