import type { Hooks } from './hooks.js'
import { tell } from './tell.js'

const NAMES = ['onRequest', 'onResponse', 'onRetry', 'onError', 'onMismatch', 'onDeprecation'] as const

/**
 * Makes one set of hooks out of several, each told in turn; one that throws keeps none of the others from being told.
 * `undefined` is left out, so that a set can depend on a condition.
 *
 * @example
 * const hooks = combineHooks(metrics, process.env.DEBUG ? debugLogger() : undefined)
 */
export function combineHooks(...sets: readonly (Hooks | undefined)[]): Hooks {
  const combined: Record<string, (event: never) => void> = {}
  for (const name of NAMES) {
    const told = sets.filter((hooks) => hooks?.[name])
    // A hook that nobody has stays absent: that of mismatches stands in for a warning.
    if (told.length === 0) continue
    combined[name] = (event) => {
      for (const hooks of told) {
        void tell(hooks, name, event)
      }
    }
  }
  return combined
}
