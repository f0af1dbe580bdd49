/** A group of servers. Its fields are those of the panel's database; the answer itself was not seen. */
export interface ServerGroup {
  /** Id. */
  id: number
  /** Id of the user whose it is. */
  user_id: number
  /** Name. */
  name: string
  /** Colour, as the panel keeps it; null when there is none. */
  color: string | null
}

/** A group to create. */
export interface CreateServerGroupBody {
  /** Name. */
  name: string
  /** Colour, such as `#22c55e`. */
  color?: string | null
}

/** What to change of a group. What is left out stays. */
export interface UpdateServerGroupBody {
  /** Name. */
  name?: string
  /** Colour, such as `#22c55e`. */
  color?: string
}
