import type { Family } from './schema.ts'

/** A package.json whose `exports` have one line of types per family, and no other routes. */
export function withRoutes(text: string, families: readonly Family[]): string {
  const manifest = JSON.parse(text) as { exports: Record<string, unknown> }
  const { './package.json': itself, ...others } = manifest.exports
  const kept = Object.entries(others).filter(([subpath]) => !/^\.\/routes(\/|$)/.test(subpath))
  const routes = [
    ['./routes', { types: './src/routes/index.d.ts' }],
    ...[...families.map(({ file }) => file), 'shared'].map((file) => [`./routes/${file}`, { types: `./src/routes/${file}.d.ts` }]),
  ]
  manifest.exports = Object.fromEntries([...kept, ...routes, ['./package.json', itself]] as [string, unknown][])
  return `${JSON.stringify(manifest, undefined, 2)}\n`
}
