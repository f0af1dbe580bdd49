import { createJexactylLimiter, InvalidInputError, isInfraError } from '@infra/jexactyl'
import { expect, test } from 'vitest'

const limiterThatThrows = (options = {}) => {
  const limiter = createJexactylLimiter({ onLimit: 'throw', ...options })
  return { limiter, take: async (op: string) => (await limiter.acquire(op))() }
}

test('the two APIs are counted apart', async () => {
  const { take } = limiterThatThrows({ client: 2, application: 1 })
  await take('client.servers.list')
  await take('application.servers.list')
  await expect(take('application.users.list')).rejects.toSatisfy(isInfraError)
  await take('client.files.list')
  await expect(take('client.servers.list')).rejects.toSatisfy(isInfraError)
})

test.each([
  ['earning', 1, ['client.store.earn']],
  ['making, renewing and deleting together', 1, ['client.store.createServer', 'client.servers.renew', 'client.servers.delete']],
  ['changing resources', 5, ['client.servers.editResource']],
  ['pulling files', 10, ['client.files.pull']],
])('%s is limited to %d', async (_, limit, ops) => {
  const { take } = limiterThatThrows()
  for (let i = 0; i < limit; i++) await take(ops[i % ops.length]!)
  for (const op of ops) await expect(take(op)).rejects.toThrow(/allows the next request in/)
  await take('client.servers.get')
  // It is another server to the administrator, without such a limit.
  await take('application.servers.delete')
})

test('what a route says of its own limit, and its refusal, holds back that route only', async () => {
  const { limiter, take } = limiterThatThrows()
  limiter.learn?.('client.servers.list', { status: 200, rateLimit: { limit: 720, remaining: 719 } })
  limiter.learn?.('client.servers.editResource', { status: 200, rateLimit: { limit: 5, remaining: 0, resetAtMs: Date.now() + 60_000 } })
  limiter.learn?.('client.servers.renew', { status: 429, rateLimit: { limit: 1, remaining: 0 }, retryAfterMs: 60_000 })
  await take('client.servers.list')
  await expect(take('client.servers.delete')).rejects.toMatchObject({ retryAfterMs: expect.any(Number) as number })
})

test('also before the limit of the API is known', async () => {
  const { limiter, take } = limiterThatThrows()
  limiter.learn?.('client.store.earn', { status: 429, rateLimit: { limit: 1, remaining: 0 }, retryAfterMs: 60_000 })
  await expect(take('client.store.getBalance')).resolves.toBeUndefined()
})

test('a refusal by one API holds back that API only', async () => {
  const { limiter, take } = limiterThatThrows()
  limiter.learn?.('client.files.list', { status: 429, retryAfterMs: 30_000 })
  await expect(take('client.servers.list')).rejects.toMatchObject({ retryAfterMs: expect.any(Number) as number })
  // What waits for its route and cannot have the API gives the route back.
  await expect(take('client.files.pull')).rejects.toMatchObject({ retryAfterMs: expect.any(Number) as number })
  await take('application.servers.list')
})

test('a number out of range is refused', () => {
  expect(() => createJexactylLimiter({ client: 0 })).toThrow(InvalidInputError)
})
