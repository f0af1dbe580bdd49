import { calls as shared } from '../../../../panel-core/test/calls/index.js'
import { calls as application } from './application.js'
import { calls as client } from './client.js'
import type { Calls } from './types.js'

/** Of later panels: here the route is another one. */
const { 'client.account.twoFactor.disable': _, ...common } = shared as unknown as Calls

/** Every operation of both APIs of 3.x. */
export const calls: Calls = { ...common, ...application, ...client }
