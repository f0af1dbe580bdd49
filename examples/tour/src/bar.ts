import type { BatchProgress } from '@infra/outline'
import type { Screen } from './screen.ts'

/** A bar that is filled up to a share of its length; a share above 1 fills it. */
export function bar(share: number, length: number): [full: string, empty: string] {
  const full = Math.round(Math.min(Math.max(share, 0), 1) * length)
  return ['█'.repeat(full), '░'.repeat(length - full)]
}

/** Shows how far a batch is: a bar on a terminal, else a line for each quarter. */
export function showProgress<I extends { readonly name?: string | undefined }>(
  screen: Screen,
  noun: string,
): (progress: BatchProgress<I, unknown>) => void {
  return ({ done, failed, total = 0, latest }) => {
    const ended = done + failed
    const label = `${String(ended).padStart(String(total).length)} of ${total} ${noun}`
    if (screen.live) {
      const length = Math.max(0, Math.min(40, screen.columns() - label.length - 18))
      const [full, empty] = bar(ended / total, length)
      screen.status(
        `    ${screen.paint('cyan', full)}${screen.paint('dim', empty)}  ${label}  ${screen.paint('dim', (latest.item.name ?? '').slice(0, 9))}`,
      )
    } else if (Math.floor((ended * 4) / total) > Math.floor(((ended - 1) * 4) / total)) screen.print(`    ${label}`)
  }
}
