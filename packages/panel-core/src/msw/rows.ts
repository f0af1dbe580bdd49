/** Somebody with an account. Dates of rows are in milliseconds since 1970. */
export interface UserRow {
  /** Its number. */
  id: number
  /** Its id everywhere. */
  uuid: string
  /** An id of yours. */
  external_id: string | null
  /** The name to log in with. */
  username: string
  /** The address to write to. */
  email: string
  /** First name. */
  first_name: string
  /** Last name. */
  last_name: string
  /** Language of the panel. */
  language: string
  /** Whether it may do everything. */
  root_admin: boolean
  /** In the clear: no real one belongs here. */
  password: string
  /** The secret of the second factor, in base32; null before it was asked for. */
  totp_secret: string | null
  /** Whether the second factor is in use. */
  two_factor: boolean
  /** When it was made. */
  created_at: number
  /** When it last changed. */
  updated_at: number
}

/** What an application key may be given rights to. */
export type Resource =
  | 'servers'
  | 'nodes'
  | 'allocations'
  | 'users'
  | 'locations'
  | 'nests'
  | 'eggs'
  | 'database_hosts'
  | 'server_databases'

/** A key to one of the APIs. */
export interface KeyRow {
  /** Which API it opens; the client key of an administrator opens both. */
  kind: 'client' | 'application'
  /** Whose it is. */
  user_id: number
  /** Its first 16 characters. */
  identifier: string
  /** Its last 32 characters. */
  token: string
  /** What it is for. */
  description: string
  /** From where it works: addresses and CIDR ranges. Empty: from everywhere. */
  allowed_ips: string[]
  /** Of an application key: 1 for reading, 2 for writing, 3 for both. */
  rights: Partial<Record<Resource, number>>
  /** When it was last used. */
  last_used_at: number | null
  /** When it was made. */
  created_at: number
}

/** A public key for SFTP. */
export interface SshKeyRow {
  /** Whose it is. */
  user_id: number
  /** Its name. */
  name: string
  /** Stands for the SHA-256 of the key; made up. */
  fingerprint: string
  /** The key. */
  public_key: string
  /** When it was added. */
  created_at: number
}

/** Something that was done. */
export interface ActivityRow {
  /** Its id. */
  id: string
  /** Who did it; null: Wings by itself. */
  user_id: number | null
  /** The server that it was done to; null for what concerns an account. */
  server_id: number | null
  /** What, such as `server:power.start`. */
  event: string
  /** Details. */
  properties: Record<string, unknown>
  /** When. */
  timestamp: number
}

/** A place with nodes. */
export interface LocationRow {
  /** Its number. */
  id: number
  /** Its short name, unique. */
  short: string
  /** Its name. */
  long: string | null
  /** When it was made. */
  created_at: number
  /** When it last changed. */
  updated_at: number
}

/** A machine that Wings runs on. */
export interface NodeRow {
  /** Its number. */
  id: number
  /** Its id everywhere. */
  uuid: string
  /** Whether servers may be put on it without naming it. */
  public: boolean
  /** Its name. */
  name: string
  /** What it is. */
  description: string | null
  /** Where it is. */
  location_id: number
  /** Its host name: part of Wings' address. */
  fqdn: string
  /** `http` or `https`. */
  scheme: string
  /** Whether a proxy stands before Wings. */
  behind_proxy: boolean
  /** Whether its servers take no orders. */
  maintenance_mode: boolean
  /** Memory, in MiB. */
  memory: number
  /** What may be promised beyond, in percent; -1: anything. */
  memory_overallocate: number
  /** Disk, in MiB. */
  disk: number
  /** What may be promised beyond, in percent; -1: anything. */
  disk_overallocate: number
  /** The largest file of an upload, in MiB. */
  upload_size: number
  /** The port of Wings. */
  daemon_listen: number
  /** The port for SFTP. */
  daemon_sftp: number
  /** Where servers lie. */
  daemon_base: string
  /** The first part of Wings' own key. */
  token_id: string
  /** The second part of Wings' own key. */
  token: string
  /** How Wings does: `down` cannot be reached, `refuses` answers nothing but errors to a new configuration. */
  wings: 'up' | 'down' | 'refuses'
  /** When it was made. */
  created_at: number
  /** When it last changed. */
  updated_at: number
}

/** An address with a port. */
export interface AllocationRow {
  /** Its number. */
  id: number
  /** Whose it is. */
  node_id: number
  /** The address. */
  ip: string
  /** What to show in place of the address. */
  alias: string | null
  /** The port. */
  port: number
  /** A note. */
  notes: string | null
  /** Who has it; null: nobody. */
  server_id: number | null
}

/** A kind of games. */
export interface NestRow {
  /** Its number. */
  id: number
  /** Its id everywhere. */
  uuid: string
  /** Who made it. */
  author: string
  /** Its name. */
  name: string
  /** What it is. */
  description: string | null
  /** When it was made. */
  created_at: number
  /** When it last changed. */
  updated_at: number
}

/** Something that an egg asks for. */
export interface EggVariableRow {
  /** Its number. */
  id: number
  /** Its name. */
  name: string
  /** What it is. */
  description: string
  /** Its name in the environment. */
  env_variable: string
  /** What it is without a choice. */
  default_value: string
  /** Whether users see it. */
  user_viewable: boolean
  /** Whether users change it. */
  user_editable: boolean
  /** What a value must keep to, in Laravel's notation. */
  rules: string
}

/** A recipe for servers. */
export interface EggRow {
  /** Its number. */
  id: number
  /** Its id everywhere. */
  uuid: string
  /** The nest that it lies in. */
  nest_id: number
  /** Its name. */
  name: string
  /** Who made it. */
  author: string
  /** What it is. */
  description: string | null
  /** Images by name. */
  docker_images: Record<string, string>
  /** The command that starts a server. */
  startup: string
  /** What servers of it can do beside. */
  features: string[] | null
  /** As the panel shows it. */
  config: Record<string, unknown>
  /** As the panel shows it. */
  script: Record<string, unknown>
  /** What it asks for. */
  variables: EggVariableRow[]
  /** When it was made. */
  created_at: number
  /** When it last changed. */
  updated_at: number
}
