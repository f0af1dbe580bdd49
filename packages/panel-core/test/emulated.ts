import { createPanelEmulator } from '@infra/panel-core/msw'
import type { ConsoleTransport, PanelEmulator, PanelEmulatorOptions, PanelKeys, WingsConsole } from '@infra/panel-core/msw'
import { createWingsConsole } from '@infra/panel-core/msw'
import { getResponse } from 'msw'

/** What an emulator answered. */
export interface Answer {
  status: number
  headers: Headers
  text: string
  body: unknown
}

/** Asks an emulator through msw, with no socket. A body is sent as JSON. */
export async function ask(emulator: PanelEmulator, key: keyof PanelKeys, where: string, body?: unknown): Promise<Answer> {
  const [method = '', path = ''] = where.split(' ')
  const headers = { accept: 'application/json', authorization: `Bearer ${emulator.keys[key]}`, 'content-type': 'application/json' }
  const content = body === undefined ? null : JSON.stringify(body)
  return send(emulator, new Request(`${emulator.url}/api/${path}`, { method, headers, body: content }))
}

/** Sends any request to an emulator. */
export async function send(emulator: PanelEmulator, request: Request): Promise<Answer> {
  const response = await getResponse(emulator.handlers, request)
  if (!response) throw new Error('The emulator does not answer this address.')
  const text = response.type === 'error' ? '' : await response.text()
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  return { status: response.status, headers: response.headers, text, body: isJson ? (JSON.parse(text) as unknown) : undefined }
}

/** Status and first error of an answer, in one line. */
export function refusal({ status, body }: Answer): string {
  const [{ code, detail } = { code: '', detail: '' }] = (body as { errors?: { code: string; detail: string }[] }).errors ?? []
  return `${status} ${code}: ${detail}`
}

/** The attributes of an answer. */
export function attributesOf({ body }: Answer): Record<string, unknown> {
  return (body as { attributes: Record<string, unknown> }).attributes
}

/** What a server is made of. */
export const SERVER = {
  name: 'Survival',
  user: 2,
  egg: 3,
  docker_image: 'ghcr.io/pterodactyl/yolks:java_21',
  startup: 'java -jar {{SERVER_JARFILE}}',
  environment: { SPONGE_VERSION: '1.12.2-7.3.0', SERVER_JARFILE: 'server.jar' },
  limits: { memory: 512, swap: 0, disk: 1024, io: 500, cpu: 100 },
  feature_limits: { databases: 2, allocations: 3, backups: 2 },
  allocation: { default: 1 },
}

/** An emulator on a clock of its own, with a server of Alice's that is installed. */
export async function withServer(options: PanelEmulatorOptions = {}): Promise<{ emulator: PanelEmulator; id: string; uuid: string }> {
  const emulator = createPanelEmulator({ now: () => Date.parse('2026-11-21T08:00:00Z'), ...options })
  const { uuid } = attributesOf(await ask(emulator, 'application', 'POST application/servers', SERVER)) as { uuid: string }
  emulator.advance(2000)
  return { emulator, id: uuid.slice(0, 8), uuid }
}

/** A frame as it is on the wire. */
export interface Frame {
  event: string
  args?: string[]
}

/** A console with all that it sends; `take` gives what came since. */
export function consoleOn(emulator: PanelEmulator, uuid: string, transport: Partial<ConsoleTransport> = {}) {
  let frames: Frame[] = []
  const closed: [code: number, reason: string][] = []
  const wings: WingsConsole = createWingsConsole(emulator.panel, uuid, {
    send: (text) => frames.push(JSON.parse(text) as Frame),
    close: (code, reason) => closed.push([code, reason]),
    ...transport,
  })
  const say = (event: string, ...args: (string | null)[]) => wings.receive(JSON.stringify({ event, args }))
  const take = () => {
    const taken = frames
    frames = []
    return taken
  }
  return { wings, say, take, closed }
}

/** A token for a server's console. */
export async function tokenOf(emulator: PanelEmulator, key: keyof PanelKeys, id: string): Promise<string> {
  const { body } = await ask(emulator, key, `GET client/servers/${id}/websocket`)
  return (body as { data: { token: string } }).data.token
}
