const RANGES = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 7],
] as const

/** What a part of a cron line allows; `undefined` when it cannot be read. */
function readPart(text: string, [least, most]: readonly [number, number]): Set<number> | undefined {
  const allowed = new Set<number>()
  for (const piece of text.split(',')) {
    const [, range = '', from, to, step = '1'] = /^(\*|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(piece) ?? []
    const first = range === '*' ? least : Number(from)
    const last = range === '*' ? most : Number(to ?? (piece.includes('/') ? most : from))
    if (range === '' || first < least || last > most || first > last || Number(step) === 0) return undefined
    for (let value = first; value <= last; value += Number(step)) allowed.add(value)
  }
  return allowed
}

/** When a cron line is due next, in UTC; `undefined` when it cannot be read. Its parts: minute, hour, day, month, weekday. */
export function nextRun(parts: readonly string[], now: number): number | undefined {
  const sets = parts.map((part, index) => readPart(part, RANGES[index] ?? RANGES[0]))
  const [minutes, hours, days, months, weekdays] = sets
  if (!minutes || !hours || !days || !months || !weekdays) return undefined
  // Sunday is 0, and 7.
  if (weekdays.has(7)) weekdays.add(0)
  const [, , day, , weekday] = parts
  const fits = (at: Date) => {
    const [byDay, byWeekday] = [days.has(at.getUTCDate()), weekdays.has(at.getUTCDay())]
    // Where both are given, one is enough.
    const either = day !== '*' && weekday !== '*' ? byDay || byWeekday : byDay && byWeekday
    return months.has(at.getUTCMonth() + 1) && either
  }
  const start = Math.floor(now / 60_000) * 60_000 + 60_000
  for (let date = Math.floor(start / 86_400_000) * 86_400_000; date < start + 5 * 366 * 86_400_000; date += 86_400_000) {
    if (!fits(new Date(date))) continue
    for (const hour of hours) {
      for (const minute of minutes) {
        const at = date + hour * 3_600_000 + minute * 60_000
        if (at >= start) return at
      }
    }
  }
  return undefined
}
