import { expect, test, vi } from 'vitest'
import { encodeBody, readBody } from './body.js'
import { InvalidInputError, ResponseTooLargeError } from './errors/index.js'

const bytes = (text: string) => new TextEncoder().encode(text)

/** An answer in the given pieces, and whether its reader gave up. */
function answerOf(...pieces: Uint8Array<ArrayBuffer>[]) {
  const cancel = vi.fn()
  const left = [...pieces]
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    cancel,
    pull(controller) {
      const piece = left.shift()
      if (piece) controller.enqueue(piece)
      else controller.close()
    },
  })
  return { response: new Response(body), cancel }
}

test.each<[body: unknown, text: string]>([
  [{ a: 1 }, '{"a":1}'],
  [[1, 'b'], '[1,"b"]'],
  [null, 'null'],
  [0, '0'],
  [false, 'false'],
  [new Date(0), '"1970-01-01T00:00:00.000Z"'],
  [{ a: undefined }, '{}'],
])('%j is sent as JSON', (body, text) => expect(encodeBody(body, undefined)).toEqual({ body: text, json: true }))

test.each<[string, unknown]>([
  ['a text', 'text'],
  ['an empty text', ''],
  ['a Blob', new Blob(['x'])],
  ['a File', new File(['x'], 'x')],
  ['a form', new FormData()],
  ['URL parameters', new URLSearchParams('a=1')],
  ['a stream', new ReadableStream()],
  ['bytes', bytes('x')],
  ['a buffer', new ArrayBuffer(1)],
  ['a view', new DataView(new ArrayBuffer(1))],
])('%s is left as it is, and cannot be added to', (_, body) => {
  const encoded = encodeBody(body, undefined)
  expect(encoded.body).toBe(body)
  expect(encoded.json).toBe(false)
  expect(() => encodeBody(body, { b: 2 })).toThrow(
    new InvalidInputError('"body" can be added to only where a JSON object is sent', { field: 'body' }),
  )
})

test('no body is none; what is added is laid over, and is a body by itself', () => {
  expect(encodeBody(undefined, undefined)).toEqual({ body: undefined, json: false })
  expect(encodeBody(undefined, { b: 2 })).toEqual({ body: '{"b":2}', json: true })
  expect(encodeBody({ a: 1, b: 1 }, { b: 2 })).toEqual({ body: '{"a":1,"b":2}', json: true })
})

const circle: Record<string, unknown> = {}
circle['self'] = circle
test.each<[string, unknown]>([
  ['NaN', { a: [Number.NaN] }],
  ['infinity', Infinity],
  ['a bigint', { a: 1n }],
  ['a function', () => 1],
  ['a circle', circle],
])('%s is refused', (_, body) => {
  expect(() => encodeBody(body, undefined)).toThrow(
    new InvalidInputError('"body" cannot be sent as JSON: NaN, infinities, bigints, functions and circles cannot', { field: 'body' }),
  )
  expect(() => encodeBody(body, undefined)).toThrow(expect.objectContaining({ field: 'body' }))
})

test('a letter that is cut between two pieces is put together, one that ends in the middle is marked', async () => {
  const key = bytes('€€')
  expect(await readBody(answerOf(key.slice(0, 2), key.slice(2, 4), key.slice(4)).response, 'json', 6, 'o')).toBe('€€')
  expect(await readBody(answerOf(key.slice(0, 4)).response, 'text', 6, 'o')).toBe('€\ufffd')
  expect(await readBody(answerOf(bytes('ab'), bytes('c')).response, 'bytes', 3, 'o')).toEqual(bytes('abc'))
})

test('an answer without a body is empty', async () => {
  expect(await readBody(new Response(null), 'text', 1, 'o')).toBe('')
  expect(await readBody(new Response(null), 'bytes', 1, 'o')).toEqual(new Uint8Array())
  expect(await new Response((await readBody(new Response(null), 'stream', 1, 'o')) as ReadableStream).text()).toBe('')
})

test.each(['json', 'text', 'bytes'] as const)('as %s no byte more than allowed is kept, and the rest is not asked for', async (as) => {
  const { response, cancel } = answerOf(bytes('abc'), bytes('de'), bytes('f'))
  const error: unknown = await readBody(response, as, 4, 'things.get').catch((reason: unknown) => reason)
  expect(error).toEqual(
    new ResponseTooLargeError('things.get: the answer is larger than maxResponseBytes (4)', { operation: 'things.get', maxBytes: 4 }),
  )
  expect(error).toMatchObject({ operation: 'things.get', maxBytes: 4 })
  expect(cancel).toHaveBeenCalledOnce()
})

test('a body that does not let itself be cancelled is too large all the same', async () => {
  const unhandled = vi.fn()
  process.on('unhandledRejection', unhandled)
  try {
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(bytes('abc')),
      cancel: () => Promise.reject(new Error('no')),
    })
    await expect(readBody(new Response(body), 'text', 2, 'o')).rejects.toBeInstanceOf(ResponseTooLargeError)
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(unhandled).not.toHaveBeenCalled()
  } finally {
    process.off('unhandledRejection', unhandled)
  }
})

test('an answer of createNodeFetch gives its text by its own short cut, bytes and streams by the usual way', async () => {
  const readText = vi.fn(async () => 'short')
  const fast = () => Object.assign(new Response('long'), { '~readText': readText })
  expect(await readBody(fast(), 'json', 9, 'o')).toBe('short')
  expect(await readBody(fast(), 'text', 9, 'o')).toBe('short')
  expect(readText.mock.calls).toEqual([[9], [9]])
  expect(await readBody(fast(), 'bytes', 9, 'o')).toEqual(bytes('long'))
  expect(await new Response((await readBody(fast(), 'stream', 9, 'o')) as ReadableStream).text()).toBe('long')
  expect(readText).toHaveBeenCalledTimes(2)
})

test('what ends the short cut is a text that is too long, or stays what it is', async () => {
  const failing = (error: unknown) => Object.assign(new Response(''), { '~readText': () => Promise.reject(error) })
  const large = Object.assign(new Error('x'), { code: 'ERR_RESPONSE_TOO_LARGE' })
  await expect(readBody(failing(large), 'json', 9, 'o')).rejects.toThrow(
    new ResponseTooLargeError('o: the answer is larger than maxResponseBytes (9)', { operation: 'o', maxBytes: 9 }),
  )
  const cut = Object.assign(new Error('terminated'), { code: 'ECONNRESET' })
  await expect(readBody(failing(cut), 'json', 9, 'o')).rejects.toBe(cut)
})
