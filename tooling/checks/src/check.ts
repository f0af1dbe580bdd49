/** One thing that must hold before a change is merged: a program that ends with 0 when it does. */
export interface Check {
  /** One word, unique: the line in the report, and the argument that selects it. */
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  /** Whether each thing that it counts is a test of its own in the total; else the check is one. */
  readonly tests?: boolean
  /** The check whose failure makes this one pointless. It must be in an earlier stage. */
  readonly needs?: string
}

/** Checks that may run side by side. A stage begins when the one before it is through. */
export type Stage = readonly Check[]

/** What became of a check. One that counts things says so in its last lines, as `12 passed, 0 failed`; else it is one thing. */
export interface Outcome {
  readonly check: Check
  readonly ok: boolean
  /** False when the check that it needs failed. */
  readonly ran: boolean
  readonly passed: number
  readonly failed: number
  readonly counted: boolean
  readonly seconds: number
  readonly output: string
}

/** What a finished program leaves. */
export interface Finished {
  readonly code: number
  readonly output: string
}

const tally = /^(\d+) passed, (\d+) failed$/

/** Reads the result of a finished check. The exit code has the last word: a red program never counts as green. */
export function judge(check: Check, { code, output }: Finished, seconds: number): Outcome {
  const [, passed, failed] =
    output
      .split('\n')
      .map((line) => tally.exec(line))
      .findLast(Boolean)
      ?.map(Number) ?? []
  const counted = passed !== undefined && failed !== undefined
  const ok = code === 0 && !failed
  return {
    check,
    ok,
    ran: true,
    counted,
    passed: counted ? passed : Number(ok),
    failed: counted ? Math.max(failed, Number(!ok)) : Number(!ok),
    seconds,
    output,
  }
}

/** The stages with only the named checks and those that they need; all of them when no name is given. */
export function select(stages: readonly Stage[], names: readonly string[]): Stage[] {
  const all = stages.flat()
  const unknown = names.filter((name) => !all.some((check) => check.name === name))
  if (unknown.length > 0) {
    throw new RangeError(`No check is called ${unknown.join(' or ')}. Known: ${all.map((check) => check.name).join(', ')}`)
  }
  if (names.length === 0) return [...stages]
  const wanted = new Set(names)
  for (const check of all.toReversed()) if (wanted.has(check.name) && check.needs) wanted.add(check.needs)
  return stages.map((stage) => stage.filter((check) => wanted.has(check.name))).filter((stage) => stage.length > 0)
}
