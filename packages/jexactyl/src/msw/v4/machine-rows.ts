/** What Wings says of itself and its machine. */
export interface JexactylV4NodeInformationRow {
  /** Version of Wings. */
  version: string
  /** The machine. */
  system: {
    /** Its system. */
    type: string
    /** Its architecture. */
    arch: string
    /** Its kernel. */
    release: string
    /** Its cores. */
    cpus: number
  }
}

/** What 4.x knows of a node beside. `daemon_listen` and `daemon_sftp` of the node are its public ports. */
export interface JexactylV4NodeExtraRow {
  /** The node. */
  node_id: number
  /** The port that Wings listens on. */
  listen_port_http: number
  /** The port that SFTP listens on. */
  listen_port_sftp: number
  /** Where databases of its servers are; null: nobody chose. */
  database_host_id: number | null
  /** Whether servers that are bought can be made there. */
  deployable: boolean | null
  /** What Wings says of itself. */
  information: JexactylV4NodeInformationRow
}

/** What 4.x knows of a server beside. */
export interface JexactylV4ServerExtraRow {
  /** The server. */
  server_id: number
  /** How many users it may have besides its owner; null: any number. */
  subusers: number | null
  /** The group that its owner put it into. */
  group_id: number | null
  /** The product that it was bought as. */
  billing_product_id: number | null
  /** When it has to be paid again, in milliseconds since 1970. Nothing happens when that has passed. */
  renewal_date: number | null
}

/** How the configuration of an egg was written down, which an export gives back to the letter. */
export interface JexactylV4EggTextRow {
  /** The egg. */
  egg_id: number
  /** What to write into which files, as JSON. */
  files: string | null
  /** How to tell that a server has started, as JSON. */
  startup: string | null
}

/** A group of servers. */
export interface JexactylV4ServerGroupRow {
  /** Its number. */
  id: number
  /** Whose it is. */
  user_id: number
  /** Its name. */
  name: string
  /** Its colour, such as `#22c55e`. */
  color: string | null
}

/** A size that servers can be made in. */
export interface JexactylV4ServerPresetRow {
  /** Its number. */
  id: number
  /** Its id everywhere. */
  uuid: string
  /** Its name. */
  name: string
  /** What it is for. */
  description: string | null
  /** Memory, in MiB; 0: any. */
  memory: number
  /** Disk, in MiB; 0: any. */
  disk: number
  /** CPU, in percent of one core; 0: any. */
  cpu: number
  /** The nest that it is for; null: any. */
  nest_id: number | null
  /** The egg that it is for; null: any. */
  egg_id: number | null
  /** When it was made, in milliseconds since 1970. */
  created_at: number
  /** When it last changed, in milliseconds since 1970. */
  updated_at: number
}

/** A move of a server to another node. */
export interface JexactylV4TransferRow {
  /** The server. */
  server_id: number
  /** When it is there, in milliseconds since 1970. */
  at: number
  /** The node. */
  node_id: number
  /** Its first allocation there. */
  allocation_id: number
  /** Its other allocations there. */
  additional: number[]
}

/** What a panel of 4.x knows of nodes, nests, eggs, database hosts, servers and presets beside what Pterodactyl knows. */
export interface JexactylV4MachinesState {
  /** More about nodes. */
  nodeExtras: JexactylV4NodeExtraRow[]
  /** More about servers. */
  serverExtras: JexactylV4ServerExtraRow[]
  /** More about eggs. */
  eggTexts: JexactylV4EggTextRow[]
  /** Groups of servers. */
  groups: JexactylV4ServerGroupRow[]
  /** Sizes of servers. */
  presets: JexactylV4ServerPresetRow[]
  /** Moves that are not over yet. */
  transfers: JexactylV4TransferRow[]
}
