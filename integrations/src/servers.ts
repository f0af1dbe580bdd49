import { createServer as createHttpServer } from 'node:http'
import { createServer as createTcpServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { serve } from '@infra/core/msw/node'
import type { Served } from '@infra/core/msw/node'
import { createHetznerEmulator } from '@infra/hetzner/msw'
import { createJexactylV3Emulator, createJexactylV4Emulator } from '@infra/jexactyl/msw'
import { createOutlineEmulator } from '@infra/outline/msw'
import { createOvhEmulator } from '@infra/ovh/msw'
import { createPterodactylEmulator } from '@infra/pterodactyl/msw'
import { servePanel } from '@infra/pterodactyl/msw/node'
import { http, HttpResponse } from 'msw'
import { PASSWORD } from '../program/setup.ts'
import type { Seen, Setup } from '../program/setup.ts'
import type { Certificates, KeyPair } from './certificates.ts'
import { freePort, listen } from './listen.ts'
import type { Listening } from './listen.ts'
import { createProxy, createStranger, createTurncoat } from './traps.ts'
import type { Notes } from './traps.ts'

export { makeCertificates } from './certificates.ts'

/** The servers of one run. */
export interface Servers extends AsyncDisposable {
  readonly setup: Setup
  /** What must not be printed by any program that uses them. */
  readonly secrets: readonly string[]
}

/** Starts everything that a run needs, on 127.0.0.1. */
export async function startServers(userAgent: string, certificates: Certificates): Promise<Servers> {
  const { authority, trusted, installed, stranger } = certificates
  const notes: Notes = { strangerConnections: 0, strangerBytes: 0, tunnels: [], openTunnels: 0, peakTunnels: 0 }
  const stack = new AsyncDisposableStack()
  const start = async (server: Parameters<typeof listen>[0]): Promise<Listening> => stack.use(await listen(server))
  const outlines = await Promise.all([startOutline(1, trusted), startOutline(2, installed)])
  const [valid, own] = outlines.map((server) => stack.use(server)) as [Served, Served]
  const traps = [await start(createStranger(stranger, notes)), await start(createTurncoat(installed, stranger, notes))] as const
  const silent = await start(createTcpServer())
  const proxy = await start(createProxy('user:proxy-p4ssw0rd', notes))
  const observer = await start(createObserver(notes, traps))
  const secret = new URL(own.url).pathname
  const at = ({ port }: { port: number }): string => `https://127.0.0.1:${port}${secret}`
  const setup: Setup = {
    userAgent,
    trusted: valid.url,
    installed: { apiUrl: own.url, certSha256: own.certSha256! },
    authority: authority.cert,
    stranger: at(traps[0]),
    strangerCert: stranger.cert,
    turncoat: at(traps[1]),
    silent: at(silent),
    refused: at({ port: await freePort() }),
    proxy: `http://user:proxy-p4ssw0rd@127.0.0.1:${proxy.port}`,
    ...(await startOthers(stack)),
    observer: `http://127.0.0.1:${observer.port}`,
  }
  const { v3, v4 } = setup.jexactyl
  const { keys: ovhKeys, serviceAccount } = setup.ovh
  const panelKeys = [setup.pterodactyl.clientKey, v3.clientKey, v4.clientKey]
  const keys = [setup.hetzner.token, ...panelKeys, ...Object.values(ovhKeys), serviceAccount.clientSecret]
  const secrets = [secret.slice(1), new URL(valid.url).pathname.slice(1), 'proxy-p4ssw0rd', PASSWORD, ...keys]
  return { setup, secrets, [Symbol.asyncDispose]: () => stack.disposeAsync() }
}

/** The other providers, over http. */
async function startOthers(stack: AsyncDisposableStack): Promise<Pick<Setup, 'hetzner' | 'pterodactyl' | 'jexactyl' | 'ovh'>> {
  const project = createHetznerEmulator({
    baseUrl: 'https://hetzner.test/v1',
    storageBaseUrl: 'https://hetzner.test/storage/v1',
    actionMs: 50,
  })
  const { url: baseUrl } = stack.use(await serve(project.handlers, { origin: project.baseUrl }))
  const storageBaseUrl = `${new URL(baseUrl).origin}/storage/v1`
  const emulator = createPterodactylEmulator({ durations: { start: 50 } })
  const { uuid } = emulator.addServer({ user: 1 })
  const panel = stack.use(await servePanel(emulator))
  const [v3, v4] = [createJexactylV3Emulator({ durations: { install: 50 } }), createJexactylV4Emulator()]
  const [panelV3, panelV4] = [stack.use(await servePanel(v3)), stack.use(await servePanel(v4))]
  const account = createOvhEmulator({ endpoint: 'http://ovh.test/1.0' })
  const ovh = stack.use(await serve(account.handlers, { origin: account.endpoint }))
  const { pathname } = new URL(account.serviceAccount.tokenUrl)
  return {
    jexactyl: { v3: { url: panelV3.url, clientKey: v3.keys.alice }, v4: { url: panelV4.url, clientKey: v4.keys.alice } },
    ovh: {
      endpoint: ovh.url,
      keys: account.keys,
      serviceAccount: { ...account.serviceAccount, tokenUrl: new URL(ovh.url).origin + pathname },
    },
    hetzner: { baseUrl, storageBaseUrl, token: project.token },
    pterodactyl: { url: panel.url, clientKey: emulator.keys.admin, server: uuid },
  }
}

/** An Outline server with some traffic, which fails as the header `x-fault` of a request says. It can compress one answer, which a real one never does. */
function startOutline(seed: number, tls: KeyPair): Promise<Served> {
  const { addTraffic, faults, handlers, apiUrl } = createOutlineEmulator({ seed })
  addTraffic('0', 3e9)
  const asked = (fault: string) => ({ when: ({ request }: { request: Request }) => request.headers.get('x-fault') === fault })
  faults.inject({ ...asked('busy'), status: 503, times: 1 })
  faults.inject({ ...asked('reset'), action: 'reset', times: 1 })
  faults.inject({ ...asked('lost'), action: 'reset', applied: true, times: 1 })
  faults.inject({ ...asked('truncate'), action: 'truncate', times: 1 })
  faults.inject({ ...asked('down'), status: 503 })
  faults.inject({ ...asked('hang'), action: 'hang' })
  faults.inject({ ...asked('drip'), action: 'drip', dripMs: 100 })
  const compressed = http.get('*/name-of-server', ({ request }) => {
    const encoding = request.headers.get('x-encoding') === 'br' ? 'br' : 'gzip'
    const bytes = (encoding === 'br' ? brotliCompressSync : gzipSync)(JSON.stringify({ name: 'é'.repeat(50_000) }))
    return HttpResponse.arrayBuffer(Uint8Array.from(bytes).buffer, {
      headers: { 'content-type': 'application/json', 'content-encoding': encoding },
    })
  })
  return serve([compressed, ...handlers], { origin: apiUrl, tls })
}

/** Tells what was noted, once nobody is connected to the traps. */
function createObserver(notes: Notes, traps: readonly Listening[]): ReturnType<typeof createHttpServer> {
  return createHttpServer((_request, response) => {
    void (async () => {
      // What a client sends just before it leaves must be counted.
      const deadline = Date.now() + 5000
      while (traps.some(({ sockets }) => sockets.size > 0)) {
        if (Date.now() > deadline) return void response.writeHead(503).end()
        await sleep(2)
      }
      const { strangerConnections, strangerBytes, tunnels, peakTunnels } = notes
      const seen: Seen = { strangerConnections, strangerBytes, tunnels, peakTunnels }
      response.writeHead(200, { 'content-type': 'application/json', connection: 'close' }).end(JSON.stringify(seen))
    })()
  })
}
