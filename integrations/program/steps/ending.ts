import { ConfigurationError } from '@infra/core'
import { check } from '../check.ts'
import { PASSWORD } from '../setup.ts'
import type { Steps } from '../world.ts'

/** All text that can be had of a value, those parts included that are not enumerable. */
function textOf(value: unknown, depth = 0): string {
  if (depth > 6) return ''
  if (typeof value !== 'object' || value === null) return String(value)
  const parts = Reflect.ownKeys(value).map((key) => textOf((value as Record<PropertyKey, unknown>)[key], depth + 1))
  return [`${value as Error}`, JSON.stringify(value), ...parts].join('\n')
}

/** What holds for all that went before. Comes last: the client is closed. */
export const ending = (inspect: (value: unknown) => string): Steps => ({
  'no secret is shown'({ errors, requests, retries, log, setup, outline }) {
    const paths = [setup.trusted, setup.installed.apiUrl, setup.stranger].map((url) => new URL(url).pathname.slice(1))
    const secrets = [...paths, new URL(setup.proxy).password, PASSWORD]
    check(
      errors.length > 15 && retries.length > 4 && log.length > 40,
      `only ${errors.length} errors, ${retries.length} repeats, ${log.length} lines`,
    )
    for (const thing of [...errors, requests, retries, log, outline, outline.api]) {
      const text = textOf(thing) + inspect(thing)
      const shown = secrets.filter((secret) => text.includes(secret))
      check(shown.length === 0, `shown: ${shown.join()} in ${text.slice(0, 500)}`)
    }
  },
  async 'a closed client sends nothing'({ outline, requests, rejection }) {
    await outline.close()
    const before = requests.length
    await rejection(outline.server.get(), ConfigurationError)
    await outline[Symbol.asyncDispose]()
    check(requests.length === before, 'something was sent')
  },
})
