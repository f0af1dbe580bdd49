import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from './editor.ts'

/** A call in a user's program, and the function that it reaches. */
export interface Site {
  code: string
  /** The source file below `src`, and the function's name there. */
  file: string
  source: string
}

/** Ten calls: five on the client, five of standalone functions. Three of the functions are published under another name. */
export const sites: Site[] = [
  { code: 'outline.server.get()', file: 'server/settings.ts', source: 'get' },
  { code: "outline.server.rename('Berlin')", file: 'server/settings.ts', source: 'rename' },
  { code: "outline.accessKeys.create({ name: 'Anna' })", file: 'access-keys/crud.ts', source: 'create' },
  { code: "outline.accessKeys.delete('7')", file: 'access-keys/crud.ts', source: 'remove' },
  { code: 'outline.metrics.transfer()', file: 'metrics/usage.ts', source: 'transfer' },
  { code: 'getServer(outline.api)', file: 'server/settings.ts', source: 'get' },
  { code: "setServerHostname(outline.api, 'vpn.example.com')", file: 'server/settings.ts', source: 'setHostname' },
  { code: "createAccessKey(outline.api, { name: 'Anna' })", file: 'access-keys/crud.ts', source: 'create' },
  { code: "deleteAccessKey(outline.api, '7')", file: 'access-keys/crud.ts', source: 'remove' },
  { code: 'getTransfer(outline.api)', file: 'metrics/usage.ts', source: 'transfer' },
]

/** The name that is called: `delete` in `outline.accessKeys.delete('7')`. */
export function nameOf({ code }: Site): string {
  return /(\w+)\(/.exec(code)?.[1] ?? code
}

/** A program with one call per line. */
export function programOf(all: Site[]): string {
  const standalone = all.filter(({ code }) => !code.startsWith('outline.')).map(nameOf)
  return [
    `import { createOutline, ${standalone.join(', ')} } from '@infra/outline'`,
    `const outline = createOutline({ apiUrl: 'https://127.0.0.1:1024/secret' })`,
    ...all.map(({ code }) => `await ${code}`),
    '',
  ].join('\n')
}

/** What an editor has to show and reach. */
export interface Expected {
  /** Lines of the function's docs: the first, and the first of its example. */
  docs: string[]
  definition: Place
}

/** Reads from the source of the function what an editor has to show. */
export function expectedOf({ file, source }: Site, folder: string): Expected {
  const path = join(folder, 'src', file)
  const lines = readFileSync(path, 'utf8').split('\n')
  const line = lines.findIndex((text) => new RegExp(`^export (?:async )?function ${source}\\(`).test(text))
  const above = lines.slice(0, Math.max(line, 0))
  const docs = above.slice(above.lastIndexOf('/**') + 1).map((text) => text.replace(/^ \*\/?\s?/, ''))
  const example = docs.indexOf('@example')
  const wanted = [docs[0], ...(example < 0 ? [] : [docs[example + 1]])].filter((text) => text !== undefined)
  if (line < 0 || docs.length === 0) throw new Error(`No documented function \`${source}\` in ${path}`)
  return { docs: wanted, definition: { file: path, line, character: (lines[line] ?? '').indexOf(`${source}(`) } }
}
