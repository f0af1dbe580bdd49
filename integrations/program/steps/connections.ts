import { CertificateMismatchError, ConnectionError } from '@infra/core'
import type { DispatcherConnect } from '@infra/core/node'
import { Agent } from 'undici'
import { check, equal } from '../check.ts'
import type { Steps } from '../world.ts'

/** What `createNodeFetch` offers beside pins; all of it with a pin. */
export const connections: Steps = {
  async 'no more sockets than allowed are opened'({ open, setup, seen }) {
    const outline = open({ node: { proxy: setup.proxy, maxSockets: 2 } })
    await Promise.all(Array.from({ length: 8 }, () => outline.server.get()))
    equal((await seen()).peakTunnels, 2, 'tunnels at a time')
  },
  async 'a proxy is gone through, on a kept connection'({ open, setup, seen }) {
    const outline = open({ node: { proxy: setup.proxy } })
    const before = (await seen()).tunnels.length
    for (let i = 0; i < 3; i++) await outline.server.get()
    equal((await seen()).tunnels.length - before, 1, 'tunnels')
  },
  async 'a wrong password of the proxy is told'({ open, setup, rejection }) {
    const proxy = setup.proxy.replace(/:[^:@]+@/, ':wrong@')
    const error = await rejection(open({ node: { proxy } }).server.get({ retry: 0 }), ConnectionError)
    equal(error.code, 'ERR_PROXY_TUNNEL', 'code')
  },
  async 'the address to connect from is chosen'({ open, setup, seen }) {
    await open({ node: { proxy: setup.proxy, localAddress: '127.0.0.2' } }).server.get()
    equal((await seen()).tunnels.at(-1), '127.0.0.2', 'address')
  },
  async 'undici sends, pin and all'({ open, setup, rejection, seen }) {
    const node = { dispatcher: (connect: DispatcherConnect) => new Agent({ connect }) }
    equal((await open({ node }).server.get()).version, '1.12.3', 'version')
    await rejection(open({ node, apiUrl: setup.stranger }).server.get(), CertificateMismatchError)
    equal((await seen()).strangerBytes, 0, 'bytes')
  },
  async 'a server that says nothing is a connect time-out'({ open, setup, rejection }) {
    const started = Date.now()
    const error = await rejection(open({ apiUrl: setup.silent, node: { connectTimeoutMs: 150 } }).server.get({ retry: 0 }), ConnectionError)
    equal(error.code, 'ETIMEDOUT', 'code')
    check(Date.now() - started < 5000, 'it took too long')
  },
}
