import { expect, test } from 'vitest'
import { recorder } from '../test/recorder.js'
import type { Reply } from '../test/recorder.js'
import { mapCall } from './map-call.js'

const nameOf = (reply: Reply) =>
  mapCall(recorder([reply]).client.request<{ name: string }>({ op: 'test', path: '/things/1' }), ({ name }) => name)

test('the value is another one, with and without the response', async () => {
  const call = nameOf({ body: { name: 'a' } })
  expect(await call).toBe('a')
  expect(await call.withResponse()).toMatchObject({ data: 'a', response: { status: 200 } })
})

test('a failure comes through, and counts as handled', async () => {
  await expect(nameOf({ status: 404, body: {} }).withResponse()).rejects.toMatchObject({ status: 404 })
})
