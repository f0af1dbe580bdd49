import { defineConfig } from 'vitest/config'
import { TallyReporter } from './tooling/checks/src/vitest-reporter.ts'

// Sources are tested as they are: the `@infra/source` condition of every package's exports. `ssr` is the key that counts.
const conditions = ['@infra/source', 'module', 'node', 'development|production']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['{packages,tooling,examples}/*/{src,test}/**/*.test.ts'],
    // What waits has its own deadline; this one is for a test that hangs, also on a busy machine.
    testTimeout: 20_000,
    reporters: ['default', new TallyReporter()],
    typecheck: {
      enabled: true,
      include: ['packages/*/{src,test}/**/*.test-d.ts'],
      // Errors elsewhere are for the type-check of each package.
      ignoreSourceErrors: true,
    },
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.test-d.ts'],
      // Only what is not full; a file of types or of re-exports has nothing to run.
      reporter: [['text', { skipFull: true, skipEmpty: true }], 'html'],
      reportsDirectory: 'reports/coverage',
      thresholds: { lines: 95, branches: 95 },
    },
  },
})
