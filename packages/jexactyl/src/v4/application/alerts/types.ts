/** What the panel tells everybody. */
export interface UpdateAlertBody {
  /** Whether it is shown. */
  enabled?: boolean | null
  /** Its kind. */
  type?: 'success' | 'info' | 'warning' | 'danger' | null
  /** Where it is shown. */
  position?: 'top-center' | 'bottom-right' | 'bottom-left' | 'center' | null
  /** The text: 3 to 300 characters. */
  content?: string | null
}
