import { readFile } from 'node:fs/promises'

/** Valibot functions that are called for their effect: these must never be dropped. */
const RUNNERS = new Set([
  'assert',
  'deleteGlobalConfig',
  'is',
  'parse',
  'parseAsync',
  'parser',
  'safeParse',
  'safeParseAsync',
  'safeParser',
  'setGlobalConfig',
  'setGlobalMessage',
  'setSchemaMessage',
  'setSpecificMessage',
])

/**
 * Marks every valibot factory call as pure, nested ones too. esbuild and webpack do not follow valibot's own
 * notes into nested arguments, and would keep every schema of a file of which one is used.
 */
export const pureSchemas = () => ({
  name: 'pure-schemas',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      if (!/import \* as v from ['"]valibot['"]/.test(text)) return undefined
      const contents = text.replace(/(?<![\w.$])v\.([a-z]\w*)\(/g, (call, name) => (RUNNERS.has(name) ? call : `/* @__PURE__ */ ${call}`))
      return { contents, loader: 'ts' }
    })
  },
})
