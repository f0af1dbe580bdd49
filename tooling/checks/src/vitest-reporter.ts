import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** Ends vitest's output with `N passed, N failed`. A file that cannot be loaded and an error outside any test count as failed. */
export class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
    const passed = states.filter((state) => state === 'passed').length
    // A skipped or unfinished test proves nothing.
    const failed = states.length - passed + modules.filter((module) => module.errors().length > 0).length + unhandled.length
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  }
}
