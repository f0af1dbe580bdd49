import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Package } from './entries.ts'
import type { Report } from './report.ts'

const SHOWN = 40

/** The lines in which a report differs from the one that is kept. */
export function compare(path: string, text: string): string[] {
  const kept = readOrEmpty(path).split('\n')
  const now = text.split('\n')
  const lines = [...less(kept, now).map((line) => `- ${line}`), ...less(now, kept).map((line) => `+ ${line}`)]
  // The same lines in another order are a difference, too.
  if (lines.length === 0 && kept.join('\n') !== text) return ['the order has changed']
  return lines.length > SHOWN ? [...lines.slice(0, SHOWN), `… and ${lines.length - SHOWN} lines more`] : lines
}

/** Writes the reports of a package, and takes away those that belong to no entry any more. */
export function update(one: Package, reports: Report[]): void {
  for (const { entry, text } of reports) {
    mkdirSync(dirname(entry.report), { recursive: true })
    writeFileSync(entry.report, text)
  }
  for (const path of strays(one)) rmSync(path)
}

/** Reports of entries that are gone. */
export function strays({ folder, entries }: Package): string[] {
  const paths = globSync('api/*.api.md', { cwd: folder }).map((path) => join(folder, path))
  return paths.filter((path) => !entries.some(({ report }) => report === path))
}

function less(from: string[], what: string[]): string[] {
  const counts = new Map<string, number>()
  for (const line of what) counts.set(line, (counts.get(line) ?? 0) + 1)
  return from.filter((line) => {
    const left = counts.get(line) ?? 0
    counts.set(line, left - 1)
    return left <= 0
  })
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
