import { createHetznerLimiter, isInfraError } from '@infra/hetzner'
import { expect, test } from 'vitest'

test('reading actions has a line of its own', async () => {
  const limiter = createHetznerLimiter({ concurrency: 1, onLimit: 'throw' })
  await limiter.acquire('servers.list')
  await expect(limiter.acquire('servers.powerOn')).rejects.toSatisfy(isInfraError)
  await limiter.acquire('actions.list')
  await expect(limiter.acquire('servers.listActions')).rejects.toSatisfy(isInfraError)
  await expect(limiter.acquire('volumes.getAction')).rejects.toSatisfy(isInfraError)
})

test('a burst goes at once', async () => {
  const limiter = createHetznerLimiter()
  const started = await Promise.all(Array.from({ length: 200 }, async () => (await limiter.acquire('servers.list'))()))
  expect(started).toHaveLength(200)
})
