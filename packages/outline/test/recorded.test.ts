import { once } from 'node:events'
import { readFileSync, readdirSync } from 'node:fs'
import { Agent, request } from 'node:http'
import type { IncomingMessage } from 'node:http'

import { serve } from '@infra/core/msw/node'
import { createOutlineEmulator } from '@infra/outline/msw'
import type { OutlineEmulator } from '@infra/outline/msw'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { FIRST_SESSION, TRAFFIC_SESSION } from './recorded-order.js'

interface Recording {
  request: { method: string; path: string; headers: Record<string, string | number>; body?: unknown }
  response: { status: number; statusText: string; headers: Record<string, string>; body: unknown }
}

const FOLDER = new URL('fixtures/recorded/', import.meta.url)
const API_URL = 'https://127.0.0.1:18081/TestApiPrefix'

/** Recordings that the emulator does not answer like the server, each with the reason. */
const NOT_REPLAYED: Record<string, string> = {}

const read = (name: string) => JSON.parse(readFileSync(new URL(`${encodeURIComponent(name)}.json`, FOLDER), 'utf8')) as Recording

test('every recording is replayed', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'))
  expect(files).toHaveLength(226)
  expect([...FIRST_SESSION, ...TRAFFIC_SESSION, ...Object.keys(NOT_REPLAYED)].toSorted()).toEqual(
    files.map((file) => file.slice(0, -5)).toSorted(),
  )
})

/** The request body as it went over the wire: what was recorded as JSON is written out again, unless it was text. */
function wireBody({ headers, body }: Recording['request']): string {
  if (body === undefined) return ''
  const length = headers['content-length']
  const isText = typeof body === 'string' && (length === undefined || Buffer.byteLength(body) === length)
  return isText ? body : JSON.stringify(body)
}

/** Sends a recorded request as it is: `fetch` would tidy up paths and add headers. */
async function replay(port: number, agent: Agent, recorded: Recording['request']) {
  const { method, headers } = recorded
  const path = recorded.path.startsWith('(no prefix)') ? recorded.path.slice('(no prefix)'.length) : `/TestApiPrefix${recorded.path}`
  const outgoing = request({ host: '127.0.0.1', port, agent, method, path, headers })
  outgoing.end(wireBody(recorded))
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage]
  let text = ''
  for await (const chunk of incoming.setEncoding('utf8')) text += chunk as string
  const isJson = incoming.headers['content-type'] === 'application/json'
  const body: unknown = isJson ? JSON.parse(text) : text || null
  return { status: incoming.statusCode, statusText: incoming.statusMessage, headers: incoming.headers, body }
}

/** Checks that an access URL holds the key's cipher and secret, then hides secrets that the server made itself. */
function hideMadeSecrets(sent: ReadonlySet<unknown>, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => hideMadeSecrets(sent, one))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, field]) => [name, hideMadeSecrets(sent, field)] as const)
  const copy: Record<string, unknown> = Object.fromEntries(entries)
  const { password, accessUrl } = copy
  if (typeof accessUrl !== 'string' || sent.has(password)) return copy
  const [, userInfo = '', address] = /^ss:\/\/([\w-]*)@(.*)$/.exec(accessUrl) ?? []
  expect(Buffer.from(userInfo, 'base64url').toString()).toBe(`${String(copy['method'])}:${String(password)}`)
  expect(password).toMatch(/^[A-Za-z0-9]{22}$/)
  return { ...copy, password: 'made by the server', accessUrl: address }
}

/** What is measured has the same kinds, what is said has the same value. */
function kinds(value: unknown): unknown {
  if (typeof value === 'number') return 'number'
  if (Array.isArray(value)) return value.map(kinds)
  if (typeof value !== 'object' || value === null) return value
  const said = new Set(['accessKeyId', 'asn'])
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, said.has(name) ? field : kinds(field)]))
}

const without = (headers: IncomingMessage['headers'], ...names: string[]) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'date' && !names.includes(name)))

function replayAll(emulator: OutlineEmulator, names: readonly string[]) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const sent = new Set<unknown>()
  let served: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    served = await serve(emulator.handlers, { origin: emulator.apiUrl })
  })
  afterAll(async () => {
    agent.destroy()
    await served.close()
  })
  test.each(names)('%s', async (name) => {
    const recording = read(name)
    sent.add((recording.request.body as { password?: unknown } | null | undefined)?.password)
    const actual = await replay(served.port, agent, recording.request)
    const expected = recording.response
    const measured = name.startsWith('experimental-metrics') && expected.status === 200
    const loose = measured ? ['content-length'] : []
    expect({ status: actual.status, statusText: actual.statusText }).toEqual({ status: expected.status, statusText: expected.statusText })
    expect(without(actual.headers, ...loose)).toEqual(without(expected.headers, ...loose))
    if (measured) expect(kinds(actual.body)).toEqual(kinds(expected.body))
    else expect(hideMadeSecrets(sent, actual.body)).toEqual(hideMadeSecrets(sent, expected.body))
  })
}

describe('a server from its first minute', () => {
  const emulator = createOutlineEmulator({ apiUrl: API_URL, busyPorts: [36_751], now: () => 1_795_248_420_643 })
  emulator.state.serverId = '8300de31-39ba-42f3-b8d2-ee4f1a685697'
  emulator.state.portForNewAccessKeys = 15_077
  replayAll(emulator, FIRST_SESSION)
})

describe('a server with traffic', () => {
  const now = Date.parse('Sat, 21 Nov 2026 08:11:15 GMT')
  const emulator = createOutlineEmulator({ apiUrl: API_URL, now: () => now })
  const names = { '0': 'Alice', '1': 'Bob', '2': 'Idle', 'my-identifier': 'Custom', '2abc': 'Mixed' }
  const key = { password: 'x'.repeat(22), port: 2766, method: 'chacha20-ietf-poly1305', hostname: '127.0.0.1' }
  const ids = ['0', '1', 'my-identifier', '2abc', '2'] as const
  for (const id of ids) emulator.state.accessKeys.push({ ...key, id, name: names[id], ...(id === '1' && { dataLimit: { bytes: 1000 } }) })
  const at = now - 600_000
  emulator.addTraffic('0', 1_244_351_570, { at, location: 'DE', asn: 3320, asOrg: 'Deutsche Telekom AG', devices: 5 })
  emulator.addTraffic('1', 414_783_857, { at, location: 'US', asn: 7922, asOrg: 'COMCAST-7922', devices: 2 })
  emulator.addTraffic('99', 13_826_129, { at, location: 'XZ' })
  emulator.addTraffic('2abc', 55_304_514, { at, location: 'XZ' })
  emulator.addTraffic('my-identifier', 165_913_543, { at, location: 'XZ' })
  replayAll(emulator, TRAFFIC_SESSION)
})
