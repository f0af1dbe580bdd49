// The server of all measurements, in a process of its own: 127.0.0.1, keep-alive, answers made once. Started by `startServer`.
import { X509Certificate } from 'node:crypto'
import { createServer as createHttpServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'
import type { Ready } from './start.ts'
import { makeAnswers } from './answers.ts'

const answers = makeAnswers()

const listener: RequestListener = (request, response) => {
  const body = answers(request.url!)
  if (!body) return void response.writeHead(404).end()
  // The headers that providers send, a rate limit and the id of the request among them.
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': body.byteLength,
    'ratelimit-limit': '3600',
    'ratelimit-remaining': '3599',
    'ratelimit-reset': '1900000000',
    'x-correlation-id': '6f1c2b0e9d3a4875',
  })
  response.end(body)
}

async function listen(server: Server): Promise<number> {
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

const altNames = [{ type: 7 as const, ip: '127.0.0.1' }]
const { private: key, cert } = await generate([{ name: 'commonName', value: 'bench' }], {
  algorithm: 'sha256',
  keyType: 'ec',
  extensions: [
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'subjectAltName', altNames },
  ],
})
const [plain, secure] = await Promise.all([listen(createHttpServer(listener)), listen(createHttpsServer({ key, cert }, listener))])
const ready: Ready = {
  http: `http://127.0.0.1:${plain}`,
  https: `https://127.0.0.1:${secure}`,
  cert,
  pin: new X509Certificate(cert).fingerprint256,
}
process.send!(ready)
process.on('disconnect', () => process.exit())
