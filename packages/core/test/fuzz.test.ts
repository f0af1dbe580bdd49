import type { Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { InfraError } from '@infra/core'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { startRawServer } from './raw-server.js'
import { expectNoSecret, TRANSPORTS, useRig, within } from './rig.js'
import { SECRET, thing } from './server.js'

/** `FUZZ_RUNS=5000` takes a longer look. */
const NUM_RUNS = Number(process.env['FUZZ_RUNS'] ?? 80)

const ThingSchema = v.looseObject({ id: v.number(), name: v.string() })

const secretly = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    text,
    fc.constantFrom(SECRET, `/${SECRET}/thing`, `Bearer ${SECRET}`, encodeURIComponent(SECRET), SECRET.replace('s', '\\u0073')),
  )

const headerName = fc.constantFrom(
  'content-type',
  'content-length',
  'transfer-encoding',
  'content-encoding',
  'connection',
  'keep-alive',
  'location',
  'retry-after',
  'date',
  'server',
  'via',
  'x-request-id',
  'ratelimit-limit',
  'x-ratelimit-reset',
  'set-cookie',
  'trailer',
  'upgrade',
  'x-any',
  '__proto__',
  'constructor',
  '',
  'a b',
  '\u00ff',
)
const headerValue = secretly(
  fc.oneof(
    fc.constantFrom(
      'application/json',
      'text/html',
      'chunked',
      'gzip',
      'br',
      'deflate',
      'gzip, gzip',
      'close',
      'keep-alive',
      'timeout=0',
      'http://127.0.0.1:1/',
      '//',
      'http://[',
      '0',
      '2',
      '-1',
      '1e9',
      '',
    ),
    fc.string({ unit: 'binary-ascii', maxLength: 20 }),
  ),
)
const json = secretly(fc.json({ maxDepth: 3 })).map((text) => `{"code":"c","message":${JSON.stringify(text)},"id":1}`)
const body = fc.oneof(
  json,
  fc.json(),
  secretly(fc.string({ maxLength: 50 })),
  fc.constantFrom('', 'null', '{"id":1,"name":"n"}', '<html>', '{"id":', '2\r\n{}\r\n0\r\n\r\n', 'zz\r\n'),
)
const bytes = fc.oneof(
  body.map((text) => Buffer.from(text)),
  body.map((text) => gzipSync(text)),
  fc.uint8Array({ maxLength: 60 }).map((array) => Buffer.from(array)),
)

/** An answer that is nearly HTTP. */
const answer = fc
  .record({
    status: fc.oneof(
      fc.constantFrom(100, 101, 103, 200, 200, 200, 201, 204, 205, 206, 301, 304, 307, 400, 401, 404, 409, 429, 500, 503),
      fc.integer({ min: 0, max: 1200 }),
    ),
    headers: fc.array(fc.tuple(headerName, headerValue), { maxLength: 5 }),
    bytes,
    framed: fc.boolean(),
  })
  .map(({ status, headers, bytes: content, framed }) => {
    const lines = [...headers, ...(framed ? [['content-length', String(content.length)]] : [])].map(
      ([name, value]) => `${name}: ${value}\r\n`,
    )
    return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} ${SECRET}\r\n${lines.join('')}\r\n`, 'latin1'), content])
  })

/** An answer some of whose bytes were changed, lost or doubled. */
const damaged = fc
  .tuple(answer, fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.constantFrom('set', 'cut', 'add')), { maxLength: 3 }))
  .map(([whole, changes]) =>
    changes.reduce((current, [at, byte, kind]) => {
      const i = current.length ? at % current.length : 0
      return Buffer.concat([
        current.subarray(0, i),
        ...(kind === 'cut' ? [] : [Buffer.from([byte])]),
        current.subarray(kind === 'add' ? i : i + 1),
      ])
    }, whole),
  )

const ending = fc.constantFrom('end', 'end', 'end', 'reset', 'keep', 'keep', 'split')

function send(socket: Socket, content: Buffer, how: string): void {
  if (how === 'end') socket.end(content)
  else if (how === 'reset') socket.write(content, () => socket.resetAndDestroy())
  else if (how === 'keep') socket.write(content)
  else socket.write(content.subarray(0, content.length / 2), () => setTimeout(() => socket.end(content.subarray(content.length / 2)), 1))
}

const spec = fc.record(
  {
    pick: fc.constantFrom('id', 'message', '__proto__', 'length'),
    as: fc.constantFrom('json', 'text', 'bytes'),
    schema: fc.constant(ThingSchema),
    method: fc.constantFrom('GET', 'POST', 'DELETE'),
  },
  { requiredKeys: [] },
)

describe.each(TRANSPORTS)('whatever a server answers, over %s', (_, open) => {
  const rig = useRig(open)

  test('a call ends, with a value or an error of ours that shows no secret', { timeout: 60_000 }, async () => {
    let now: { content: Buffer; how: string }
    // It ends before the rig looks at what is open: a server can keep a connection, with a 205 whose body does not end, say.
    await using server = await startRawServer((socket) => send(socket, now.content, now.how))
    const property = fc.asyncProperty(
      damaged,
      ending,
      spec,
      fc.constantFrom('warn', 'strict', 'off'),
      async (content, how, more, validate) => {
        now = { content, how }
        const api = rig.api(server.url, { timeoutMs: 25, retry: { limit: 1, maxRetryAfterMs: 10 }, validate, maxResponseBytes: 200 })
        const error: unknown = await within(
          api.request({ ...thing, ...more }).then(
            () => undefined,
            (reason: unknown) => reason,
          ),
        )
        if (error !== undefined) expect(error).toBeInstanceOf(InfraError)
        expectNoSecret(error)
        rig.told()
      },
    )
    await fc.assert(property, { numRuns: NUM_RUNS })
  })
})
