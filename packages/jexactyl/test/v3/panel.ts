import { createJexactyl } from '@infra/jexactyl/v3'
import type { JexactylOptions, JexactylV3 } from '@infra/jexactyl/v3'
import { recorder } from '../recorder.js'
import type { Reply, Sent } from '../recorder.js'

export { bare, refusal, withBody } from '../recorder.js'

/** A client of a panel of 3.x that answers with what is given, in turn; the last answer stays. What it is sent is written down. */
export function panelOf(replies: readonly Reply[] = [], options: Partial<JexactylOptions> = {}): { panel: JexactylV3; sent: Sent[] } {
  const recorded = recorder(replies, options)
  return { panel: createJexactyl(recorded.options), sent: recorded.sent }
}
