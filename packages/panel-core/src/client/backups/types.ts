/** A backup of a server's files. */
export interface Backup {
  /** Its id. */
  uuid: string
  /** Whether it is complete; false while it is made, and when it failed. */
  is_successful: boolean
  /** Whether it is kept from deletion. */
  is_locked: boolean
  /** What it is called. */
  name: string
  /** What was left out, as `.gitignore` writes it. */
  ignored_files: string[]
  /** Kind and value of its check sum, such as `sha1:da39…`; null until it is complete. */
  checksum: string | null
  /** Its size, in bytes; 0 until it is complete. */
  bytes: number
  /** When it was begun, ISO 8601. */
  created_at: string
  /** When it ended, well or not, ISO 8601; null while it is made. */
  completed_at: string | null
}

/** A backup to make. */
export interface CreateBackupBody {
  /** What to call it: up to 191 characters. Default: its date and time. */
  name?: string | null
  /** What to leave out: a pattern on each line, as `.gitignore` writes them. Default: nothing. */
  ignored?: string | null
  /** Whether to keep it from deletion; takes the permission `backup.delete`. Default: false. */
  is_locked?: boolean | null
}

/** How to restore a backup. */
export interface RestoreBackupBody {
  /** Whether to delete all files of the server first. */
  truncate: boolean
}
