import type { Operation, Status } from './schema.ts'
import { textOf } from './types.ts'

/** Names for what is known of routes, so that it is declared once for all that have it in common. */
export interface Facts {
  /** The name of what is known of an operation beside what it takes and answers. */
  nameOf(operation: Operation, endpoints: readonly string[] | undefined): string
  declarations(): string[]
}

/** Names the facts in the order in which they are met: `$1`, `$2`. */
export function createFacts(): Facts {
  const names = new Map<string, string>()
  return {
    nameOf: (operation, endpoints) => {
      const text = factsOf(operation, endpoints)
      const name = names.get(text) ?? `$${names.size + 1}`
      names.set(text, name)
      return name
    },
    declarations: () => [...names].map(([text, name]) => `type ${name} = ${text}`),
  }
}

/** Reads the facts back that a text declares, by name. */
export const readFacts = (text: string): Map<string, string> =>
  new Map([...text.matchAll(/^type (\$\d+) = (.*)$/gm)].map(([, name = '', facts = '']) => [name, facts]))

function factsOf({ noAuthentication, apiStatus }: Operation, endpoints: readonly string[] | undefined): string {
  const facts = { at: endpoints?.map(textOf).join(' | '), auth: noAuthentication ? 'false' : undefined, ...marksOf(apiStatus) }
  const stated = Object.entries(facts).flatMap(([name, type]) => (type === undefined ? [] : [`${name}: ${type}`]))
  return stated.length === 0 ? '{}' : `{ ${stated.join('; ')} }`
}

function marksOf({ value, deprecatedDate, deletionDate, replacement }: Status): Record<string, string | undefined> {
  const date = (text: string | undefined): string | undefined => text && textOf(text.slice(0, 10))
  return {
    status: value === 'PRODUCTION' ? undefined : textOf(value),
    deprecated: date(deprecatedDate),
    deleted: date(deletionDate),
    instead: replacement && textOf(replacement),
  }
}

/** The endpoints that a declaration of facts names. */
export function endpointsOf(facts: string): string[] | undefined {
  const union = /^\{ at: ([^;}]+)/.exec(facts)?.[1]
  return union === undefined ? undefined : [...union.matchAll(/'([^']+)'/g)].map(([, name = '']) => name)
}
