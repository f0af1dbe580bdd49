import type { Hooks } from './hooks.js'

/** Tells an observer. What goes wrong there, at once or later, becomes neither the caller's fault nor an unhandled rejection. */
export async function tell<K extends keyof Hooks>(
  hooks: Hooks | undefined,
  name: K,
  event: Parameters<NonNullable<Hooks[K]>>[0],
): Promise<void> {
  try {
    // An observer may be an async function, although it is not waited for.
    await (hooks as Partial<Record<K, (event: unknown) => unknown>> | undefined)?.[name]?.(event)
  } catch {
    // Nobody is there who could be told.
  }
}
