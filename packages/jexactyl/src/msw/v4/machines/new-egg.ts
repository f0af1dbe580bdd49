import { randomUuid } from '@infra/core/msw'
import { nextId } from '@infra/panel-core/msw/provider'
import type { EggRow, PanelState } from '@infra/panel-core/msw'

/** Who the panel writes down as the author of anything. */
export const AUTHOR = 'unknown@unknown.com'

/** What a text of JSON says; `undefined` when it is none. */
export function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined
  } catch {
    return undefined
  }
}

/** Makes an egg. What its installation runs in comes with the row, and its answer does not tell yet. */
export function addEgg(state: PanelState, egg: Omit<EggRow, 'id' | 'uuid' | 'created_at' | 'updated_at'>, now: number): EggRow {
  const row = { id: nextId(state, 'eggs'), uuid: randomUuid(state), ...egg, created_at: now, updated_at: now }
  state.eggs.push(row)
  return row
}

/** What a script runs in where nothing was said. */
const SCRIPT = { privileged: true, entry: '/bin/ash', container: 'ghcr.io/pterodactyl/installers:alpine' }

/** Fills in what a fresh egg has from the database. */
export function completeScript(egg: EggRow): void {
  const said = Object.entries(egg.script).filter(([, value]) => value !== null)
  egg.script = { ...egg.script, ...SCRIPT, ...Object.fromEntries(said) }
}
