import { createJexactyl } from '@infra/jexactyl/v4'
import type { JexactylOptions, JexactylV4 } from '@infra/jexactyl/v4'
import { recorder } from '../recorder.js'
import type { Reply, Sent } from '../recorder.js'

/** A panel of 4.x that answers with what is given, in turn, and what it was sent. */
export function panelOf(replies: readonly Reply[], options: Partial<JexactylOptions> = {}): { panel: JexactylV4; sent: Sent[] } {
  const { options: all, sent } = recorder(replies, options)
  return { panel: createJexactyl(all), sent }
}

/** What becomes of calls that a panel refuses before it sends anything: the fields that are wrong. */
export async function refusedFields(calls: readonly PromiseLike<unknown>[]): Promise<unknown[]> {
  const results = await Promise.allSettled(calls)
  return results.map((result) => (result.status === 'rejected' ? (result.reason as { field?: unknown }).field : 'not refused'))
}
