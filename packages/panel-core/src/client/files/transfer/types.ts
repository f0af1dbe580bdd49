import type { StepOptions } from '@infra/core'
import type { FileContent } from '../types.js'

/** How far a transfer is. */
export interface TransferProgress {
  /** How much has passed, in bytes. It never falls. */
  loaded: number
  /** How much there is, in bytes; `undefined` where that is not known before the end. */
  total: number | undefined
}

/** Options of every transfer. */
export interface TransferOptions extends Pick<StepOptions, 'retry' | 'signal'> {
  /** How long nothing may move, in milliseconds, before the transfer is given up. Default: 60,000. `Infinity`: for ever. */
  idleTimeoutMs?: number
}

/** Options of a download. */
export interface DownloadOptions extends TransferOptions {
  /** Is told at the start, and after each piece. What it throws ends the download. */
  onProgress?: (progress: TransferProgress) => void
}

/** How far an upload is. Only the contents of the files are counted. */
export interface UploadProgress extends TransferProgress {
  /** The name of the file under way. */
  file: string
}

/** Options of an upload. */
export interface UploadOptions extends TransferOptions {
  /** The folder to put the files into; it is made if need be. Default: `/`, the top. */
  directory?: string
  /** Is told at the start, and after each piece; in browsers after each file. What it throws ends the upload. */
  onProgress?: (progress: UploadProgress) => void
}

/** A file to upload, where there is no `File`. */
export interface UploadFile {
  /** Its name, without a folder. */
  name: string
  /** What is in it. A stream can be sent only once, so a refused address is not renewed for it. */
  content: FileContent
  /** How much a stream gives, in bytes, for the progress; known of all else. */
  size?: number
}
