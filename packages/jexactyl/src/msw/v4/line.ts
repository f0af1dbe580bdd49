import type { PanelState } from '@infra/panel-core/msw'
import { PERMISSIONS, withRoutes } from '@infra/panel-core/msw/provider'
import type { PanelLine } from '@infra/panel-core/msw/provider'
import { admit, beginBusiness, businessFinders, businessRoutes, businessShown } from './business/index.js'
import { beginMachines, groupFinder, machineFinders, machineRoutes, machinesShown, settleTransfers } from './machines/index.js'
import type { JexactylV4State } from './state.js'

/** A fresh panel of 4.x. */
function begin(state: PanelState): JexactylV4State {
  return { ...state, ...beginMachines(state), ...beginBusiness(state) }
}

/** Jexactyl 4.x. */
export const v4: PanelLine<JexactylV4State> = {
  routes: withRoutes(machineRoutes, businessRoutes),
  finders: { application: machineFinders, client: { group: groupFinder, ...businessFinders } },
  shown: { ...machinesShown, ...businessShown },
  permissions: PERMISSIONS,
  keyRights: false,
  findsFirst: true,
  brand: 'Everest',
  admit,
  settle: settleTransfers,
  begin,
}
