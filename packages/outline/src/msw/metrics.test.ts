import { createOutlineEmulator } from '@infra/outline/msw'
import type { OutlineEmulator } from '@infra/outline/msw'
import { beforeEach, expect, test } from 'vitest'

import { ask, refusal } from '../../test/ask.js'

const NOW = Date.UTC(2026, 10, 21, 8, 11, 15)
const HOUR = 3_600_000
const DAY = 24 * HOUR

let emulator: OutlineEmulator
beforeEach(() => {
  emulator = createOutlineEmulator({ now: () => NOW })
})

const transfer = async () => (await ask(emulator, 'GET', '/metrics/transfer')).body
const metrics = (since: string) => ask(emulator, 'GET', `/experimental/server/metrics?since=${since}`)

test('transfer sums thirty days by key, rounds, and leaves out what is nothing', async () => {
  emulator.addTraffic('0', 1.2)
  emulator.addTraffic('0', 1.2, { at: NOW - 30 * DAY + 1 })
  emulator.addTraffic('0', 100, { at: NOW - 30 * DAY })
  emulator.addTraffic('1', 0.4)
  emulator.addTraffic('gone', 7, { at: new Date(NOW - DAY) })
  emulator.addTraffic('later', 9, { at: NOW + 1 })
  expect(await transfer()).toEqual({ bytesTransferredByUserId: { '0': 2, gone: 7 } })
})

test('sharing figures or not makes no difference to them', async () => {
  emulator.addTraffic('0', 5)
  await ask(emulator, 'PUT', '/metrics/enabled', { metricsEnabled: false })
  expect(await transfer()).toEqual({ bytesTransferredByUserId: { '0': 5 } })
})

test('metrics of one key from two places', async () => {
  emulator.addTraffic('0', 3000, { at: NOW - HOUR, location: 'DE', asn: 3320, asOrg: 'Telekom', tunnelSeconds: 30, devices: 2 })
  emulator.addTraffic('0', 1500, { at: NOW, location: 'DE', asn: 3320, asOrg: 'Telekom', tunnelSeconds: 10, devices: 2 })
  emulator.addTraffic('0', 600, { at: NOW - 10 * 60_000 })
  expect((await metrics('2h')).body).toEqual({
    server: {
      tunnelTime: { seconds: 100 },
      dataTransferred: { bytes: 5100 },
      bandwidth: {
        // The step that now falls in ends at 08:15:00; the highest one ended at 07:15:00.
        current: { data: { bytes: 5 }, timestamp: Date.UTC(2026, 10, 21, 8, 15) / 1000 },
        peak: { data: { bytes: 10 }, timestamp: Date.UTC(2026, 10, 21, 7, 15) / 1000 },
      },
      locations: [
        { location: 'DE', asn: 3320, asOrg: 'Telekom', dataTransferred: { bytes: 4500 }, tunnelTime: { seconds: 40 } },
        { location: 'ZZ', asn: null, asOrg: null, dataTransferred: { bytes: 600 }, tunnelTime: { seconds: 60 } },
      ],
    },
    accessKeys: [
      {
        accessKeyId: 0,
        dataTransferred: { bytes: 5100 },
        tunnelTime: { seconds: 100 },
        // Of equal peaks the latest counts; a step that is not over yet is cut at now.
        connection: { lastTrafficSeen: NOW / 1000, peakDeviceCount: { data: 2, timestamp: NOW / 1000 } },
      },
    ],
  })
})

test('keys without traffic in the time asked for are listed with nothing', async () => {
  emulator.addTraffic('0', 5, { at: NOW - 2 * HOUR })
  expect((await metrics('1h')).body).toEqual({
    server: {
      tunnelTime: { seconds: 0 },
      dataTransferred: { bytes: 0 },
      bandwidth: {
        current: { data: { bytes: 0 }, timestamp: Date.UTC(2026, 10, 21, 8, 15) / 1000 },
        peak: { data: { bytes: 0 }, timestamp: null },
      },
      locations: [],
    },
    accessKeys: [
      {
        accessKeyId: 0,
        dataTransferred: { bytes: 0 },
        tunnelTime: { seconds: 0 },
        connection: { lastTrafficSeen: null, peakDeviceCount: { data: 0, timestamp: null } },
      },
    ],
  })
})

test('time in use without data is no traffic seen', async () => {
  emulator.addTraffic('0', 0, { at: NOW - 60_000 })
  expect((await metrics('1h')).body).toMatchObject({
    server: { bandwidth: { peak: { data: { bytes: 0 }, timestamp: null } } },
    accessKeys: [{ tunnelTime: { seconds: 60 }, connection: { lastTrafficSeen: null, peakDeviceCount: { data: 1 } } }],
  })
})

test('ids are read as numbers, so some fall together and some have none; the order is that of the texts', async () => {
  for (const id of ['my-identifier', '99', '2abc', '2', '10']) emulator.addTraffic(id, 1)
  const { accessKeys } = (await metrics('1h')).body as { accessKeys: { accessKeyId: number | null }[] }
  expect(accessKeys.map((key) => key.accessKeyId)).toEqual([10, 2, 2, 99, null])
})

test('the peak of the server counts all keys, and the latest of equal ones', async () => {
  for (const [id, at] of [
    ['0', NOW - 3 * HOUR],
    ['1', NOW - 3 * HOUR],
    ['0', NOW - 2 * HOUR],
  ] as const)
    emulator.addTraffic(id, 300, { at })
  const peakAt = async () => ((await metrics('1d')).body as { server: { bandwidth: { peak: unknown } } }).server.bandwidth.peak
  expect(await peakAt()).toEqual({ data: { bytes: 2 }, timestamp: Date.UTC(2026, 10, 21, 5, 15) / 1000 })
  emulator.addTraffic('1', 300, { at: NOW - 2 * HOUR })
  expect(await peakAt()).toEqual({ data: { bytes: 2 }, timestamp: Date.UTC(2026, 10, 21, 6, 15) / 1000 })
})

test.each(['1s', '3300000s', '1.5h', '1w', '38d', '%201h', '1e3s'])('since=%s is understood', async (since) => {
  emulator.addTraffic('0', 1)
  expect((await metrics(since)).status).toBe(200)
})

test.each(['h', '0h', '-1h', '39d', '3300001s', '1.5s', 'Infinityh'])('since=%s breaks the server', async (since) => {
  emulator.addTraffic('0', 1)
  expect(refusal(await metrics(since))).toBe('500 InternalServer: ')
})

test.each(['24', '5m', '30y', 'abc', '1H', '2024-01-01'])('since=%s is refused', async (since) => {
  expect(refusal(await metrics(since))).toBe(`400 InvalidArgument: Invalid time range: ${since}`)
})

test('a server without any traffic breaks, however old the traffic that helps', async () => {
  expect((await metrics('1h')).status).toBe(500)
  emulator.addTraffic('0', 1, { at: 0 })
  expect((await metrics('1h')).status).toBe(200)
})
