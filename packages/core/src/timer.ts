/** The longest that a timer can be set for, in milliseconds (24 days); a longer one would fire at once. */
export const MAX_TIMER_MS = 2 ** 31 - 1
