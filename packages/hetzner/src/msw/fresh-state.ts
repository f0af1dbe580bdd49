import { freshCatalog } from './catalog.js'
import type { HetznerState, SoldOut } from './state.js'

/** What a fresh state is made of. */
export interface FreshState {
  seed: number
  now: number
  soldOut: readonly SoldOut[]
}

/** The state of a project in which nothing was made yet. */
export function freshState({ seed, now, soldOut }: FreshState): HetznerState {
  return {
    ...freshCatalog(),
    actions: [],
    actionFaults: [],
    advancedMs: 0,
    certificates: [],
    firewalls: [],
    floating_ips: [],
    fullAgainAt: { rest: now, actions: now },
    load_balancers: [],
    networks: [],
    nextAddress: 1,
    nextId: 1001,
    placement_groups: [],
    primary_ips: [],
    rrsets: [],
    seed,
    servers: [],
    soldOut: [...soldOut],
    ssh_keys: [],
    storage_box_snapshots: [],
    storage_box_subaccounts: [],
    storage_boxes: [],
    volumes: [],
    zones: [],
  }
}
