/** What to change of the panel's settings. */
export interface UpdatePanelSettingsBody {
  /** Its name: 3 to 40 characters. */
  name?: string | null
  /** Whether it updates itself. */
  auto_update?: boolean | null
  /** Whether it shows indicators. */
  indicators?: boolean | null
  /** Whether it shows the speed dial. */
  speed_dial?: boolean | null
}
