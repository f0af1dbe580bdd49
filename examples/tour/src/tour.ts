import { ApiError, ConnectionError } from '@infra/outline'
import type { Hooks, RetryEvent } from '@infra/outline'
import { excerpt } from './excerpt.ts'
import type { Screen } from './screen.ts'
import { count, formatMs, widthOf, wrap, wrapIndented } from './text.ts'

/** What holds sockets or listens. */
interface Closable {
  close(): void | Promise<void>
}

/** Runs steps one after the other and prints what they do. */
export interface Tour {
  readonly screen: Screen
  /** Counts calls, and prints a line when one is repeated. Give them to every client. */
  readonly hooks: Hooks
  /** Prints a title and the code of a task, runs it, and prints what `show` makes of its result: first the outcome, then details. */
  step<A extends unknown[], R>(
    title: string,
    task: (...args: A) => Promise<R>,
    args: readonly [...A],
    show: (result: R) => string[] | Promise<string[]>,
  ): Promise<R>
  /** Remembers what must be closed at the end, and gives it back. */
  keep<T extends Closable>(resource: T): T
  /** Closes what was kept, the latest first. */
  close(): Promise<void>
  /** Prints the last line. */
  finish(): void
}

/** Begins a tour. */
export function createTour(screen: Screen): Tour {
  const began = performance.now()
  const tally: Tally = { steps: 0, calls: 0, repeats: 0 }
  const kept: Closable[] = []
  const hooks = watch(screen, tally)
  return {
    screen,
    hooks,
    async step(title, task, args, show) {
      printTitle(screen, ++tally.steps, title, task)
      const { calls } = tally
      const started = performance.now()
      const result = await task(...args)
      const cost = `${count(tally.calls - calls, 'call')}, ${formatMs(performance.now() - started)}`
      printOutcome(screen, await show(result), cost)
      return result
    },
    keep(resource) {
      kept.push(resource)
      return resource
    },
    async close() {
      for (const resource of kept.splice(0).toReversed()) await resource.close()
    },
    finish() {
      const repeats = tally.repeats > 0 ? `, ${tally.repeats} of them repeated` : ''
      const line = `Done: ${count(tally.steps, 'step')}, ${count(tally.calls, 'call')}${repeats}, ${formatMs(performance.now() - began)}`
      screen.print('', `  ${screen.paint(['bold', 'green'], line)}`)
    },
  }
}

interface Tally {
  steps: number
  calls: number
  repeats: number
}

/** Counts calls, and prints a line for each repeat; one line for calls that run side by side and fail alike. */
function watch(screen: Screen, tally: Tally): Hooks {
  const told = new Set<string>()
  return {
    onRequest({ attempt }) {
      if (attempt === 1) tally.calls++
    },
    onRetry(event) {
      tally.repeats++
      const failure = `${tally.steps} ${event.attempt} ${reasonOf(event)}`
      if (!told.has(failure)) screen.print(repeatLine(screen, event))
      told.add(failure)
    },
  }
}

function printTitle(screen: Screen, number: number, title: string, task: (...args: never[]) => unknown): void {
  const [first = '', ...more] = wrap(title, screen.columns() - 4)
  screen.print(
    '',
    `${screen.paint('cyan', String(number).padStart(2))}  ${screen.paint('bold', first)}`,
    ...more.map((line) => `    ${screen.paint('bold', line)}`),
  )
  const code = excerpt(task).flatMap((line) => wrapIndented(line, screen.columns() - 6, '  '))
  screen.print(...code.map((line) => `    ${screen.paint('dim', `│ ${line}`)}`))
}

function printOutcome(screen: Screen, [outcome = '', ...details]: string[], cost: string): void {
  const columns = screen.columns()
  const lines = wrap(outcome, columns - 6)
  const last = lines.pop() ?? ''
  const gap = columns - 6 - widthOf(last) - cost.length
  const dim = screen.paint('dim', cost)
  const ending = gap < 2 ? [last, ' '.repeat(Math.max(0, columns - 6 - cost.length)) + dim] : [last + ' '.repeat(gap) + dim]
  const all = [...lines, ...ending]
  screen.print(
    ...all.map((line, i) => `    ${i === 0 ? screen.paint('green', '✓') : ' '} ${line}`),
    // One with colours is left as it is.
    ...details.flatMap((line) => (line.includes('\u001B') ? [line] : wrapIndented(line, columns - 4)).map((part) => `    ${part}`)),
  )
}

function repeatLine(screen: Screen, event: RetryEvent): string {
  // OVHcloud's operations are a method and a path.
  const op = event.op.startsWith(`${event.method} `) ? event.op : `${event.method} ${event.op}`
  return `    ${screen.paint('yellow', '!')} ${op}: ${reasonOf(event)}, again in ${formatMs(event.delayMs)}`
}

function reasonOf({ error }: RetryEvent): string {
  if (error instanceof ApiError) return `answered ${error.status}`
  return error instanceof ConnectionError ? `no answer (${error.code})` : error.name
}
