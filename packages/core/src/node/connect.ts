import { connect as connectTcp, isIP } from 'node:net'
import type { Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { TLSSocket } from 'node:tls'
import { ConfigurationError } from '../errors/index.js'
import { codedError } from './network-error.js'
import { checkPin } from './pinning.js'
import { authorityOf, openTunnel } from './proxy.js'
import type { ChooseProxy, Endpoint } from './proxy.js'

/** How connections are made. */
export interface ConnectSettings {
  /** Fingerprints of which the certificate must have one; undefined: it is verified as usual. */
  pins: readonly string[] | undefined
  /** Certificates of authorities that are trusted instead of the usual ones. */
  ca: Authorities | undefined
  /** The address to connect from. */
  localAddress: string | undefined
  /** How long all of it may take, in milliseconds. */
  connectTimeoutMs: number
  /** Which proxy to use. */
  chooseProxy: ChooseProxy
}

/** PEM text or bytes, one or several. */
export type Authorities = string | Uint8Array | ReadonlyArray<string | Uint8Array>

/** Connects, and hands over the socket when it is verified and ready for the request. Returns a function that gives up. */
export type Connect = (target: Endpoint, done: (error: Error | null, socket?: Socket) => void) => () => void

const ignore = (): void => {}

/** Makes the one function through which every connection is made. */
export function createConnect(settings: ConnectSettings): Connect {
  return (target, done) => {
    const giveUp = new AbortController()
    const { connectTimeoutMs: ms } = settings
    const onTimeout = (): void => giveUp.abort(codedError('ETIMEDOUT', `No connection to ${authorityOf(target)} within ${ms} ms`))
    const timer = setTimeout(onTimeout, ms)
    open(target, settings, giveUp.signal)
      .finally(() => clearTimeout(timer))
      .then((socket) => done(null, socket), done)
    return () => giveUp.abort(codedError('ABORTED', 'Not needed any more'))
  }
}

async function open(target: Endpoint, settings: ConnectSettings, signal: AbortSignal): Promise<Socket> {
  const { ca, localAddress, pins } = settings
  const proxy = settings.chooseProxy(target)
  const next = proxy ?? target
  let socket: Socket = connectTcp({ host: next.hostname, port: next.port, ...(localAddress && { localAddress }) })
  const stop = (): void => void socket.destroy()
  signal.addEventListener('abort', stop)
  try {
    await ready(socket, 'connect').catch((error: unknown) => {
      throw proxy ? unreachable(proxy, error) : error
    })
    socket.setNoDelay(true).setKeepAlive(true, 1000)
    if (proxy?.secure) await ready((socket = wrap(socket, proxy, ca, true)), 'secureConnect')
    if (!target.secure) {
      // A dispatcher's interceptor may have followed a redirect to http.
      if (pins) throw new ConfigurationError('A fetch with a pin speaks https only: http shows no certificate. Nothing was sent')
      return socket
    }
    if (proxy) await openTunnel(socket, proxy, target)
    // A pin takes the place of the usual verification, unless authorities are named as well: then both count.
    const secured = wrap(socket, target, ca, !pins || ca !== undefined)
    await ready((socket = secured), 'secureConnect')
    if (pins) checkPin(secured, pins, authorityOf(target))
    return socket
  } catch (error) {
    socket.destroy()
    throw signal.aborted ? signal.reason : error
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** Starts TLS on an open connection. Sessions are never resumed: a resumed one shows no certificate to compare. */
function wrap(socket: Socket, { hostname }: Endpoint, ca: Authorities | undefined, verify: boolean): TLSSocket {
  return connectTls({
    socket,
    host: hostname,
    servername: isIP(hostname) ? '' : hostname,
    rejectUnauthorized: verify,
    ALPNProtocols: ['http/1.1'],
    ...(ca !== undefined && { ca: ca as string }),
  })
}

/** Says that it is the proxy which is not there: else the server would be blamed. */
function unreachable(proxy: Endpoint, error: unknown): Error {
  const { code = 'no code' } = error as NodeJS.ErrnoException
  return codedError('ERR_PROXY_CONNECTION', `The proxy ${authorityOf(proxy)} cannot be reached (${code})`)
}

/** Waits until a socket has connected. */
function ready(socket: Socket, event: 'connect' | 'secureConnect'): Promise<void> {
  // For the rest of its life: between two requests nobody else listens, and an unheard error ends the process.
  socket.on('error', ignore)
  return new Promise((resolve, reject) => {
    const onClose = (): void => reject(codedError('ECONNRESET', 'The connection was closed before it was ready'))
    socket
      .once('error', reject)
      .once('close', onClose)
      .once(event, () => {
        socket.off('error', reject).off('close', onClose)
        resolve()
      })
  })
}
