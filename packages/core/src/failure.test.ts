import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { apiOf, json, SECRET, startServer, thing } from '../test/server.js'
import type { ApiError } from './index.js'

const failureOf = (call: PromiseLike<unknown>): Promise<ApiError> =>
  Promise.resolve(call).then(
    () => expect.unreachable(),
    (reason: unknown) => reason as ApiError,
  )

test("what is quoted of a server's words is one line, and nothing that a terminal acts on", async () => {
  const words = { code: 'A\u001b[2J', message: 'a\r\nlog: b\u2028c\u2029d\u0007\u009b' }
  await using server = await startServer((_, response) => json(response, 400, words))
  const error = await failureOf(apiOf(server.url).request(thing))
  expect(error.message).toBe('things.get: 400 A [2J - a log: b c d ')
  expect(error.body).toEqual(words)
})

test('a secret is blanked out of names too, however they are written', async () => {
  const [first, ...rest] = SECRET
  const escaped = `\\u00${first!.charCodeAt(0).toString(16)}${rest.join('')}`
  await using server = await startServer((_, response) => response.writeHead(400).end(`{"a":{"${escaped}":["${escaped}",1,null]}}`))
  expect((await failureOf(apiOf(server.url).request(thing))).body).toEqual({ a: { '[redacted]': ['[redacted]', 1, null] } })
})

test('an error of many strings is not redacted string by string', async () => {
  await using server = await startServer((_, response) =>
    json(
      response,
      400,
      Array.from({ length: 1000 }, () => '\\abcd'),
    ),
  )
  let asked = 0
  const secrets = () => (asked++, [SECRET])
  expect((await failureOf(apiOf(server.url, {}, { secrets }).request(thing))).body).toHaveLength(1000)
  expect(asked).toBeLessThan(20)
})

test.each([
  [`https://${SECRET}.evil.test/x`, ''],
  [`https://evil.test/${SECRET}`, ' to https://evil.test'],
  ['https://lower-case-secret.evil.test/', ''],
  ['https://%6cower-case-secret.evil.test/', ' to https://[redacted].evil.test'],
])('a redirect to %s is told of without the secret', async (location, told) => {
  await using server = await startServer((_, response) => response.writeHead(302, { location }).end())
  const error = await failureOf(apiOf(server.url, {}, { secrets: () => [SECRET, 'lower-case-secret'] }).request(thing))
  expect(error.message).toBe(`things.get: 302 - redirected${told}, which is not followed: check the address`)
})

test('what the user sends in headers that hold secrets is blanked out when a server repeats it', async () => {
  await using server = await startServer(({ headers }, response) =>
    json(response, 400, { message: ['authorization', 'cf-access-client-secret', 'x-plain'].map((name) => headers[name]).join(' ') }),
  )
  const headers = { Authorization: 'Bearer tok3n-of-mine', 'CF-Access-Client-Secret': 'cl1ent-secret', 'x-plain': 'plain' }
  const client = apiOf(server.url, { headers }, { authorize: () => {} })
  const error = await failureOf(client.request(thing))
  expect(error.message).toBe('things.get: 400 - [redacted] [redacted] plain')
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/tok3n|cl1ent/)
  await using bare = await startServer((_, response) => json(response, 400, { message: 'not tok3n-of-mine' }))
  expect((await failureOf(apiOf(bare.url).with({ headers }).request(thing))).message).toBe('things.get: 400 - not [redacted]')
})
