export {
  create as createBackup,
  get as getBackup,
  getDownloadUrl as getBackupDownloadUrl,
  list as listBackups,
  remove as deleteBackup,
  restore as restoreBackup,
  setLocked as setBackupLocked,
} from './crud.js'
export { download as downloadBackup } from './download.js'
export type { ByteStream } from '../files/transfer/download.js'
export type { DownloadOptions, TransferOptions, TransferProgress } from '../files/transfer/types.js'
export type * from './types.js'
export { wait as waitForBackup } from './wait.js'
