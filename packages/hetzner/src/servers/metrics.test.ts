import { isInvalidInput, pointsOf } from '@infra/hetzner'
import { expect, test } from 'vitest'
import { bare, recorder } from '../../test/recorder.js'

const start = '2017-01-01T00:00:00Z'
const end = new Date('2017-01-01T23:00:00Z')
const cpu = {
  values: [
    [1435781470.622, '42'],
    [1435781471.622, '0.125'],
  ],
}
const metrics = { start, end: '2017-01-01T23:00:00Z', step: 60, time_series: { cpu, 'of.tomorrow': { values: [] } } }

test('getMetrics takes dates and texts, and gives what the API sent', async () => {
  const { hetzner, sent } = recorder([{ body: { metrics } }])
  expect(await hetzner.servers.getMetrics(42, { type: ['cpu', 'network'], start, end, step: 60 })).toEqual(metrics)
  expect(await hetzner.servers.getMetrics(42, { type: 'cpu', start, end })).toEqual(metrics)
  const period = 'start=2017-01-01T00%3A00%3A00Z&end=2017-01-01T23%3A00%3A00.000Z'
  expect(sent).toEqual([
    bare('GET', `/servers/42/metrics?type=cpu&type=network&${period}&step=60`),
    bare('GET', `/servers/42/metrics?type=cpu&${period}`),
  ])
})

test('a date that is none is refused', async () => {
  const { hetzner, sent } = recorder([])
  await expect(hetzner.servers.getMetrics(42, { type: 'cpu', start: new Date('yesterday'), end })).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual([])
})

test('pointsOf makes dates and numbers, to the millisecond; none of a series that is not there', async () => {
  const { hetzner } = recorder([{ body: { metrics } }])
  const { time_series } = await hetzner.servers.getMetrics(42, { type: 'cpu', start, end })
  expect(pointsOf(time_series.cpu)).toEqual([
    { at: new Date('2015-07-01T20:11:10.622Z'), value: 42 },
    { at: new Date('2015-07-01T20:11:11.622Z'), value: 0.125 },
  ])
  expect(pointsOf(time_series['of.tomorrow'])).toEqual([])
  expect(pointsOf(time_series['disk.0.iops.read'])).toEqual([])
})

test('values that are numbers are a mismatch', async () => {
  const odd = { ...metrics, time_series: { cpu: { values: [[1435781470, 42]] } } }
  const { hetzner } = recorder([{ body: { metrics: odd } }])
  await expect(hetzner.servers.getMetrics(42, { type: 'cpu', start, end })).rejects.toMatchObject({ name: 'ResponseMismatchError' })
})
