import { expect, test } from 'vitest'

import { readParams } from './params.js'
import { Refusal } from './respond.js'

const read = (body: string | FormData | null, type?: string, path: Record<string, unknown> = { id: '7' }, method = 'PUT') =>
  readParams(new Request('https://outline.test/', { method, body, ...(type !== undefined && { headers: { 'content-type': type } }) }), path)

const failure = async (promise: Promise<unknown>) => {
  const error: unknown = await promise.catch((reason: unknown) => reason)
  return error instanceof Refusal ? error.reply : error
}

test.each(['application/json', 'Application/JSON; charset=utf-8', 'application/merge-patch+json'])('%s is read', async (type) => {
  expect(await read('{"name":"a","limit":{"bytes":1}}', type)).toEqual({ id: '7', name: 'a', limit: { bytes: 1 } })
})

test('the path goes before the body', async () => {
  expect(await read('{"id":"8","name":"a"}', 'application/json')).toEqual({ id: '7', name: 'a' })
  expect(await read('id=8&name=a', 'application/x-www-form-urlencoded')).toEqual({ id: '7', name: 'a' })
})

test.each(['text/plain', 'application/octet-stream', 'application/jsonx', 'text/json'])('%s is dropped', async (type) => {
  expect(await read('{"name":"a"}', type)).toEqual({ id: '7' })
})

test('no body, an empty one, and JSON that is false: nothing but the path', async () => {
  expect(await read(null, 'application/json')).toEqual({ id: '7' })
  expect(await read('', 'application/json')).toEqual({ id: '7' })
  for (const body of ['null', '0', 'false', '""']) expect(await read(body, 'application/json')).toEqual({ id: '7' })
})

test('any other plain JSON value takes the place of the path', async () => {
  for (const body of ['"text"', '1', 'true']) expect(await read(body, 'application/json')).toEqual({})
})

test('an array is accepted only where the path has no parameter', async () => {
  expect(await read('[1,2]', 'application/json', {})).toEqual({})
  expect(await failure(read('[1,2]', 'application/json'))).toEqual({
    status: 500,
    body: { code: 'InternalServer', message: 'Cannot map POST body of [Array array] onto req.params' },
  })
})

test('broken JSON is refused with the parser’s words', async () => {
  expect(await failure(read('{"name":', 'application/json'))).toEqual({
    status: 400,
    body: { code: 'InvalidContent', message: 'Invalid JSON: Unexpected end of JSON input' },
  })
})

test('urlencoded fields: repeated ones become lists, bracketed ones objects', async () => {
  const form = 'name=a+b&tag=1&tag=2&tag=3&limit[bytes]=5&limit[note]=x&odd[=1'
  expect(await read(form, 'application/x-www-form-urlencoded')).toEqual({
    id: '7',
    name: 'a b',
    tag: ['1', '2', '3'],
    limit: { bytes: '5', note: 'x' },
    'odd[': '1',
  })
  expect(await read('toString=1', 'application/x-www-form-urlencoded', {})).not.toHaveProperty('toString', expect.any(Array))
})

test('multipart fields are read, files are not', async () => {
  const form = new FormData()
  form.set('name', 'Алиса')
  form.set('file', new Blob(['x']), 'x.txt')
  expect(await read(form)).toEqual({ id: '7', name: 'Алиса' })
})

test('a broken multipart body is refused', async () => {
  expect(await failure(read('nonsense', 'multipart/form-data; boundary=x'))).toMatchObject({ status: 400, body: { code: 'BadRequest' } })
})
