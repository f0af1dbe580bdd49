export { health, summary } from './overview.js'
export { get, removeDataLimit, rename, setDataLimit, setHostname, setPortForNewAccessKeys } from './settings.js'
