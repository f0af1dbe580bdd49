import { isBuiltin } from 'node:module'
import { join, relative } from 'node:path'
import { build } from 'esbuild'
import { root } from '../workspace.ts'
import type { Entry, Package } from '../workspace.ts'

/** The imports of Node's modules that are reachable from entries: through our own sources, core's, and those of dependencies. */
export async function nodeImports({ dir, manifest }: Package, entries: readonly Entry[]): Promise<string[]> {
  const findings: string[] = []
  await build({
    absWorkingDir: root,
    entryPoints: entries.map(({ source }) => join(dir, source)),
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['@infra/source', 'import'],
    // An optional peer has entries of its own for every runtime.
    external: Object.keys(manifest.peerDependencies ?? {}),
    outdir: 'unused',
    logLevel: 'silent',
    plugins: [
      {
        name: 'no-node',
        setup({ onResolve }) {
          onResolve({ filter: /.*/ }, ({ path, importer }) => {
            if (!isBuiltin(path)) return undefined
            findings.push(
              `${relative(root, importer)}: imports ${path}, and is reachable from an entry of ${manifest.name} that is not ./node`,
            )
            return { path, external: true }
          })
        },
      },
    ],
  }).catch((error: Error) => findings.push(`${dir}: ${error.message}`))
  return findings
}
