import { createOutlinePool } from '@infra/outline'
import { expect, test } from 'vitest'
import { setUp } from '../test/outline.js'

function poolOfTwo() {
  const fra = setUp({ seed: 1, apiUrl: 'https://fra.test:1/secretSecretSecret' })
  const sin = setUp({ seed: 2, apiUrl: 'https://sin.test:1/secretSecretSecret' })
  return { fra, sin, pool: createOutlinePool({ fra: fra.outline, sin: sin.outline }) }
}

test('names, get, and what is not there', () => {
  const { pool, fra } = poolOfTwo()
  expect(pool.names).toEqual(['fra', 'sin'])
  expect(pool.get('fra')).toBe(fra.outline)
  expect(() => pool.get('toString' as 'fra')).toThrow('There is no server "toString" in this pool')
  expect(() => createOutlinePool({})).toThrow('A pool needs at least one server')
})

test('map gives what each gave, or why not; an abort rejects', async () => {
  const { pool, sin } = poolOfTwo()
  sin.emulator.faults.inject({ op: 'server.get', status: 403 })
  expect(await pool.map(async (outline, name) => `${name} ${(await outline.server.get()).name}`)).toEqual([
    { server: 'fra', ok: true, value: 'fra Outline Server' },
    { server: 'sin', ok: false, error: expect.objectContaining({ status: 403 }) },
  ])
  const why = new Error('stop')
  await expect(pool.summaries({ signal: AbortSignal.abort(why) })).rejects.toBe(why)
})

test('summaries by name', async () => {
  const { pool, sin } = poolOfTwo()
  sin.emulator.faults.inject({ status: 403 })
  expect(await pool.summaries()).toMatchObject({ fra: { healthy: true, keyCount: 0 }, sin: { healthy: false, error: { status: 403 } } })
})

test('all keys of all servers, and who did not answer', async () => {
  const { pool, fra, sin } = poolOfTwo()
  await fra.outline.accessKeys.create({ name: 'a' })
  await sin.outline.accessKeys.create({ name: 'b' })
  expect(await pool.accessKeys()).toMatchObject({
    accessKeys: [
      { server: 'fra', accessKey: { name: 'a' }, bytesUsed: 0 },
      { server: 'sin', accessKey: { name: 'b' } },
    ],
    failed: [],
  })
  fra.emulator.faults.inject({ status: 403 })
  expect(await pool.accessKeys()).toMatchObject({ accessKeys: [{ server: 'sin' }], failed: [{ server: 'fra', error: { status: 403 } }] })
})

test('the least used server by keys and by traffic, of those that answer', async () => {
  const { pool, fra, sin } = poolOfTwo()
  expect(await pool.leastUsed()).toBe('fra')
  await fra.outline.accessKeys.create()
  sin.emulator.addTraffic('0', 5)
  expect(await pool.leastUsed()).toBe('sin')
  expect(await pool.leastUsed('keys')).toBe('sin')
  expect(await pool.leastUsed('traffic')).toBe('fra')
  const half = sin.emulator.faults.inject({ op: 'metrics.transfer', status: 403 })
  expect(await pool.leastUsed('keys')).toBe('fra')
  half.remove()
  sin.emulator.faults.inject({ status: 403 })
  expect(await pool.leastUsed()).toBe('fra')
  fra.emulator.faults.inject({ status: 404 })
  await expect(pool.leastUsed()).rejects.toMatchObject({
    name: 'AggregateError',
    errors: [{ status: 404 }, { status: 403 }],
    message: 'No server of this pool is healthy; `errors` says why, one by one',
  })
})

test('close closes all', async () => {
  const { fra, sin, pool } = poolOfTwo()
  await pool[Symbol.asyncDispose]()
  for (const { outline } of [fra, sin]) await expect(outline.server.get()).rejects.toMatchObject({ name: 'ConfigurationError' })
  await pool.close()
})
