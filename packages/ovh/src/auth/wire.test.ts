import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createNodeFetch } from '@infra/core/node'
import { createOvh } from '@infra/ovh'
import { expect, test } from 'vitest'
import { KEYS, SERVER_TIME } from '../../test/recorder.js'

const PATHS = [
  '/ip/1.2.3.4%2F32/reverse',
  "/sms/o'neil/jobs?from=it's",
  '/domain/zone/bücher.example?q=ü|"<>`{',
  '/me/bill?date.from=2026-01-01T00:00:00%2B01:00&b=~!*()',
  '/v2/iam/resource/urn:v1:eu:resource:vps:a%20b/',
]

/** Signs what arrived, as a server would that reads bytes. */
async function startServer() {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      if (request.url!.endsWith('/auth/time')) return response.end(`${SERVER_TIME}`)
      const hash = createHash('sha1').update(
        `${KEYS.applicationSecret}+${KEYS.consumerKey}+${request.method}+http://${request.headers.host}${request.url}+`,
      )
      for (const chunk of chunks) hash.update(chunk)
      const wanted = `$1$${hash.update(`+${String(request.headers['x-ovh-timestamp'])}`).digest('hex')}`
      return response.end(JSON.stringify(wanted === request.headers['x-ovh-signature']))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/1.0`, [Symbol.dispose]: close }
}

test.each(['the global fetch', 'createNodeFetch'])('what comes over the wire by %s is what was signed', async (name) => {
  using server = await startServer()
  const options = name === 'createNodeFetch' ? { fetch: createNodeFetch() } : {}
  await using ovh = createOvh({ endpoint: server.url, ...KEYS, ...options })
  for (const path of PATHS) {
    expect(await ovh.get(path)).toBe(true)
    expect(await ovh.post(path, { body: { text: 'tèsté \u2028 €', n: null } })).toBe(true)
  }
  const query = { 'date.from': "it's", list: ['a b', 'c+d'], iamTags: { 'k/ey': [{ operator: 'EQ', value: '"ü"' }] } }
  expect(await ovh.get('/ip/{ip}', { path: { ip: "2001:db8::/64 'x' ü" }, query })).toBe(true)
})
