import { styleText } from 'node:util'
import type { Outcome } from './check.ts'

/** Colours text, or does not. */
export type Paint = (colour: 'green' | 'red' | 'dim', text: string) => string

/** Colours for a terminal, unless `NO_COLOR` is set. */
export const paintFor =
  (stream: NodeJS.WriteStream): Paint =>
  (colour, text) =>
    styleText(colour, text, { stream })

/** The line of one check; for a failed one, its whole output below. */
export function describe({ check, ok, ran, counted, passed, failed, seconds, output }: Outcome, paint: Paint): string {
  const name = check.name.padEnd(10)
  if (!ran) return `${paint('dim', '–')} ${name} ${paint('dim', `not run: ${check.needs} failed`)}`
  const count = counted ? [`${passed} passed`, ...(failed > 0 ? [`${failed} failed`] : [])].join(', ') : ''
  const time = paint('dim', `${seconds.toFixed(1).padStart(6)} s`)
  const line = `${ok ? paint('green', '✓') : paint('red', '✗')} ${name}${time}  ${count}`.trimEnd()
  return ok ? line : `${line}\n\n$ ${[check.command, ...check.args].join(' ')}\n${output.trimEnd()}\n`
}

/** The last line, for people and machines: never coloured. A check without tests is one. */
export function total(outcomes: readonly Outcome[]): string {
  const passed = outcomes.reduce((sum, { check, ok, passed: count }) => sum + (check.tests ? count : Number(ok)), 0)
  const failed = outcomes.reduce((sum, { check, ok, ran, failed: count }) => sum + (check.tests ? count : Number(ran && !ok)), 0)
  return `${passed} passed, ${failed} failed`
}
