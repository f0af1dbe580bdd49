import { listAccessKeysWithUsage } from '@infra/outline/access-keys'
import { expect, test } from 'vitest'
import { setUp } from '../../test/outline.js'

test('joins keys, bytes and the limit that holds', async () => {
  const { outline, emulator } = setUp()
  await outline.accessKeys.createMany([{ id: 'idle' }, { id: 'busy' }, { id: 'own', limit: { bytes: 10 } }, { id: 'constructor' }], {
    concurrency: 1,
  })
  emulator.addTraffic('busy', 100)
  emulator.addTraffic('own', 9)
  expect((await outline.accessKeys.withUsage()).map(({ accessKey, ...rest }) => [accessKey.id, rest])).toEqual([
    ['idle', { bytesUsed: 0, overLimit: false }],
    ['busy', { bytesUsed: 100, overLimit: false }],
    ['own', { bytesUsed: 9, limit: { bytes: 10 }, overLimit: false }],
    ['constructor', { bytesUsed: 0, overLimit: false }],
  ])
  await outline.server.setDataLimit({ bytes: 100 })
  emulator.addTraffic('own', 1)
  expect((await listAccessKeysWithUsage(outline.api)).map(({ accessKey, ...rest }) => [accessKey.id, rest])).toEqual([
    ['idle', { bytesUsed: 0, limit: { bytes: 100 }, overLimit: false }],
    ['busy', { bytesUsed: 100, limit: { bytes: 100 }, overLimit: true }],
    ['own', { bytesUsed: 10, limit: { bytes: 10 }, overLimit: true }],
    ['constructor', { bytesUsed: 0, limit: { bytes: 100 }, overLimit: false }],
  ])
})

test('a blocked key is over its limit of 0', async () => {
  const { outline } = setUp()
  await outline.accessKeys.create({ limit: { bytes: 0 } })
  expect(await outline.accessKeys.withUsage()).toMatchObject([{ bytesUsed: 0, limit: { bytes: 0 }, overLimit: true }])
})
