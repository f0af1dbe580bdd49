import { pureSchemas } from './pure.js'

/**
 * The shared tsup preset: JavaScript only, one file per source file, so that bundlers can drop whole files.
 * Declarations come from `tsc -p tsconfig.build.json` (docs/decisions/003).
 */
export const library = () => ({
  entry: ['src/**/*.ts', '!src/**/*.d.ts', '!src/**/*.test.ts', '!src/**/*.test-d.ts'],
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  bundle: false,
  splitting: false,
  sourcemap: true,
  clean: true,
  dts: false,
  silent: true,
  esbuildPlugins: [pureSchemas()],
  esbuildOptions: (options) => {
    // The sources are published beside: no second copy inside the source maps.
    options.sourcesContent = false
  },
})
