import { createOvhLimiter } from '@infra/ovh'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('60 requests a minute, 10 in flight', async () => {
  const limiter = createOvhLimiter()
  let started = 0
  const open: (() => void)[] = []
  for (let i = 0; i < 70; i++) void limiter.acquire('GET /me').then((release) => (started++, open.push(release)))
  await vi.advanceTimersByTimeAsync(0)
  expect(started).toBe(10)
  for (let i = 0; i < 10; i++) {
    for (const release of open.splice(0)) release()
    await vi.advanceTimersByTimeAsync(0)
  }
  expect(started).toBe(60)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(started).toBe(70)
})

test('a store counts in the place of the pace', async () => {
  const take = vi.fn(() => 0)
  await createOvhLimiter({ store: { take } }).acquire('GET /me')
  expect(take).toHaveBeenCalledTimes(1)
})
