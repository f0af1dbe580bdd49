/** What a server may use. */
export interface LimitsRow {
  /** Memory, in MiB; 0: any. */
  memory: number
  /** Swap, in MiB; -1: any. */
  swap: number
  /** Disk, in MiB; 0: any. */
  disk: number
  /** Its part of the disk's time, 10 to 1000. */
  io: number
  /** CPU, in percent of one core; 0: any. */
  cpu: number
  /** The cores that it may use, such as `0-1,3`; null: all. */
  threads: string | null
}

/** How many of what a server may have. */
export interface FeatureLimitsRow {
  /** Databases. */
  databases: number | null
  /** Allocations, the first one included. */
  allocations: number | null
  /** Backups. */
  backups: number
}

/** A server. Dates of rows are in milliseconds since 1970. */
export interface ServerRow {
  /** Its number. */
  id: number
  /** Its id everywhere; its first 8 characters are the short one. */
  uuid: string
  /** An id of yours. */
  external_id: string | null
  /** Its name. */
  name: string
  /** What it is. */
  description: string
  /** What it is busy with, or why it may not run; null: nothing. */
  status: 'installing' | 'install_failed' | 'reinstall_failed' | 'suspended' | 'restoring_backup' | null
  /** Whether it moves to another node. */
  transferring: boolean
  /** Whose it is. */
  user_id: number
  /** Where it is. */
  node_id: number
  /** Its first allocation. */
  allocation_id: number
  /** What it was made of. */
  egg_id: number
  /** The command that starts it. */
  startup: string
  /** Its image. */
  image: string
  /** Values of the egg's variables. */
  environment: Record<string, string>
  /** What it may use. */
  limits: LimitsRow
  /** Whether it lives on when memory runs out. */
  oom_disabled: boolean
  /** How many of what it may have. */
  feature_limits: FeatureLimitsRow
  /** Whether the egg's script is left out. */
  skip_scripts: boolean
  /** Whether it starts once it is installed. */
  start_on_completion: boolean
  /** Whether it runs. */
  power: 'offline' | 'starting' | 'running' | 'stopping'
  /** Since when it runs; null: it does not. */
  started_at: number | null
  /** The last lines that it printed. */
  lines: string[]
  /** Its files and folders. */
  files: FileRow[]
  /** When it was made. */
  created_at: number
  /** When it last changed. */
  updated_at: number
}

/** A file or a folder. */
export interface FileRow {
  /** Its whole path, such as `/logs/latest.log`. */
  path: string
  /** Whether it is a folder. */
  directory: boolean
  /** What it holds. */
  bytes: Uint8Array<ArrayBuffer>
  /** Its permissions in octal, such as `644`. */
  mode: string
  /** When it was made. */
  created_at: number
  /** When it last changed. */
  modified_at: number
}

/** A machine with databases. */
export interface DatabaseHostRow {
  /** Its number. */
  id: number
  /** Its name. */
  name: string
  /** Its address. */
  host: string
  /** Its port. */
  port: number
  /** Who the panel is there. */
  username: string
  /** The node that it belongs to. */
  node_id: number | null
  /** When it was made. */
  created_at: number
  /** When it last changed. */
  updated_at: number
}

/** A database of a server. */
export interface DatabaseRow {
  /** Its number. */
  id: number
  /** Its id in the Client API. */
  hash: string
  /** Whose it is. */
  server_id: number
  /** Where it is. */
  host_id: number
  /** Its name. */
  database: string
  /** Who may use it. */
  username: string
  /** From where. */
  remote: string
  /** In the clear. */
  password: string
  /** When it was made. */
  created_at: number
  /** When it last changed. */
  updated_at: number
}

/** Somebody who may use another one's server. */
export interface SubuserRow {
  /** Its number. */
  id: number
  /** Who. */
  user_id: number
  /** Which server. */
  server_id: number
  /** What it may do. */
  permissions: string[]
  /** When it was made. */
  created_at: number
  /** When it last changed. */
  updated_at: number
}

/** A part of a schedule. */
export interface TaskRow {
  /** Its number. */
  id: number
  /** Its place, from 1. */
  sequence_id: number
  /** What to do. */
  action: 'command' | 'power' | 'backup'
  /** The command, the signal, or what the backup leaves out. */
  payload: string
  /** How long to wait after the one before, in seconds. */
  time_offset: number
  /** Whether it waits for its turn. */
  is_queued: boolean
  /** Whether the next one comes after a failure too. */
  continue_on_failure: boolean
  /** When it was made. */
  created_at: number
  /** When it last changed. */
  updated_at: number
}

/** Something to do at certain times. Only `execute` runs it: the emulator has no clock of its own that strikes. */
export interface ScheduleRow {
  /** Its number. */
  id: number
  /** Whose it is. */
  server_id: number
  /** Its name. */
  name: string
  /** The five parts of a cron line. */
  cron: { day_of_week: string; day_of_month: string; month: string; hour: string; minute: string }
  /** Whether it is in use. */
  is_active: boolean
  /** Whether it is at work. */
  is_processing: boolean
  /** Whether it needs the server to run. */
  only_when_online: boolean
  /** When it last ran. */
  last_run_at: number | null
  /** When it runs next. */
  next_run_at: number
  /** Its parts. */
  tasks: TaskRow[]
  /** When it was made. */
  created_at: number
  /** When it last changed. */
  updated_at: number
}

/** A backup of a server. */
export interface BackupRow {
  /** Its id. */
  uuid: string
  /** Whose it is. */
  server_id: number
  /** Its name. */
  name: string
  /** What it leaves out. */
  ignored_files: string[]
  /** Whether it cannot be deleted. */
  is_locked: boolean
  /** Whether it is complete. */
  is_successful: boolean
  /** The checksum of its file, such as `sha1:…`; made up. */
  checksum: string | null
  /** The size of its file. */
  bytes: number
  /** The files as they were. */
  files: FileRow[]
  /** When it was begun. */
  created_at: number
  /** When it came to its end. */
  completed_at: number | null
}
