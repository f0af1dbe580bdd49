import { readFamily } from './declarations.ts'
import { endpointsOf } from './facts.ts'
import type { Regions } from './regions.ts'

/** By file name: the text of a family. */
export type Texts = ReadonlyMap<string, string>

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
    for (const [route, operation] of family.routes) routes.set(route, `${operation} ${family.facts.get(route)}`)
    for (const [name, model] of family.models) models.set(`${file}: ${name}`, model)
  }
  return { routes, models }
}

function compare(kind: string, before: Texts, after: Texts): string[] {
  return [
    ...[...after.keys()].filter((key) => !before.has(key)).map((key) => `added    ${kind} ${key}`),
    ...[...before.keys()].filter((key) => !after.has(key)).map((key) => `removed  ${kind} ${key}`),
    ...[...after].filter(([key, text]) => before.has(key) && before.get(key) !== text).map(([key]) => `changed  ${kind} ${key}`),
  ]
}

/** The endpoints that the written files state, for routes of which nothing newer is known. */
export function regionsOf(texts: Texts): Regions {
  const facts = [...texts.values()].flatMap((text) => [...readFamily(text).facts])
  return new Map(
    facts.map(([route, text]) => [route, endpointsOf(text)]).filter((pair): pair is [string, string[]] => pair[1] !== undefined),
  )
}
