import { expectTypeOf, test } from 'vitest'
import { waitFor } from './wait-for.js'
import type { PollResult } from './wait-for.js'

test('the value and what is pending are inferred', () => {
  const poll = async (signal: AbortSignal): Promise<PollResult<{ id: number }, string[]>> => {
    expectTypeOf(signal).toEqualTypeOf<AbortSignal>()
    return { done: true, value: { id: 1 } }
  }
  const onProgress = (pending: string[]): unknown => pending
  expectTypeOf(waitFor(poll, { onProgress })).resolves.toEqualTypeOf<{ id: number }>()
  // @ts-expect-error it is a list that is pending
  void waitFor(poll, { onProgress: (pending: number) => pending })
})

test('a poll may be written in place', () => {
  const found = { status: 'running', id: 1 }
  const server = waitFor(async () => (found.status === 'running' ? { done: true, value: found } : { done: false, pending: found.status }), {
    onProgress: (pending) => expectTypeOf(pending).toEqualTypeOf<string>(),
  })
  expectTypeOf(server).resolves.toEqualTypeOf<{ status: string; id: number }>()
})
