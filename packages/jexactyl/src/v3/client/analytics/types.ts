/** What a server used at some time. */
export interface AnalyticsData {
  /** Id. */
  id: number
  /** CPU; the unit was not determined. */
  cpu: number
  /** Memory; the unit was not determined. */
  memory: number
  /** Disk; the unit was not determined. */
  disk: number
}

/** What the panel noticed of a server. */
export interface AnalyticsMessage {
  /** Id. */
  id: number
  /** What it is about. */
  title: string
  /** What it says. */
  content: string
  /** How bad it is. */
  type: 'success' | 'warning' | (string & {})
  /** When, in words such as `2 hours ago`: the panel gives no date. */
  created_at: string
}
