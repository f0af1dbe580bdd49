import { readFileSync } from 'node:fs'
import type { PanelEmulator, PanelEmulatorOptions, PanelState } from '@infra/panel-core/msw'
import { getResponse } from 'msw'
import { describe, expect, test } from 'vitest'
import { differences, Stands } from './compare.js'

/** Asks the emulator what was asked of the panel without writing the answer down. */
type Ask = (method: string, path: string, key: string, body?: unknown) => Promise<Response>

/** What was done between two recorded answers, by the one that follows. */
export type Setup<S extends PanelState = PanelState> = (emulator: PanelEmulator<S>, ask: Ask) => void | Promise<void>

/** Recorded answers, and what it takes to ask for them again. */
export interface Replay<S extends PanelState> {
  /** Where they lie. */
  folder: URL
  /** All of them in the order in which they were asked for, as `file:from-to`: what one changes, the next ones show. */
  order: string
  /** How many there are. */
  count: number
  /** The addresses of the panel and of Wings then. */
  panel: string
  wings: string
  create: (options: PanelEmulatorOptions) => PanelEmulator<S>
  /** What was done before the first one. */
  begin: Setup<S>
  setups: Readonly<Record<string, Setup<S>>>
  /** The moment of such requests, where it is not that of the recorded answer. */
  moments?: Readonly<Record<string, number>>
  /** When the panel was set up, in milliseconds since 1970. */
  from: number
  /** Fields whose values the panel makes up, beside those that all panels do: names, or ends of paths such as `attributes.code`. */
  made?: readonly string[]
  /** Bodies that were sent and are not whole in the recordings. */
  bodies?: Readonly<Record<string, string>>
  /** Which recordings no emulator of another version can give again: routes that went since then, and routes that came. */
  changed?: (recording: Recording) => 'gone' | 'new' | undefined
}

/** One answer, with what was asked. */
export interface Recording {
  name: string
  request: { method: string; path: string; headers?: Record<string, string>; body?: unknown; body_raw?: string }
  response: { status: number; headers: Record<string, string>; body?: unknown; body_text?: string }
}

/** One recorded answer: its file, and its place there. */
interface Place {
  file: string
  index: number
}

/** Reads `file:from-to file:at …`. */
function placesOf(order: string): Place[] {
  return order
    .trim()
    .split(/\s+/)
    .flatMap((run) => {
      const [, file = '', from, to = from] = /^([\w-]+):(\d+)(?:-(\d+))?$/.exec(run) ?? []
      return Array.from({ length: Number(to) - Number(from) + 1 }, (_, step) => ({ file, index: Number(from) + step }))
    })
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

/** Reads recordings, each file once. */
function readerOf(folder: URL): (place: Place) => Recording {
  const files = new Map<string, Recording[]>()
  return ({ file, index }) => {
    const all = files.get(file) ?? (JSON.parse(readFileSync(new URL(`${file}.json`, folder), 'utf8')) as Recording[])
    files.set(file, all)
    const found = all[index]
    if (!found) throw new Error(`${file} has no answer ${index}.`)
    return found
  }
}

/** An emulator that is asked what the panel was asked. */
class Player<S extends PanelState> {
  now: number
  readonly stands: Stands
  readonly emulator: PanelEmulator<S>
  readonly #panel: string
  readonly #keys: Record<string, string>
  #made = ''
  #signed = ''

  constructor({ panel, wings, create, from, made }: Replay<S>) {
    this.stands = new Stands(made)
    this.now = from
    this.#panel = panel
    const durations = { install: 1500, start: 400, stop: 400, backup: 1000, restore: 500 }
    this.emulator = create({ url: panel, wingsUrl: wings, now: () => this.now, durations })
    const { keys } = this.emulator
    this.#keys = {
      admin_application: keys.application,
      admin_application_readonly: keys.readOnlyApplication,
      admin_application_none: keys.powerlessApplication,
      admin_application_servers_only: keys.serversOnlyApplication,
      admin_client: keys.admin,
      alice_client: keys.alice,
      bob_client: keys.bob,
      alice_client_ip_locked: keys.ipLocked,
    }
  }

  /** A key by its name in recordings; who has none of a fresh panel's gets one. */
  #keyOf(name: string): string {
    const [username] = name.split('_')
    const { id: user_id = 0 } = this.emulator.state.users.find((row) => row.username === username) ?? {}
    const made = () => {
      const [identifier, token] = [`ptlc_${name.padEnd(11, '0').slice(0, 11)}`, name.padEnd(32, '0')]
      const row = { kind: 'client', description: name, allowed_ips: [], rights: {}, last_used_at: null, created_at: this.now } as const
      this.emulator.state.keys.push({ ...row, allowed_ips: [], user_id, identifier, token })
      return identifier + token
    }
    return (this.#keys[name] ??= made())
  }

  async send(request: Request): Promise<Response> {
    const response = await getResponse(this.emulator.handlers, request)
    if (!response) throw new Error('The emulator does not answer this address.')
    return response
  }

  readonly ask: Ask = (method, path, key, body) => {
    const raw = body instanceof Uint8Array
    const headers = {
      accept: 'application/json',
      authorization: `Bearer ${this.#keyOf(key)}`,
      ...(!raw && { 'content-type': 'application/json' }),
    }
    const content = body === undefined ? null : raw ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body)
    const url = this.#panel + path.replace('{server}', this.emulator.state.servers[0]?.uuid.slice(0, 8) ?? '')
    return this.send(new Request(url, { method, headers, body: content }))
  }

  #bodyOf({ body, body_raw }: Recording['request']): BodyInit | null {
    if (body_raw !== undefined) return body_raw
    if (typeof body !== 'string') return body === undefined || body === null ? null : this.stands.apply(JSON.stringify(body))
    if (!body.startsWith('multipart/')) return body
    const form = new FormData()
    form.append('files', new File(['uploaded\n'], 'up.txt'))
    return form
  }

  /** The request as it was, with what stands for what the panel had made up. */
  requestOf({ request }: Recording): Request {
    const { method, path } = request
    const headers = new Headers(request.headers)
    const [, key] = /^Bearer <key:(\w+)>$/.exec(headers.get('authorization') ?? '') ?? []
    if (key !== undefined) headers.set('authorization', `Bearer ${this.#keyOf(key)}`)
    if (headers.get('authorization')?.includes('<identifier>')) headers.set('authorization', `Bearer ${this.#made}`)
    if (headers.get('authorization')?.includes('<secret_token>')) headers.set('authorization', `Bearer ${this.#made.slice(16)}`)
    const body = this.#bodyOf(request)
    if (body instanceof FormData) headers.delete('content-type')
    const atWings = /^\/(download|upload)\//.test(path)
    const directory = /&directory=.*/.exec(path)?.[0] ?? ''
    return new Request(atWings ? this.#signed + directory : this.#panel + this.stands.apply(path), { method, headers, body })
  }

  /** Keeps what later requests need: a new key, and the address at Wings. */
  keep(body: unknown): void {
    const { object, attributes, meta } = (body ?? {}) as {
      object?: string
      attributes?: Record<string, string>
      meta?: { secret_token?: string }
    }
    if (object === 'signed_url') this.#signed = attributes?.['url'] ?? ''
    if (meta?.secret_token) this.#made = `${attributes?.['identifier']}${meta.secret_token}`
  }

  /** The panel takes any free allocation; what made others unfit for a while is over. */
  freeAgain(): void {
    for (const row of this.emulator.state.allocations) if (row.server_id === -1) row.server_id = null
  }
}

/** Lets one of the free allocations be the only one, since the panel takes any. */
export function onlyFree(id: number): Setup {
  return ({ state }) => {
    for (const row of state.allocations) if (row.server_id === null && row.id !== id) row.server_id = -1
  }
}

/** Whether an answer says that there is no such route. */
function tellsOfNoRoute(status: number, body: unknown): boolean {
  const [error] = (body as { errors?: { detail: string }[] } | undefined)?.errors ?? []
  return (status === 404 || status === 405) && /^The (route|\w+ method is not supported)/.test(error?.detail ?? '')
}

/** Asks until it is too much. */
export function untilRefused(method: string, path: string, key: string, body?: unknown): Setup {
  return async (_emulator, ask) => {
    while ((await ask(method, path, key, body)).status !== 429);
  }
}

/** Tests that an emulator answers what a real panel was recorded to answer. */
export function testReplay<S extends PanelState>(replay: Replay<S>): void {
  const { folder, order, count, begin, setups, moments = {}, bodies = {}, changed } = replay
  const places = placesOf(order)
  const read = readerOf(folder)
  const player = new Player(replay)
  const [first] = places

  describe('answers of a real panel', () => {
    test('all of them are replayed', () => {
      expect(places).toHaveLength(count)
      expect(new Set(places.map(({ file, index }) => `${file}:${index}`)).size).toBe(count)
    })

    test.each(places.map((place) => [`${place.file}:${place.index}`, place] as const))('%s', async (id, place) => {
      const recording = read(place)
      const { response: expected, request } = recording
      if (bodies[id] !== undefined) request.body_raw = bodies[id]
      const at = expected.headers['date'] === undefined ? player.now : Date.parse(expected.headers['date']) + 500
      player.now = moments[id] ?? at
      if (place === first) await begin(player.emulator, player.ask)
      await setups[id]?.(player.emulator, player.ask)
      player.now = at
      const actual = await player.send(player.requestOf(recording))
      player.freeAgain()
      const text = await actual.text()
      const isJson = /json/.test(actual.headers.get('content-type') ?? '')
      const parsed = (): unknown => (isJson && text !== '' ? JSON.parse(text) : undefined)
      const change = changed?.(recording)
      if (change) return expect(tellsOfNoRoute(actual.status, parsed())).toBe(change === 'gone')
      // Some say that they are JSON, and are not.
      const body = expected.body_text === undefined ? parsed() : undefined
      player.keep(body)
      const found = differences(expected.body, body, player.stands)
      if (expected.body_text !== undefined && expected.body_text !== '(cut)') expect(text).toBe(expected.body_text)
      expect({ status: actual.status, found }).toEqual({ status: expected.status, found: [] })
      expect(headersOf(actual.headers)).toEqual(headersOf(new Headers(expected.headers)))
    })
  })
}
