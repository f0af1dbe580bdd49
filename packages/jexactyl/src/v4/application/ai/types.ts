/** What to change of the AI's settings. What is left out stays. */
export interface UpdateAiSettingsBody {
  /** Whether it is switched on. */
  enabled?: boolean
  /** The key for its provider: a secret. */
  key?: string
  /** Whether users may ask it about their servers. */
  user_access?: boolean
}
