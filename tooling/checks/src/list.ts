import type { Check, Stage } from './check.ts'

/** A program of this folder. */
const own = (name: string, file: string, extra: Partial<Check> = {}): Check => ({
  name,
  command: 'node',
  args: [`tooling/checks/src/${file}`],
  ...extra,
})

/** All checks. What is cheap and needs no build comes first; the tests get the machine for themselves, since some measure time. */
export const stages: readonly Stage[] = [
  [
    { name: 'build', command: 'turbo', args: ['run', 'build', '--output-logs=errors-only'] },
    { name: 'types', command: 'turbo', args: ['run', 'typecheck', '--output-logs=errors-only'] },
    { name: 'format', command: 'oxfmt', args: ['--check'] },
    { name: 'lint', command: 'oxlint', args: [] },
    { name: 'unused', command: 'knip', args: [] },
    own('docs', 'docs/main.ts'),
    own('examples', 'examples/main.ts'),
    own('entries', 'entries/main.ts'),
    own('readme', 'readme/main.ts'),
  ],
  [{ name: 'tests', command: 'vitest', args: ['run', '--maxWorkers=100%'], tests: true }],
  [
    own('packages', 'packages/main.ts', { needs: 'build' }),
    { name: 'sizes', command: 'node', args: ['tooling/sizes/src/main.ts'], needs: 'build' },
    { name: 'api', command: 'node', args: ['tooling/api-reports/src/main.ts'], needs: 'build' },
    { name: 'editor', command: 'node', args: ['tooling/editor/src/main.ts'], needs: 'build' },
  ],
]
