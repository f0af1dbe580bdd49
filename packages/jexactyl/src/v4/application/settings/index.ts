export { downloadDebugArchive, downloadDebugFile, listDebugFiles, setMode as setPanelMode, update as updatePanelSettings } from './crud.js'
export type * from './types.js'
