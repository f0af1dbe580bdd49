import type { NestRow, NodeRow, ServerRow, UserRow } from '@infra/panel-core/msw'

/** Somebody with an account, as 3.x knows them. */
export interface JexactylV3UserRow extends UserRow {
  /** The account at Discord that is linked, 17 to 20 digits. Default: none. */
  discord_id?: string | null
  /** Whether the e-mail address is verified. Default: true. */
  verified?: boolean
  /** Whether an administrator let the account in. Default: true. */
  approved?: boolean
}

/** A machine that Wings runs on, as 3.x knows it. */
export interface JexactylV3NodeRow extends NodeRow {
  /** Credits for each server that is made on it in the store. Default: 0. */
  deploy_fee?: number
  /** Whether servers can be made on it in the store. Default: true. */
  deployable?: boolean
}

/** A kind of games, as 3.x knows it. */
export interface JexactylV3NestRow extends NestRow {
  /** Whether it is kept out of the store. Default: false. */
  private?: boolean
}

/** A server, as 3.x knows it. */
export interface JexactylV3ServerRow extends ServerRow {
  /** Whether it has to be renewed, or is suspended. Default: false. */
  renewable?: boolean
  /** In how many days it is suspended. Default: 0. */
  renewal?: number
  /** When the next of these days is over, in milliseconds since 1970. Default: a day after it was made. */
  day_ends_at?: number
  /** Address of the picture behind it. Default: none. */
  bg?: string | null
}

/** What an account has to make servers of. */
export interface JexactylV3WalletRow {
  /** Whose it is. */
  user_id: number
  /** Credits. */
  balance: number
  /** CPU, in percent of one core. */
  cpu: number
  /** Memory, in MiB. */
  memory: number
  /** Disk, in MiB. */
  disk: number
  /** How many servers. */
  slots: number
  /** How many allocations. */
  ports: number
  /** How many backups. */
  backups: number
  /** How many databases. */
  databases: number
}

/** What can be bought. */
export type JexactylV3WalletResource = Exclude<keyof JexactylV3WalletRow, 'user_id' | 'balance'>

/** Credits that somebody is buying with PayPal. */
export interface JexactylV3PaymentRow {
  /** Who. */
  user_id: number
  /** How many credits. */
  amount: number
}

/** A code that gives credits. */
export interface JexactylV3CouponRow {
  /** What to type. */
  code: string
  /** How many credits it gives. */
  credits: number
  /** How often it can still be used. */
  uses: number
  /** Whether it was found to be too old. */
  expired: boolean
}

/** A code that brings somebody along. */
export interface JexactylV3ReferralCodeRow {
  /** What to type: 16 capital letters and digits. */
  code: string
  /** Whose it is. */
  user_id: number
  /** When it was made, in milliseconds since 1970. */
  created_at: number
}

/** Somebody who came along. */
export interface JexactylV3ReferralUseRow {
  /** By which code; it may be gone by now. */
  code: string
  /** Who. */
  user_id: number
  /** Whose code it was. */
  referrer_id: number
  /** When, in milliseconds since 1970. */
  created_at: number
}

/** A question to the panel's staff. */
export interface JexactylV3TicketRow {
  /** Its number. */
  id: number
  /** Who asked. */
  user_id: number
  /** Who answers; null: nobody yet. */
  staff_id: number | null
  /** What it is about. */
  title: string
  /** The question. */
  content: string
  /** Where it stands. */
  status: 'pending' | 'in-progress' | 'unresolved' | 'resolved'
  /** When it was asked, in milliseconds since 1970. */
  created_at: number
  /** When it last changed, in milliseconds since 1970. */
  updated_at: number
}

/** One message of a ticket, the question included. */
export interface JexactylV3TicketMessageRow {
  /** Its number. */
  id: number
  /** Of which ticket. */
  ticket_id: number
  /** Who wrote it; null: the panel itself. */
  user_id: number | null
  /** What it says. */
  content: string
  /** When it was written, in milliseconds since 1970. */
  created_at: number
  /** When it last changed, in milliseconds since 1970. */
  updated_at: number
}

/** What the panel noticed about a server. */
export interface JexactylV3AnalyticsMessageRow {
  /** Its number. */
  id: number
  /** Which server. */
  server_id: number
  /** What it is, in a few words. */
  title: string
  /** What it is. */
  content: string
  /** How bad it is. */
  type: 'success' | 'info' | 'warning' | 'danger'
  /** When, in milliseconds since 1970. */
  created_at: number
}

/** A plugin that can be found, in the form of Spiget. */
export interface JexactylV3PluginRow {
  /** Its number at SpigotMC. */
  id: number
  /** Its name. */
  name: string
  /** What it does, in a sentence. */
  tag: string
  /** Whether it lies at another place than SpigotMC. */
  external: boolean
  /** Whether it costs money. */
  premium: boolean
  /** How many people like it. */
  likes: number
  /** How often it was fetched. */
  downloads: number
  /** Versions of the game that it was tried with. */
  testedVersions: string[]
  /** What people think of it: how many of them, and from 0 to 5. */
  rating: { count: number; average: number }
  /** Its file: the size is in `sizeUnit`, the address below SpigotMC's. */
  file: { type: string; size: number; sizeUnit: string; url: string }
  /** Its picture: the address below SpigotMC's, and the picture itself in base64. */
  icon: { url: string; data: string }
  /** When it came out, in seconds since 1970. */
  releaseDate: number
  /** When it last changed, in seconds since 1970. */
  updateDate: number
}
