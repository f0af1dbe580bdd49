export { downloadDebugArchive, downloadDebugFile, listDebugFiles, setMode, update } from './crud.js'
