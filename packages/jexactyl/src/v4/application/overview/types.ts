/** Which version runs, and which is the latest. */
export interface PanelVersion {
  /** The panel. */
  panel: {
    /** The version that runs. */
    current: string
    /** The latest one; `error` when the panel could not ask. */
    latest: string
  }
  /** Wings, the daemon on the nodes. */
  wings: {
    /** The latest version; `error` when the panel could not ask. */
    latest: string
  }
  /** Where the panel's source is, as it tells; null when it runs from a release. */
  git: unknown
}

/** How much there is. */
export interface PanelMetrics {
  /** Nodes. */
  nodes: number
  /** Servers. */
  servers: number
  /** Tickets. */
  tickets: number
}
