import { defineConfig } from 'vitest/config'
import root from '../../vitest.config.ts'

export default defineConfig({
  ...root,
  test: {
    // Core is held by its own tests: what only those of a provider notice is a hole.
    include: ['packages/core/{src,test}/**/*.test.ts'],
    setupFiles: ['tooling/mutation/quick-properties.ts'],
    // One worker for all files of a run, and a new one for the next mutant.
    isolate: false,
  },
})
