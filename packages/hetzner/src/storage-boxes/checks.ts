import { refuse } from '../common/checks.js'

/** Looks whether a password could keep the policy; which other characters are allowed, and breaches, are left to the API. */
export function checkPassword(password: unknown): void {
  const ok = typeof password === 'string' && /^(?=.*\p{Ll})(?=.*\p{Lu})(?=.*\d)(?=.*[^A-Za-z\d]).{12,128}$/su.test(password)
  if (!ok) refuse('password', 'text of 12 to 128 characters: among them a lower case letter, an upper case letter, a digit and another')
}

/** What each number of a snapshot plan may be at the least and the most. */
const RANGES = {
  max_snapshots: [1, Infinity],
  minute: [0, 59],
  hour: [0, 23],
  day_of_week: [1, 7],
  day_of_month: [1, 31],
} as const

/** Looks whether the numbers of a snapshot plan are in their ranges. */
export function checkSnapshotPlan(plan: { readonly [K in keyof typeof RANGES]?: number | null }): void {
  for (const [field, [least, most]] of Object.entries(RANGES)) {
    const value = plan[field as keyof typeof RANGES]
    if ((value === undefined || value === null) && field.startsWith('day_')) continue
    if (!(Number.isSafeInteger(value) && value! >= least && value! <= most))
      refuse(field, `a whole number, ${most === Infinity ? `${least} or more` : `${least} to ${most}`}`)
  }
}
