import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { build, transform } from 'esbuild'
import type { BuildOptions } from 'esbuild'
import { rollup } from 'rollup'

/** A program as it would be served. */
export interface Bundle {
  /** Minified. */
  text: string
  /** Bytes after `gzip -9`. */
  gzip: number
  /** Minified bytes that each file gives to it, by path from `node_modules` or `packages` on. Files that give nothing are left out. */
  parts: Map<string, number>
}

/** `leaveOut` names modules that are not bundled. */
export type Bundler = (code: string, leaveOut?: readonly string[]) => Promise<Bundle>

const folder = fileURLToPath(new URL('..', import.meta.url))
const external = /^node:/

function bundle(text: string, parts: Iterable<[string, number]>): Bundle {
  const kept = [...parts].filter(([, bytes]) => bytes > 0).map(([path, bytes]): [string, number] => [shortened(path), bytes])
  return { text, gzip: gzipSync(text, { level: 9 }).length, parts: new Map(kept) }
}

/** A path without what depends on the machine. */
export function shortened(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/^.*\/(?=node_modules\/|packages\/)/, '')
    .replace(/^node_modules\//, '')
}

/** How esbuild is called, minification aside. */
export function esbuildOptions(code: string, leaveOut: readonly string[] = []): BuildOptions & { write: false } {
  return {
    stdin: { contents: code, resolveDir: folder, sourcefile: 'entry.js' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*', ...leaveOut],
    logLevel: 'silent',
    write: false,
    outdir: folder,
  }
}

/** esbuild, which also makes vite's, tsup's and most frameworks' bundles small. */
export const withEsbuild: Bundler = async (code, leaveOut) => {
  const { outputFiles, metafile } = await build({
    ...esbuildOptions(code, leaveOut),
    minify: true,
    metafile: true,
  })
  const [file] = outputFiles
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs))
  return bundle(
    file?.text ?? '',
    inputs.map(([path, { bytesInOutput }]) => [path, bytesInOutput]),
  )
}

/** rollup, minified by esbuild. */
export const withRollup: Bundler = async (code, leaveOut = []) => {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry' ? `${folder}entry.js` : undefined),
    load: (id: string) => (id === `${folder}entry.js` ? code : undefined),
  }
  const graph = await rollup({ input: 'entry', external: [external, ...leaveOut], plugins: [entry, nodeResolve()], logLevel: 'silent' })
  const { output } = await graph.generate({ format: 'es' })
  await graph.close()
  const [chunk] = output
  const { code: text } = await transform(chunk.code, { minify: true, format: 'esm', target: 'es2022' })
  return bundle(
    text,
    Object.entries(chunk.modules).map(([path, { renderedLength }]) => [path, renderedLength]),
  )
}
