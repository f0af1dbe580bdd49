import { getServer } from '@infra/outline'
import { check, equal } from '../check.ts'
import type { Steps } from '../world.ts'

/** The server itself, and what went over it. */
export const server: Steps = {
  async 'a compressed answer of a route without a function is read'({ outline }) {
    for (const encoding of ['gzip', 'br']) {
      const spec = { op: 'server.nameOfServer', path: '/name-of-server', pick: 'name' }
      equal(await outline.api.request(spec, { headers: { 'x-encoding': encoding } }), 'é'.repeat(50_000), encoding)
    }
  },
  async 'the server is changed, and read by a function of its own'({ outline }) {
    await outline.server.rename('Frankfurt – 2')
    await outline.server.setDataLimit({ bytes: 2e9 })
    const { name, accessKeyDataLimit, version } = await getServer(outline.api)
    equal([name, accessKeyDataLimit, version], ['Frankfurt – 2', { bytes: 2e9 }, '1.12.3'], 'server')
    await outline.server.removeDataLimit()
  },
  async 'an answer is given with its status and headers'({ outline }) {
    const { data, response } = await outline.server.get().withResponse()
    equal([response.status, response.headers.get('content-type'), data.name], [200, 'application/json', 'Frankfurt – 2'], 'answer')
  },
  async 'a summary and the health are told'({ outline }) {
    const { healthy, keyCount, usage, error } = await outline.server.summary()
    equal([healthy, keyCount, usage?.totalBytes, error], [true, 7, 3e9, undefined], 'summary')
    equal((await outline.server.health({ maxAgeMs: 0 })).healthy, true, 'health')
  },
  async 'metrics are told'({ outline: { metrics } }) {
    equal(await metrics.transfer(), { 0: 3e9 }, 'transfer')
    await metrics.setEnabled(true)
    equal(await metrics.getEnabled(), true, 'enabled')
    const { server: traffic, accessKeys } = await metrics.server({ days: 7 })
    check(traffic.dataTransferred.bytes > 0, 'no traffic of the server')
    equal(
      accessKeys.map(({ accessKeyId }) => accessKeyId),
      [0],
      'keys with traffic',
    )
  },
}
