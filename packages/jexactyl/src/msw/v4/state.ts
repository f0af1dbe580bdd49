import type { PanelState } from '@infra/panel-core/msw'
import type { JexactylV4BusinessState } from './business-rows.js'
import type { JexactylV4MachinesState } from './machine-rows.js'

export type * from './business-rows.js'
export type * from './machine-rows.js'

/** All that a panel of 4.x knows, beside what Pterodactyl knows. Plain data. */
export interface JexactylV4State extends PanelState, JexactylV4MachinesState, JexactylV4BusinessState {}
