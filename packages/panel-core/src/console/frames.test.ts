import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readFrame, toEvent } from './frames.js'
import type { Frame } from './frames.js'
import type { ConsoleStats } from './types.js'

const network = { rx_bytes: 1234, tx_bytes: 5678 }
const stats: ConsoleStats = {
  memory_bytes: 583_008_256,
  memory_limit_bytes: 1_073_741_824,
  cpu_absolute: 12.345,
  network,
  uptime: 61_000,
  state: 'running',
  disk_bytes: 130_156_361,
}
const backup = { uuid: 'b7', is_successful: true, checksum: 'abc', checksum_type: 'sha1', file_size: 42 }

test.each([
  [['status', 'running'], { type: 'status', status: 'running' }],
  [['stats', JSON.stringify(stats)], { type: 'stats', stats }],
  [['console output', '\u001B[33mhi'], { type: 'console output', line: '\u001B[33mhi' }],
  [['daemon message', 'Pulling'], { type: 'daemon message', line: 'Pulling' }],
  [['daemon error', 'Error Event [1]: no'], { type: 'daemon error', line: 'Error Event [1]: no' }],
  [['install started'], { type: 'install started' }],
  [['install output', 'apt'], { type: 'install output', line: 'apt' }],
  [['install completed', ''], { type: 'install completed' }],
  [['transfer logs', 'copy'], { type: 'transfer logs', line: 'copy' }],
  [['transfer status', 'starting'], { type: 'transfer status', status: 'starting' }],
  [['backup completed:b7', JSON.stringify(backup)], { type: 'backup completed', backup }],
  [['backup completed:b7', '{"is_successful":false}'], { type: 'backup completed', backup: { uuid: 'b7', is_successful: false } }],
  [['backup restore completed'], { type: 'backup restore completed' }],
  [['deleted'], { type: 'deleted' }],
  [['throttled', 'send command'], { type: 'throttled', event: 'send command' }],
])('%j is read', ([event, ...args], expected) => {
  expect(toEvent(readFrame(JSON.stringify({ event, args })))).toEqual(expected)
})

test.each([
  ['what is no JSON', 'oops', { type: 'other', event: '', args: ['oops'] }],
  ['null', 'null', { type: 'other', event: '', args: ['null'] }],
  ['no event', '{"args":["x"]}', { type: 'other', event: '', args: ['{"args":["x"]}'] }],
  ['arguments that are none', '{"event":"status","args":"x"}', { type: 'other', event: 'status', args: [] }],
  ['a state that is no text', '{"event":"status","args":[1]}', { type: 'other', event: 'status', args: [1] }],
  ['stats that are no JSON', '{"event":"stats","args":["{"]}', { type: 'other', event: 'stats', args: ['{'] }],
  ['stats that are no object', '{"event":"stats","args":["1"]}', { type: 'other', event: 'stats', args: ['1'] }],
  ['what is not known', '{"event":"new thing","args":["a","b"]}', { type: 'other', event: 'new thing', args: ['a', 'b'] }],
  ['a name that every object has', '{"event":"constructor","args":["a"]}', { type: 'other', event: 'constructor', args: ['a'] }],
])('%s is told of as it came', (_, text, expected) => {
  expect(toEvent(readFrame(text))).toEqual(expected)
})

test('every recorded frame is known', async () => {
  const text = await readFile(new URL('../../test/fixtures/console-frames.json', import.meta.url), 'utf8')
  const { frames } = JSON.parse(text) as { frames: Frame[] }
  const others = frames.filter(({ event }) => event !== 'jwt error' && event !== 'auth success')
  expect(others.length).toBeGreaterThan(8)
  expect(others.map((frame) => toEvent(frame)).filter(({ type }) => type === 'other')).toEqual([])
})
