export { get as getStartup, setVariable as setStartupVariable } from './crud.js'
export type * from './types.js'
