import type { BatchProgress } from '@infra/outline'
import type { Screen } from './screen.ts'

/** A bar that is filled up to a share of its length; a share above 1 fills it. */
export function bar(share: number, length: number): [full: string, empty: string] {
  const full = Math.round(Math.min(Math.max(share, 0), 1) * length)
  return ['█'.repeat(full), '░'.repeat(length - full)]
}

/** Takes how far something is: its share, what to say of it, and what is under way. */
export type Gauge = (share: number, label: string, latest?: string) => void

/** Shows how far something is: a bar on a terminal, else a line for each quarter. */
export function createGauge(screen: Screen): Gauge {
  let quarter = 0
  return (share, label, latest = '') => {
    if (screen.live) {
      const length = Math.max(0, Math.min(40, screen.columns() - label.length - 18))
      const [full, empty] = bar(share, length)
      const note = screen.paint('dim', latest.slice(0, 9))
      screen.status(`    ${screen.paint('cyan', full)}${screen.paint('dim', empty)}  ${label}  ${note}`)
    } else if (Math.floor(share * 4) > quarter) {
      quarter = Math.floor(share * 4)
      screen.print(`    ${label}`)
    }
  }
}

/** Shows how far a batch is. */
export function showProgress<I extends { readonly name?: string | undefined }>(
  screen: Screen,
  noun: string,
): (progress: BatchProgress<I, unknown>) => void {
  const show = createGauge(screen)
  return ({ done, failed, total = 0, latest }) => {
    const ended = done + failed
    show(ended / total, `${String(ended).padStart(String(total).length)} of ${total} ${noun}`, latest.item.name)
  }
}
