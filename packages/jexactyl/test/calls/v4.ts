import { calls as shared } from '../../../panel-core/test/calls/index.js'
import type { Panel } from '../../../panel-core/test/panel.js'
import { adminCalls } from './v4-admin.js'
import { billingCalls } from './v4-billing.js'
import { clientCalls } from './v4-client.js'
import type { V4Calls } from './v4-client.js'
import { machineCalls } from './v4-machines.js'

// What all panels have is called with the client of this one.
const ofAllPanels = Object.fromEntries(
  Object.entries(shared)
    .filter(([name]) => name.startsWith('client.'))
    .map(([name, call]) => [name, (panel: Parameters<V4Calls[string]>[0]) => call(panel as unknown as Panel)]),
)

/** Every operation of both APIs of 4.x. */
export const calls: V4Calls = { ...ofAllPanels, ...clientCalls, ...adminCalls, ...billingCalls, ...machineCalls }
