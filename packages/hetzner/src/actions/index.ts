export { get as getAction, list as listActions } from './crud.js'
export type * from './types.js'
export { wait as waitForActions } from './wait.js'
export type { ActionProgress, Waitable, WaitForActionsOptions } from './wait.js'
