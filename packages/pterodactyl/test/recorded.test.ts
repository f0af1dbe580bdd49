import { readFileSync } from 'node:fs'
import { createPterodactylEmulator } from '@infra/pterodactyl/msw'
import { getResponse } from 'msw'
import { describe, expect, test } from 'vitest'
import { differences, Stands } from './recorded-compare.js'
import { RECORDED } from './recorded-order.js'
import type { Place } from './recorded-order.js'
import { BEGIN, freeAgain, MOMENTS, seedRecordedEggs, SETUPS } from './recorded-setup.js'

interface Recording {
  name: string
  request: { method: string; path: string; headers?: Record<string, string>; body?: unknown; body_raw?: string }
  response: { status: number; headers: Record<string, string>; body?: unknown; body_text?: string }
}

const files = new Map<string, Recording[]>()

function read({ file, index }: Place): Recording {
  const url = new URL(`fixtures/recorded/${file}.json`, import.meta.url)
  const all = files.get(file) ?? (JSON.parse(readFileSync(url, 'utf8')) as Recording[])
  files.set(file, all)
  const found = all[index]
  if (!found) throw new Error(`${file} has no answer ${index}.`)
  return found
}

const PANEL = 'http://127.0.0.1:8790'
const WINGS = 'http://127.0.0.1:8791'
let now = Date.parse('2026-11-21T08:10:18Z')

const durations = { install: 1500, start: 400, stop: 400, backup: 1000, restore: 500 }
const emulator = createPterodactylEmulator({ url: PANEL, wingsUrl: WINGS, now: () => now, durations })
const stands = new Stands()
let made = ''
let signed = ''

const KEYS: Record<string, string> = {
  admin_application: emulator.keys.application,
  admin_application_readonly: emulator.keys.readOnlyApplication,
  admin_application_none: emulator.keys.powerlessApplication,
  admin_application_servers_only: emulator.keys.serversOnlyApplication,
  admin_client: emulator.keys.admin,
  alice_client: emulator.keys.alice,
  bob_client: emulator.keys.bob,
  alice_client_ip_locked: emulator.keys.ipLocked,
}

async function send(request: Request): Promise<Response> {
  const response = await getResponse(emulator.handlers, request)
  if (!response) throw new Error('The emulator does not answer this address.')
  return response
}

function ask(method: string, path: string, key: string, body?: unknown): Promise<Response> {
  const raw = body instanceof Uint8Array
  const headers = { accept: 'application/json', authorization: `Bearer ${KEYS[key]}`, ...(!raw && { 'content-type': 'application/json' }) }
  const content = body === undefined ? null : raw ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body)
  const url = PANEL + path.replace('{server}', emulator.state.servers[0]?.uuid.slice(0, 8) ?? '')
  return send(new Request(url, { method, headers, body: content }))
}

function bodyOf({ body, body_raw }: Recording['request']): BodyInit | null {
  if (body_raw !== undefined) return body_raw
  if (typeof body !== 'string') return body === undefined || body === null ? null : stands.apply(JSON.stringify(body))
  if (!body.startsWith('multipart/')) return body
  const form = new FormData()
  form.append('files', new File(['uploaded\n'], 'up.txt'))
  return form
}

/** The request as it was, with what stands for what the panel had made up. */
function requestOf({ request }: Recording): Request {
  const { method, path } = request
  const headers = new Headers(request.headers)
  const [, key] = /^Bearer <key:(\w+)>$/.exec(headers.get('authorization') ?? '') ?? []
  if (key !== undefined) headers.set('authorization', `Bearer ${KEYS[key]}`)
  if (headers.get('authorization')?.includes('<identifier>')) headers.set('authorization', `Bearer ${made}`)
  if (headers.get('authorization')?.includes('<secret_token>')) headers.set('authorization', `Bearer ${made.slice(16)}`)
  const body = bodyOf(request)
  if (body instanceof FormData) headers.delete('content-type')
  const atWings = /^\/(download|upload)\//.test(path)
  const directory = /&directory=.*/.exec(path)?.[0] ?? ''
  return new Request(atWings ? signed + directory : PANEL + stands.apply(path), { method, headers, body })
}

/** Headers that say something. */
function headersOf(headers: Headers): Record<string, string | null> {
  const names = [
    'content-type',
    'retry-after',
    'allow',
    'location',
    'x-ratelimit-limit',
    'x-ratelimit-reset',
    'access-control-allow-methods',
  ]
  const more = ['access-control-allow-headers', 'access-control-max-age', 'content-disposition']
  return Object.fromEntries(
    [...names, ...more].map((name) => [name, headers.get(name)?.toLowerCase().replace('json; charset=utf-8', 'json') ?? null]),
  )
}

/** Keeps what later requests need: a new key, and the address at Wings. */
function keep(body: unknown): void {
  const { object, attributes, meta } = (body ?? {}) as {
    object?: string
    attributes?: Record<string, string>
    meta?: { secret_token?: string }
  }
  if (object === 'signed_url') signed = attributes?.['url'] ?? ''
  if (meta?.secret_token) made = `${attributes?.['identifier']}${meta.secret_token}`
}

async function prepare(id: string): Promise<void> {
  if (id === 'application-users:0') {
    seedRecordedEggs(emulator)
    await BEGIN(emulator, ask)
  }
  await SETUPS[id]?.(emulator, ask)
}

describe('answers of a real panel', () => {
  test('all of them are replayed', () => {
    expect(RECORDED).toHaveLength(326)
    expect(new Set(RECORDED.map(({ file, index }) => `${file}:${index}`)).size).toBe(326)
  })

  test.each(RECORDED.map((place) => [`${place.file}:${place.index}`, read(place)] as const))('%s', async (id, recording) => {
    const { response: expected } = recording
    const at = Date.parse(expected.headers['date'] ?? '') + 500
    now = MOMENTS[id] ?? at
    await prepare(id)
    now = at
    const actual = await send(requestOf(recording))
    freeAgain(emulator)
    const text = await actual.text()
    const isJson = /json/.test(actual.headers.get('content-type') ?? '')
    const body: unknown = isJson ? JSON.parse(text) : undefined
    keep(body)
    const found = differences(expected.body, body, stands)
    if (expected.body_text !== undefined && expected.body_text !== '(cut)') expect(text).toBe(expected.body_text)
    expect({ status: actual.status, found }).toEqual({ status: expected.status, found: [] })
    expect(headersOf(actual.headers)).toEqual(headersOf(new Headers(expected.headers)))
  })
})
