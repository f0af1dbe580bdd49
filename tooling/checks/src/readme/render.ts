import type { Clients, Exports } from './inventory.ts'

/** What an entry of a package offers, and its name. */
export interface EntryExports extends Exports {
  /** As a user writes it: `@infra/core/node`. */
  readonly specifier: string
}

/** The methods of a package's clients, a table each, and its other functions. */
export function renderMethods({ resources, standalone }: Clients, entries: readonly EntryExports[]): string {
  const tables = resources.map(({ name, from, methods }) => {
    const rows = methods.map((method) => [code(method.name), code(method.standalone ?? ''), method.summary])
    return `### ${code(name)}${from ? ` of ${code(from)}` : ''}\n\n${table(['method', 'as a function', 'what it does'], rows)}`
  })
  const others = entries.flatMap(({ specifier, callable }) =>
    callable.filter(({ name }) => !standalone.has(name)).map(({ name, summary }) => [code(name), code(specifier), summary]),
  )
  const borrowed = entries.flatMap((entry) => entry.borrowed).map(code)
  return [
    ...tables,
    `### Other functions\n\n${table(['function', 'from', 'what it does'], others)}`,
    ...(borrowed.length > 0 ? [`Handed on from \`@infra/core\`: ${borrowed.join(', ')}.`] : []),
  ].join('\n\n')
}

/** Everything that a package exports, a table for each of its entries; types by name only. */
export function renderExports(entries: readonly EntryExports[]): string {
  return entries
    .filter(({ callable, types }) => callable.length + types.length > 0)
    .map(({ specifier, callable, types }) => {
      const rows = callable.map(({ name, summary }) => [code(name), summary])
      const parts = [
        `### \`${specifier}\``,
        ...(rows.length > 0 ? [table(['name', 'what it is'], rows)] : []),
        ...(types.length > 0 ? [`Types: ${types.map(code).join(', ')}.`] : []),
      ]
      return parts.join('\n\n')
    })
    .join('\n\n')
}

/** Puts text between the markers of a list, `<!-- name -->` and `<!-- /name -->`; nothing when they are not there. */
export function between(text: string, name: string, list: string): string | undefined {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [start, end] = [text.indexOf(open), text.indexOf(close)]
  return start < 0 || end < start ? undefined : `${text.slice(0, start + open.length)}\n\n${list}\n\n${text.slice(end)}`
}

const code = (text: string): string => (text ? `\`${text}\`` : '')

/** A table as the formatter leaves it, with columns of equal width. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map((line) => line.map((cell) => cell.replaceAll('|', '\\|')))
  const widths = head.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)))
  const [first = '', ...rest] = lines.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
  return [first, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rest].join('\n')
}
