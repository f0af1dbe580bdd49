export { compress as compressFiles, decompress as decompressFile } from './archives.js'
export { read as readFile, readBytes as readFileBytes, write as writeFile } from './contents.js'
export {
  chmod as chmodFiles,
  copy as copyFile,
  createFolder,
  list as listFiles,
  pull as pullFile,
  remove as deleteFiles,
  rename as renameFiles,
} from './crud.js'
export { download as downloadFile } from './transfer/download.js'
export type { ByteStream } from './transfer/download.js'
export type * from './transfer/types.js'
export { upload as uploadFiles } from './transfer/upload.js'
export { getDownloadUrl as getFileDownloadUrl, getUploadUrl as getFileUploadUrl } from './transfer/urls.js'
export type * from './types.js'
export { walk as walkFiles } from './walk.js'
export type { WalkedFile, WalkOptions } from './walk.js'
