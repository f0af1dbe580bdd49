export { reinstall as reinstallServer, rename as renameServer, setDockerImage as setServerDockerImage } from './crud.js'
export type * from './types.js'
