/** An address and port of a server. */
export interface Allocation {
  /** Its id. */
  id: number
  /** Its address. */
  ip: string
  /** The name to show in place of the address; null when there is none. */
  ip_alias: string | null
  /** Its port. */
  port: number
  /** What it is for; null when nobody wrote it, or for who may not read it. */
  notes: string | null
  /** Whether it is the one that players connect to. */
  is_default: boolean
}
