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
    /^[^?]*\/(\d{1,3}(\.\d{1,3}){3}|[\da-f]*:[\da-f:]*)\/\d{1,3}(?=[/?]|$)/i,
    'holds an IP block: write its slash as %2F, or give the value in `path`',
  ],
]

/** Fills a template, or takes a path as it is written; throws `InvalidInputError` for what cannot be sent as it is meant. */
export function fillPath(template: string, values: PathValues = {}): string {
  const fault = FAULTS.find(([pattern]) => pattern.test(template))?.[1]
  if (fault) throw new InvalidInputError(`The path ${fault}`, { field: 'path' })
  // What stands at odd places was in braces.
  const parts = template.split(/\{([^{}/]*)\}/)
  const names = parts.filter((_, i) => i % 2)
  for (const name of names) {
    if (values[name] === undefined) throw new InvalidInputError(`path.${name} is missing: ${template} needs it`, { field: `path.${name}` })
  }
  for (const name of Object.keys(values)) {
    if (!names.includes(name)) throw new InvalidInputError(`path.${name} has no place in ${opPathOf(template)}`, { field: `path.${name}` })
  }
  const literals = parts.filter((_, i) => i % 2 === 0)
  return path(literals as unknown as TemplateStringsArray, ...names.map((name) => values[name]!))()
}

/** The first parts of a path that name a kind of products only together. */
const PAIRS = /^\/(cdn|cluster|dbaas|dedicated|email|hosting|license|pack|saas|stack|supply|veeam)(?=\/)/

/** How a path may be told in errors and hooks: a template as it is, of a URL the family only, since what follows is data. */
export function opPathOf(template: string): string {
  if (/\{\w+\}/.test(template)) return template.replace(/\?.*/s, '')
  const [version = ''] = /^\/v[12](?=\/)/.exec(template) ?? []
  const rest = template.slice(version.length)
  const [pair = ''] = PAIRS.exec(rest) ?? []
  const [family = '/…'] = /^\/[A-Za-z][\w-]{0,39}(?=[/?]|$)/.exec(rest.slice(pair.length)) ?? []
  return version + pair + family
}
