import { styleText } from 'node:util'
import type { Verdict } from './try.ts'

const paint = (colour: 'green' | 'red' | 'dim', text: string): string => styleText(colour, text, { stream: process.stdout })

/** One line for a runtime, and one more for each step that did not pass. */
export function describe(name: string, verdicts: readonly Verdict[], ms: number): string {
  const others = verdicts.filter(({ outcome }) => outcome !== 'passed')
  const mark = others.some(({ outcome }) => outcome === 'failed') ? paint('red', '✗') : paint('green', '✓')
  const time = paint('dim', `${(ms / 1000).toFixed(1).padStart(5)} s`)
  const lines = others.map(
    (verdict) =>
      `  ${verdict.outcome === 'cannot' ? '– cannot:' : '✗'} ${verdict.name}\n      ${(verdict.why ?? '').replaceAll('\n', '\n      ')}`,
  )
  return [`${mark} ${name.padEnd(22)} ${time}  ${verdicts.length - others.length} passed`, ...lines].join('\n')
}

/** The last line, for people and machines. What a runtime cannot do counts on neither side. */
export function total(verdicts: readonly Verdict[]): string {
  const count = (outcome: Verdict['outcome']): number => verdicts.filter((verdict) => verdict.outcome === outcome).length
  return `${count('passed')} passed, ${count('failed')} failed`
}
