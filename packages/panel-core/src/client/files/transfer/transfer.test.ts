import { once } from 'node:events'
import { bind } from '@infra/core'
import { createNodeFetch } from '@infra/core/node'
import { ConnectionError, InvalidInputError, isNotFound, TimeoutError, WingsError } from '@infra/panel-core'
import type { ClientApi } from '@infra/panel-core'
import * as methods from '@infra/panel-core/client/files/methods'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { recorder } from '../../../../test/recorder.js'
import { readForm, startWings } from '../../../../test/wings-files.js'
import type { Handler } from '../../../../test/wings-files.js'
import type { TransferProgress } from './types.js'

const MIB = 2 ** 20
const PIECE = new Uint8Array(64 * 1024).fill(7)
const give =
  (content: string): Handler =>
  (_, response) =>
    void response.writeHead(200, { 'content-length': Buffer.byteLength(content) }).end(content)
const files = (api: ClientApi) => bind(api, methods)
const textOf = (stream: ReadableStream<Uint8Array<ArrayBuffer>>) => new Response(stream).text()

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function expectMonotonic(told: readonly TransferProgress[], total: number): void {
  const loaded = told.map((progress) => progress.loaded)
  expect(loaded).toEqual([...new Set(loaded)].toSorted((a, b) => a - b))
  expect(told[0]).toMatchObject({ loaded: 0, total })
  expect(told.at(-1)).toMatchObject({ loaded: total, total })
}

describe.each([
  ['the global fetch', undefined],
  ['createNodeFetch', createNodeFetch()],
])('over %s', (_, fetch) => {
  const start = (handle: Handler) => startWings(handle, { fetch })

  test('a download passes through the signed address, without the key', async () => {
    await using wings = await start(give('hello'))
    const told: TransferProgress[] = []
    const stream = await files(wings.api).download('s', '/../../etc/passwd&x', { onProgress: (progress) => told.push(progress) })
    expect(await textOf(stream)).toBe('hello')
    expect(wings.signed).toEqual(['/api/client/servers/s/files/download?file=%2F..%2F..%2Fetc%2Fpasswd%26x'])
    expect(wings.asked).toEqual([{ target: '/download/file?', authorization: undefined }])
    expectMonotonic(told, 5)
  })

  test('an upload names the files as browsers do, and the folder in the query', async () => {
    const got: { name: string; content: string }[] = []
    await using wings = await start(async (request, response) => {
      got.push(...(await readForm(request)))
      response.end()
    })
    const given = [
      new File(['one'], 'a "b" – ü.txt'),
      { name: 'empty', content: '' },
      { name: '..two', content: new Blob(['zwei']).stream(), size: 4 },
      { name: 'three', content: new TextEncoder().encode('drei') },
    ]
    const told: TransferProgress[] = []
    await files(wings.api).upload('s', given, { directory: '/../x y', onProgress: (progress) => told.push(progress) })
    expect(got).toEqual([
      { name: 'a "b" – ü.txt', content: 'one' },
      { name: 'empty', content: '' },
      { name: '..two', content: 'zwei' },
      { name: 'three', content: 'drei' },
    ])
    expect(wings.asked).toEqual([{ target: '/upload/file?directory=%2F..%2Fx%20y', authorization: undefined }])
    expectMonotonic(told, 11)
    expect(told.map((progress) => (progress as { file?: string }).file)).toEqual(['a "b" – ü.txt', 'a "b" – ü.txt', '..two', 'three'])
  })

  test.each([401, 403, 404, 500])('an address that is refused with %d is renewed once', async (status) => {
    const got: string[] = []
    await using wings = await start(async (request, response) => {
      if (request.method === 'POST') got.push(...(await readForm(request)).map(({ content }) => content))
      response.end('hello')
    })
    wings.refuse.push(status)
    expect(await textOf(await files(wings.api).download('s', '/a'))).toBe('hello')
    wings.refuse.push(status)
    await files(wings.api).upload('s', [{ name: 'a', content: 'text' }])
    expect(got).toEqual(['text'])
    expect(wings.signed).toHaveLength(4)
    wings.refuse.push(status, status, status)
    await expect(files(wings.api).download('s', '/a')).rejects.toMatchObject({ status, operation: 'client.files.download' })
    expect(wings.refuse).toEqual([status])
    await expect(files(wings.api).upload('s', [{ name: 'a', content: new Blob(['x']).stream() }])).rejects.toMatchObject({ status })
    expect(wings.signed).toHaveLength(7)
  })

  test('a big file is sent anew when Wings refuses the address before it has read the file', async () => {
    let size = 0
    await using wings = await start(async (request, response) => {
      for await (const chunk of request as AsyncIterable<Buffer>) size += chunk.byteLength
      response.end()
    })
    wings.refuse.push(404)
    const told: TransferProgress[] = []
    const content = new Uint8Array(8 * MIB)
    await files(wings.api).upload('s', [{ name: 'a', content }], { onProgress: (progress) => told.push(progress) })
    expect(size).toBeGreaterThan(8 * MIB)
    expect(wings.asked).toHaveLength(2)
    expectMonotonic(told, 8 * MIB)
  })

  test('100 MiB are uploaded no faster than Wings takes them', async () => {
    const size = 100 * MIB
    let [made, taken, most] = [0, 0, 0]
    await using wings = await start(async (request, response) => {
      for await (const chunk of request as AsyncIterable<Buffer>) taken += chunk.byteLength
      response.end()
    })
    const content = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (made === size) return controller.close()
        made += PIECE.byteLength
        most = Math.max(most, made - taken)
        controller.enqueue(PIECE)
      },
    })
    const told: TransferProgress[] = []
    await files(wings.api).upload('s', [{ name: 'big', content, size }], { onProgress: (progress) => told.push(progress) })
    expect(taken).toBeGreaterThan(size)
    expect(most).toBeLessThan(24 * MIB)
    expectMonotonic(told, size)
  })

  test('100 MiB are downloaded no faster than they are read', async () => {
    const size = 100 * MIB
    let [sent, read, before] = [0, 0, -1]
    await using wings = await start(async (_request, response) => {
      response.writeHead(200, { 'content-length': size })
      for (; sent < size; sent += PIECE.byteLength) if (!response.write(PIECE)) await once(response, 'drain')
      response.end()
    })
    const told: TransferProgress[] = []
    const stream = await files(wings.api).download('s', '/big', { onProgress: (progress) => told.push(progress) })
    for await (const chunk of stream) {
      // After the first piece nothing is read until Wings sends no more.
      if (read === 0) await vi.waitUntil(() => sent === before || void (before = sent), { interval: 50 })
      if (read === 0) expect(sent).toBeLessThan(24 * MIB)
      read += chunk.byteLength
    }
    expect(read).toBe(size)
    expectMonotonic(told, size)
  })

  test('a download that is cut off says so, without the address', async () => {
    await using wings = await start((_request, response) => {
      response.writeHead(200, { 'content-length': 100 })
      response.write('half', () => response.destroy())
    })
    const error: unknown = await files(wings.api)
      .download('s', '/a')
      .then(textOf)
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({ code: 'ECONNRESET', message: 'client.files.download: the connection was cut after 4 bytes' })
    expect((error as ConnectionError).cause).toBeUndefined()
  })

  test('an upload that is cut off lets its source go', async () => {
    await using wings = await start((request) => void request.once('data', () => request.destroy()))
    const cancel = vi.fn()
    const content = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(PIECE), cancel })
    await expect(files(wings.api).upload('s', [{ name: 'a', content }])).rejects.toBeInstanceOf(ConnectionError)
    await expect.poll(() => cancel.mock.calls.length).toBe(1)
  })

  test('the signal ends a download under way, and the connection', async () => {
    let gone: Promise<unknown> | undefined
    await using wings = await start((_request, response) => {
      gone = once(response, 'close')
      response.writeHead(200).write('first')
    })
    const stop = new AbortController()
    const reader = (await files(wings.api).download('s', '/a', { signal: stop.signal })).getReader()
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('first')
    const next = reader.read()
    const reason = new Error('enough')
    stop.abort(reason)
    await expect(next).rejects.toBe(reason)
    await gone
  })

  test('who cancels the stream ends the connection', async () => {
    let gone: Promise<unknown> | undefined
    await using wings = await start((_request, response) => {
      gone = once(response, 'close')
      response.writeHead(200).write('first')
    })
    for await (const chunk of await files(wings.api).download('s', '/a')) {
      expect(chunk).toHaveLength(5)
      break
    }
    await gone
  })

  test('the signal ends an upload under way, and lets its source go', async () => {
    const stop = new AbortController()
    const reason = new Error('enough')
    await using wings = await start((request) => void request.once('data', () => stop.abort(reason)))
    const cancel = vi.fn()
    let made = 0
    // It stalls after a piece.
    const content = new ReadableStream<Uint8Array>({ pull: (controller) => void (made++ || controller.enqueue(PIECE)), cancel })
    await expect(files(wings.api).upload('s', [{ name: 'a', content }], { signal: stop.signal })).rejects.toBe(reason)
    expect(cancel).toHaveBeenCalledWith(reason)
  })

  test('a stalled transfer is given up', async () => {
    await using wings = await start((request, response) => {
      if (request.method === 'GET') response.writeHead(200).write('first')
    })
    const message = 'nothing moved for 50 ms (idleTimeoutMs)'
    const stream = await files(wings.api).download('s', '/a', { idleTimeoutMs: 50 })
    const error: unknown = await textOf(stream).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ message: `client.files.download: ${message}` })
    await expect(files(wings.api).upload('s', [{ name: 'a', content: 'x' }], { idleTimeoutMs: 50 })).rejects.toMatchObject({
      name: 'TimeoutError',
      message: `client.files.upload: ${message}`,
    })
  })

  test('what a source or onProgress throws is what the caller gets', async () => {
    await using wings = await start(async (request, response) => {
      for await (const _chunk of request) void _chunk
      response.end('hello')
    })
    const broken = new Error('disk')
    const content = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(broken) })
    await expect(files(wings.api).upload('s', [{ name: 'a', content }])).rejects.toBe(broken)
    const onProgress = ({ loaded }: TransferProgress) => {
      if (loaded > 0) throw broken
    }
    await expect(files(wings.api).upload('s', [{ name: 'a', content: 'x' }], { onProgress })).rejects.toBe(broken)
    await expect(files(wings.api).download('s', '/a', { onProgress }).then(textOf)).rejects.toBe(broken)
  })
})

test('Wings’ errors are told apart from the panel’s, in its own words', async () => {
  await using wings = await startWings((_request, response) => void response.writeHead(500).end('{"error":"disk full"}'))
  const upload = files(wings.api).upload('s', [{ name: 'a', content: 'x' }])
  await expect(upload).rejects.toBeInstanceOf(WingsError)
  await expect(upload).rejects.toMatchObject({ status: 500, message: 'client.files.upload: 500 - disk full' })
  wings.refuse.push(404, 404)
  expect(
    isNotFound(
      await files(wings.api)
        .download('s', '/a')
        .catch((error: unknown) => error),
    ),
  ).toBe(true)
})

test('no token is in what is thrown', async () => {
  await using wings = await startWings((request, response) => void response.writeHead(400).end(JSON.stringify({ error: request.url })))
  const error: unknown = await files(wings.api)
    .download('s', '/a')
    .catch((reason: unknown) => reason)
  expect(error).toMatchObject({ status: 400, message: 'client.files.download: 400 - /download/file?token=[redacted]' })
})

test('an address that is none is not shown', async () => {
  const fetch = async (): Promise<Response> => Response.json({ object: 'signed_url', attributes: { url: 'node?token=secret' } })
  await using wings = await startWings(give(''), { fetch })
  await expect(files(wings.api).download('s', '/a')).rejects.toMatchObject({
    name: 'ResponseMismatchError',
    message: 'client.files.download: the panel gave no usable address',
  })
})

test('what the panel finds too large is read from the node, up to maxResponseBytes', async () => {
  const content = '0123456789'.repeat(50)
  await using wings = await startWings(give(content))
  expect(await files(wings.api).read('s', '/a', { headers: { 'x-proxy': 'secret' }, query: { more: 1 } })).toBe(content)
  expect(await files(wings.api).readBytes('s', '/a')).toEqual(new TextEncoder().encode(content))
  expect(wings.asked).toEqual([1, 2].map(() => ({ target: '/download/file?', authorization: undefined })))
  expect(wings.signed.map((target) => target.replace(/.*\/files/, ''))).toEqual([
    '/contents?file=%2Fa&more=1',
    '/download?file=%2Fa',
    '/contents?file=%2Fa',
    '/download?file=%2Fa',
  ])
  await expect(files(wings.api).read('s', '/a', { maxResponseBytes: 499 })).rejects.toMatchObject({ code: 'FileSizeTooLargeException' })
})

test('of a compressed download the total is not known', async () => {
  await using wings = await startWings(
    (_request, response) => void response.writeHead(200, { 'content-encoding': 'identity', 'content-length': 2 }).end('ok'),
  )
  const told: TransferProgress[] = []
  await textOf(await files(wings.api).download('s', '/a', { onProgress: (progress) => told.push(progress) }))
  expect(told).toEqual([
    { loaded: 0, total: undefined },
    { loaded: 2, total: undefined },
  ])
})

test('in browsers each file has a request of its own, and progress is by the file', async () => {
  vi.stubGlobal('document', {})
  const got: unknown[] = []
  await using wings = await startWings(async (request, response) => {
    got.push(await readForm(request))
    response.end()
  })
  const told: TransferProgress[] = []
  const given = [
    { name: 'a', content: 'one' },
    { name: 'b', content: new Blob(['four']).stream(), size: 4 },
  ]
  await files(wings.api).upload('s', given, { onProgress: (progress) => told.push(progress) })
  expect(got).toEqual([[{ name: 'a', content: 'one' }], [{ name: 'b', content: 'four' }]])
  expect(told).toEqual([
    { loaded: 0, total: 7, file: 'a' },
    { loaded: 3, total: 7, file: 'a' },
    { loaded: 7, total: 7, file: 'b' },
  ])
})

test.each([['streaming'], ['from memory']])('without the size of a stream there is no total (%s)', async (how) => {
  if (how === 'from memory') vi.stubGlobal('document', {})
  await using wings = await startWings(async (request, response) => {
    await readForm(request)
    response.end()
  })
  const told: TransferProgress[] = []
  const given = [
    { name: 'a', content: new Blob(['four']).stream() },
    { name: 'b', content: 'one' },
  ]
  await files(wings.api).upload('s', given, { onProgress: (progress) => told.push(progress) })
  expect(told).toEqual([
    { loaded: 0, total: undefined, file: 'a' },
    { loaded: 4, total: undefined, file: 'a' },
    { loaded: 7, total: undefined, file: 'b' },
  ])
})

test('an upload takes as long as it takes, whatever deadlines the client has for calls', async () => {
  vi.useFakeTimers()
  let finish: (response: Response) => void = () => {}
  const url = 'https://node.test:8080/upload/file?token=a.b.c'
  const fetch = (request: Request): Promise<Response> =>
    request.method === 'GET'
      ? Promise.resolve(Response.json({ object: 'signed_url', attributes: { url } }))
      : new Promise((resolve) => (finish = resolve))
  const { client } = recorder([], { fetch, timeoutMs: 1000, totalTimeoutMs: 2000 })
  const uploaded = files(client).upload('s', [{ name: 'a', content: 'x' }], { idleTimeoutMs: Infinity })
  await vi.advanceTimersByTimeAsync(3_600_000)
  finish(new Response('accepted'))
  await expect(uploaded).resolves.toBeUndefined()
})

test('bad input is refused before anything is sent', async () => {
  await using wings = await startWings(give(''))
  for (const name of ['', '.', '..', '../a', 'a/b', 'a\0']) {
    await expect(
      files(wings.api).upload('s', [
        { name: 'ok', content: '' },
        { name, content: '' },
      ]),
    ).rejects.toMatchObject({ field: 'files.1.name' })
  }
  await expect(files(wings.api).download('s', '/a', { idleTimeoutMs: 0 })).rejects.toBeInstanceOf(InvalidInputError)
  await expect(files(wings.api).upload('s', [{ name: 'a', content: '' }], { idleTimeoutMs: Number.NaN })).rejects.toBeInstanceOf(
    InvalidInputError,
  )
  await files(wings.api).upload('s', [])
  expect(wings.signed).toEqual([])
})
