interface Origin {
  active: number
  waiting?: Set<() => void>
}

/**
 * Lets so many calls at a time go to one origin. The runtime's agent counts a connection only once it stands, so its own
 * `maxSockets` does not hold for connections that are verified before they are handed over.
 */
export class Slots {
  readonly #max: number
  readonly #origins = new Map<string, Origin>()

  constructor(max: number) {
    this.#max = max
  }

  /** Calls `start` when there is room, at once if there is. Returns a function that leaves the queue, when it had to queue. */
  take(key: string, start: () => void): (() => void) | undefined {
    let origin = this.#origins.get(key)
    if (!origin) this.#origins.set(key, (origin = { active: 0 }))
    if (origin.active < this.#max) {
      origin.active++
      start()
      return undefined
    }
    const waiting = (origin.waiting ??= new Set())
    waiting.add(start)
    return () => waiting.delete(start)
  }

  /** Makes room for the next. */
  give(key: string): void {
    const origin = this.#origins.get(key)!
    const next = origin.waiting?.values().next().value
    if (next) {
      origin.waiting!.delete(next)
      // The agent gets the socket back right after this; the next call should find it there.
      queueMicrotask(next)
    } else if (--origin.active === 0) this.#origins.delete(key)
  }
}
