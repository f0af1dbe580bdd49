import { ConnectionError, InvalidInputError, ResponseTooLargeError, ServerError, TimeoutError } from '@infra/core'
import { check, equal } from '../check.ts'
import type { Steps, World } from '../world.ts'

/** The header by which a call asks the emulator for a fault. */
const faulty = (fault: string) => ({ headers: { 'x-fault': fault } })

/** Makes a call that fails once, and gives what the hook was told of its repeats. */
async function repeated({ retries }: World, call: () => Promise<unknown>): Promise<unknown[]> {
  const before = retries.length
  await call()
  return retries.slice(before).map(({ error }) => error)
}

/** How long something takes, in milliseconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = Date.now()
  await work()
  return Date.now() - started
}

/** What goes wrong on the way, and how it is told. */
export const failures: Steps = {
  async 'a 503 is repeated'(world) {
    const [error, ...more] = await repeated(world, () => world.outline.server.get(faulty('busy')))
    check(error instanceof ServerError && error.status === 503 && more.length === 0, `${String(error)} is not one 503`)
  },
  async 'a cut connection is repeated'(world) {
    const [error, ...more] = await repeated(world, () => world.outline.server.rename('Frankfurt 3', faulty('reset')))
    equal((await world.outline.server.get()).name, 'Frankfurt 3', 'name')
    // Bun repeats by itself what it sent over a kept connection, if it is not a POST.
    if (navigator.userAgent.startsWith('Bun/') && error === undefined) return
    check(error instanceof ConnectionError && more.length === 0, `${String(error)} is not one ConnectionError`)
  },
  async 'a cut body is repeated'(world) {
    const [error, ...more] = await repeated(world, () => world.outline.server.get(faulty('truncate')))
    check(error instanceof ConnectionError && more.length === 0, `${String(error)} is not one ConnectionError`)
  },
  async 'repeats end, and a creation is not repeated'({ outline, rejection }) {
    equal((await rejection(outline.server.get({ ...faulty('down'), retry: { limit: 2 } }), ServerError)).attempts, 3, 'attempts to read')
    equal((await rejection(outline.accessKeys.create({}, faulty('down')), ServerError)).attempts, 1, 'attempts to create')
  },
  async 'a creation whose answer is lost is not sent twice'({ outline, rejection }) {
    const before = (await outline.accessKeys.list()).length
    await rejection(outline.accessKeys.create({}, faulty('lost')), ConnectionError)
    equal((await outline.accessKeys.list()).length - before, 1, 'keys made')
  },
  async 'silence is a TimeoutError'({ outline, rejection }) {
    const ms = await timed(() => rejection(outline.server.get({ ...faulty('hang'), timeoutMs: 150, retry: 0 }), TimeoutError))
    check(ms >= 140 && ms < 5000, `it took ${ms} ms`)
  },
  async 'a body that drips is a TimeoutError'({ outline, rejection }) {
    const ms = await timed(() => rejection(outline.server.get({ ...faulty('drip'), totalTimeoutMs: 250 }), TimeoutError))
    check(ms >= 240 && ms < 5000, `it took ${ms} ms`)
  },
  async 'an abort rethrows its reason'({ outline }) {
    for (const fault of ['hang', 'drip']) {
      const reason = { why: fault }
      const controller = new AbortController()
      setTimeout(() => controller.abort(reason), 50)
      const error: unknown = await outline.server.get({ ...faulty(fault), signal: controller.signal }).catch((caught: unknown) => caught)
      check(error === reason, `${String(error)} is not the reason`)
    }
    const error: unknown = await outline.server.get({ signal: AbortSignal.abort('at once') }).catch((caught: unknown) => caught)
    equal(error, 'at once', 'reason of a signal that is aborted already')
  },
  async 'a refused connection is told as such'({ open, setup, rejection }) {
    const error = await rejection(open({ apiUrl: setup.refused }).server.get({ retry: 1 }), ConnectionError)
    check(error.message.includes('nothing listens there'), error.message)
  },
  async 'an answer that is too large is cut off'({ outline, rejection }) {
    const error = await rejection(outline.accessKeys.list({ maxResponseBytes: 100 }), ResponseTooLargeError)
    equal([error.maxBytes, error.operation], [100, 'accessKeys.list'], 'error')
  },
  async 'bad input is refused before it is sent'({ outline, requests, rejection }) {
    const before = requests.length
    equal((await rejection(outline.accessKeys.rename('bob', ''), InvalidInputError)).field, 'name', 'field')
    equal(requests.length, before, 'requests')
  },
}
