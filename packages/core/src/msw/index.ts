export { createFaults } from './faults.js'
export type { ActionFault, DelayFault, FaultRequest, FaultRule, FaultTarget, Faults, InjectedFault, StatusFault } from './faults.js'
export { random, randomInt, randomString, randomUuid } from './random.js'
export type { Seeded } from './random.js'
