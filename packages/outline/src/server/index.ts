export { health as getServerHealth, summary as getServerSummary } from './overview.js'
export {
  get as getServer,
  removeDataLimit as removeServerDataLimit,
  rename as renameServer,
  setDataLimit as setServerDataLimit,
  setHostname as setServerHostname,
  setPortForNewAccessKeys,
} from './settings.js'
export type * from './types.js'
