import { calls as shared } from '../../../../panel-core/test/calls/index.js'
import type { Panel } from '../../../../panel-core/test/panel.js'
import { adminCalls } from './admin.js'
import { billingCalls } from './billing.js'
import { clientCalls } from './client.js'
import type { V4Calls } from './client.js'
import { machineCalls } from './machines.js'

// What all panels have is called with the client of this one.
const ofAllPanels = Object.fromEntries(
  Object.entries(shared)
    .filter(([name]) => name.startsWith('client.'))
    .map(([name, call]) => [name, (panel: Parameters<V4Calls[string]>[0]) => call(panel as unknown as Panel)]),
)

/** Every operation of both APIs of 4.x. */
export const calls: V4Calls = { ...ofAllPanels, ...clientCalls, ...adminCalls, ...billingCalls, ...machineCalls }
