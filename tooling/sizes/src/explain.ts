import { gzipSync } from 'node:zlib'
import { build, transform } from 'esbuild'
import type { Budget } from './budgets.ts'
import { esbuildOptions, shortened } from './bundle.ts'
import { grouped, table } from './report.ts'

/**
 * What every kilobyte of a program buys. A file's share of the gzip size is what the bundle would lose without it;
 * the shares add up to less than the whole, since files that are alike compress each other.
 */
export async function explain({ name, code }: Budget): Promise<string> {
  const files = await minifiedFiles(code)
  const whole = gzipped([...files.values()])
  const share = (paths: string[]): number => whole - gzipped([...files].filter(([path]) => !paths.includes(path)).map(([, text]) => text))
  const size = (paths: string[]): number => paths.reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0)
  const groups = [...Map.groupBy(files.keys(), (path) => /^(.*?)\/(?:dist|distribution)\//.exec(path)?.[1] ?? path)]
  const row = (label: string, paths: string[]): { cells: string[] } => ({ cells: [label, grouped(size(paths)), grouped(share(paths))] })
  const rows = groups
    .toSorted(([, a], [, b]) => size(b) - size(a))
    .flatMap(([group, paths]) => [
      row(group, paths),
      ...(paths.length > 1
        ? paths.toSorted((a, b) => size([b]) - size([a])).map((path) => row(`  ${path.slice(group.length + 1)}`, [path]))
        : []),
    ])
  return table(
    `What is in "${name}"`,
    ['', 'minified', 'gzip'],
    [...rows, { cells: ['all', grouped(size([...files.keys()])), grouped(whole)] }],
  )
}

function gzipped(texts: string[]): number {
  return gzipSync(texts.join('\n'), { level: 9 }).length
}

/** The minified text that each file gives to the bundle. esbuild names the files in comments as long as whitespace is kept. */
async function minifiedFiles(code: string): Promise<Map<string, string>> {
  const { outputFiles } = await build({ ...esbuildOptions(code), minifyIdentifiers: true, minifySyntax: true })
  const [, ...parts] = (outputFiles[0]?.text ?? '').split(/^\/\/ (\S+\.m?js)$/m)
  const files = new Map<string, string>()
  for (let index = 0; index < parts.length; index += 2) {
    const { code: text } = await transform(parts[index + 1] ?? '', { minifyWhitespace: true, format: 'esm', target: 'esnext' })
    files.set(shortened(parts[index] ?? ''), text.trim())
  }
  return files
}
