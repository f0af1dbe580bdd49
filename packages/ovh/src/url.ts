import { InvalidInputError, path } from '@infra/core'
import type { PathValues } from './types.js'

/** What a path must not hold, since it would reach another route, or be sent in another form than it was signed. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/^(?!\/)/, 'must begin with a slash'],
  [/\s/, 'holds white space: write it as %20, or give the value in `path`'],
  [/#/, 'holds "#": write it as %23, or give the value in `path`'],
  [/^[^?]*\/\//, 'holds "//": is a value empty?'],
  [/^[^?]*\.\./, 'holds "..", which would lead out of the route'],
  [
    /^[^?]*\/(\d{1,3}(\.\d{1,3}){3}|\[?[\da-f]*:[\da-f:.]*\]?)\/\d{1,3}(?=[/?]|$)/i,
    'holds an IP block: write its slash as %2F, or give the value in `path`',
  ],
]

/** Fills a template, or takes a path as it is written; throws `InvalidInputError` for what cannot be sent as it is meant. */
export function fillPath(template: string, given?: PathValues | null): string {
  const fault = FAULTS.find(([pattern]) => pattern.test(template))?.[1]
  if (fault) throw new InvalidInputError(`The path ${fault}`, { field: 'path' })
  const values = given ?? {}
  const refuse = (name: string, why: string) =>
    new InvalidInputError(`path.${name} ${why} ${opPathOf(template)}`, { field: `path.${name}` })
  const left = new Set(Object.keys(values))
  const filled = template.replace(/\{(\w*)\}/g, (_, name: string) => {
    left.delete(name)
    try {
      return path`${values[name]!}`()
    } catch {
      throw refuse(name, values[name] === undefined ? 'is missing in' : 'must be a string (not empty, "." or "..") or a finite number in')
    }
  })
  for (const name of left) throw refuse(name, 'has no place in')
  // Some of those who send leave out a query that is empty.
  return filled.replace(/^([^?]*)\?$/, '$1')
}

/** The first parts of a path that name a kind of products only together. */
const PAIRS = /^\/(cdn|cluster|dbaas|dedicated|email|hosting|license|pack|saas|stack|supply|veeam)(?=\/)/

/** How a path may be told in errors and hooks: a template as it is, of a URL the family only, since what follows is data. */
export function opPathOf(template: string, isTemplate = false): string {
  if (isTemplate || /^[^?]*\{\w+\}/.test(template)) return shapeOf(template)
  const [version = ''] = /^\/v[12](?=\/)/.exec(template) ?? []
  const rest = template.slice(version.length)
  const [pair = ''] = PAIRS.exec(rest) ?? []
  const [family = '/…'] = /^\/[A-Za-z][\w-]{0,39}(?=[/?]|$)/.exec(rest.slice(pair.length)) ?? []
  return version + pair + family
}

/** A path without its query and what in it can be no name of the API's own: values, mostly. */
export function shapeOf(template: string): string {
  return template.replace(/\?.*/s, '').replace(/\/(?!(\{\w+\}|\d{4}v\d|[A-Za-z]+(\d+[A-Za-z]*){0,2})?(\/|$))[^/]+/g, '/{…}')
}
