import { getMetricsEnabled, getServerMetrics, getTransfer, setMetricsEnabled } from '@infra/outline/metrics'
import type { MetricsSince } from '@infra/outline/metrics'
import { afterEach, expect, test, vi } from 'vitest'
import { bare, setUp, withBody } from '../../test/outline.js'

afterEach(() => void vi.useRealTimers())

test('transfer gives bytes by key', async () => {
  const { outline, sent, emulator } = setUp()
  emulator.addTraffic('0', 5)
  expect(await outline.metrics.transfer()).toEqual({ 0: 5 })
  expect(await getTransfer(outline.api)).toEqual({ 0: 5 })
  expect(sent[0]).toEqual(bare('GET', '/metrics/transfer'))
})

test('the report to the Outline team is read and switched', async () => {
  const { outline, sent } = setUp()
  expect(await outline.metrics.getEnabled()).toBe(false)
  await outline.metrics.setEnabled(true)
  expect(await getMetricsEnabled(outline.api)).toBe(true)
  await setMetricsEnabled(outline.api, false)
  expect(sent).toEqual([
    bare('GET', '/metrics/enabled'),
    withBody('PUT', '/metrics/enabled', { metricsEnabled: true }),
    bare('GET', '/metrics/enabled'),
    withBody('PUT', '/metrics/enabled', { metricsEnabled: false }),
  ])
  await expect(outline.metrics.setEnabled('yes' as never)).rejects.toMatchObject({
    field: 'metricsEnabled',
    message: '"metricsEnabled" must be true or false',
  })
})

test('metrics over a time', async () => {
  const { outline, emulator } = setUp()
  emulator.addTraffic('0', 500, { location: 'DE', asn: 3320, asOrg: 'DTAG', tunnelSeconds: 60, devices: 2 })
  const metrics = await outline.metrics.server('24h')
  expect(metrics.server.dataTransferred.bytes).toBeCloseTo(500, 0)
  expect(metrics.server.locations[0]).toMatchObject({ location: 'DE', asn: 3320, asOrg: 'DTAG' })
  expect(metrics.accessKeys[0]).toMatchObject({ accessKeyId: 0, connection: { peakDeviceCount: { data: 2 } } })
})

test.each<[MetricsSince, string]>([
  ['24h', '24h'],
  ['1.5d', '1.5d'],
  ['3600s', '3600s'],
  ['5w', '5w'],
  ['38d', '38d'],
  [{ hours: 1.5 }, '5400s'],
  [{ days: 38 }, '3283200s'],
  [{ hours: 0.0001 }, '1s'],
  [new Date(1_000_000 - 90_500), '91s'],
])('since %j is asked for as %s', async (since, words) => {
  vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] })
  const { outline, sent } = setUp()
  await outline.metrics.server(since)
  expect(sent[0]).toEqual(bare('GET', `/experimental/server/metrics?since=${words}`))
})

test.each([
  '',
  'h',
  '0h',
  '-1h',
  '5m',
  '24',
  '1e3s',
  '30y',
  'abc',
  ' 1h',
  '1 h',
  '2024-01-01T00:00:00Z',
  '39d',
  '913h',
  null,
  5,
  {},
  { days: 39 },
  { hours: 0 },
  { hours: Number.NaN },
  new Date(Number.NaN),
  new Date('2999-01-01'),
  new Date(0),
])('since %j is refused before anything is sent, and the error says what is allowed', async (since) => {
  const { outline, sent } = setUp()
  await expect(outline.metrics.server(since as MetricsSince)).rejects.toMatchObject({
    name: 'InvalidInputError',
    field: 'since',
    message:
      '"since" must be a number with a unit s, h, d or w ("24h", "1.5d"), a Date in the past, { hours } or { days }, and reach back 38 days at the most',
  })
  expect(sent).toEqual([])
})

test('a server without traffic gives zeros, and each result is its own', async () => {
  const { outline } = setUp()
  const { data, response } = await getServerMetrics(outline.api, { days: 1 }).withResponse()
  const nothing = { data: { bytes: 0 }, timestamp: null }
  expect(data).toEqual({
    server: { tunnelTime: { seconds: 0 }, dataTransferred: { bytes: 0 }, bandwidth: { current: nothing, peak: nothing }, locations: [] },
    accessKeys: [],
  })
  expect(response.status).toBe(500)
  expect(await outline.metrics.server({ days: 1 })).not.toBe(data)
})

test('other failures are not taken for emptiness', async () => {
  const { outline, emulator } = setUp()
  emulator.faults.inject({ op: 'metrics.server', times: 1, status: 500, body: { code: 'Internal', message: 'x' } })
  await expect(outline.metrics.server('1h')).rejects.toMatchObject({ name: 'ServerError', attempts: 1 })
  emulator.faults.inject({ op: 'metrics.server', times: 4, status: 503, body: { code: 'InternalServer' } })
  await expect(outline.metrics.server('1h')).resolves.toBeDefined()
})

test('an older server: the version that is needed', async () => {
  const { outline } = setUp({ version: '1.11.0' })
  await expect(outline.metrics.server('1h')).rejects.toMatchObject({ name: 'UnsupportedVersionError', needed: '1.12.0', actual: '1.11.0' })
})
