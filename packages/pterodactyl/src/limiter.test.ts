import { createPterodactylLimiter, InvalidInputError, isInfraError } from '@infra/pterodactyl'
import { expect, test } from 'vitest'

test('the two APIs are counted apart', async () => {
  const limiter = createPterodactylLimiter({ client: 2, application: 1, onLimit: 'throw' })
  const take = async (op: string) => (await limiter.acquire(op))()
  await take('client.servers.list')
  await take('application.servers.list')
  await expect(take('application.users.list')).rejects.toSatisfy(isInfraError)
  await take('client.files.list')
  await expect(take('client.servers.list')).rejects.toSatisfy(isInfraError)
})

test('a refusal by one API holds back that API only', async () => {
  const limiter = createPterodactylLimiter({ onLimit: 'throw' })
  limiter.learn?.('client.files.list', { status: 429, retryAfterMs: 30_000 })
  await expect(limiter.acquire('client.servers.list')).rejects.toMatchObject({ retryAfterMs: expect.any(Number) as number })
  await limiter.acquire('application.servers.list')
})

test('230 requests go at once, 10 at a time, and the next one waits', async () => {
  const limiter = createPterodactylLimiter({ onLimit: 'throw' })
  const ends = await Promise.all(Array.from({ length: 10 }, () => limiter.acquire('client.servers.list')))
  await expect(limiter.acquire('client.servers.list')).rejects.toThrow(/10 requests are in flight/)
  for (const end of ends) end()
  for (let i = 10; i < 230; i++) (await limiter.acquire('client.servers.list'))()
  await expect(limiter.acquire('client.servers.list')).rejects.toThrow(/allows the next request in/)
})

test('a number out of range is refused', () => {
  expect(() => createPterodactylLimiter({ client: 0 })).toThrow(InvalidInputError)
})
