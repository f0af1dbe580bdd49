import { readFamily } from './declarations.ts'

/** By file name: the text of a family. */
export type Texts = ReadonlyMap<string, string>

/** Where an operation names its set of endpoints. */
const SET = /(?<=, )\$\d+(?=[,>])/

/** Says in lines which routes are new, gone and different, and which models are: for the changelog. */
export function summarise(before: Texts, after: Texts): string[] {
  const old = gather(before)
  const now = gather(after)
  return [...compare('route', old.routes, now.routes), ...compare('model', old.models, now.models)]
}

function gather(texts: Texts): { routes: Map<string, string>; models: Map<string, string> } {
  const routes = new Map<string, string>()
  const models = new Map<string, string>()
  for (const [file, text] of texts) {
    const family = readFamily(text)
    // The short names of regions differ from run to run; what they stand for is what counts.
    const whole = (operation: string): string => operation.replace(SET, (name) => family.sets.get(name) ?? name)
    for (const [route, operation] of family.routes) routes.set(route, whole(operation))
    for (const [name, model] of family.models) models.set(`${file}: ${name}`, model)
  }
  return { routes, models }
}

function compare(kind: string, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [
    ...[...after.keys()].filter((key) => !before.has(key)).map((key) => `added    ${kind} ${key}`),
    ...[...before.keys()].filter((key) => !after.has(key)).map((key) => `removed  ${kind} ${key}`),
    ...[...after].filter(([key, text]) => before.has(key) && before.get(key) !== text).map(([key]) => `changed  ${kind} ${key}`),
  ]
}

/** The regions that the written files state, for routes of which nothing newer is known. */
export function regionsOf(texts: Texts): Map<string, string[]> {
  const regions = new Map<string, string[]>()
  for (const text of texts.values()) {
    const { routes, sets } = readFamily(text)
    for (const [route, operation] of routes) {
      const union = sets.get(SET.exec(operation)?.[0] ?? '')
      if (union !== undefined)
        regions.set(
          route,
          [...union.matchAll(/'([^']+)'/g)].map(([, name = '']) => name),
        )
    }
  }
  return regions
}
