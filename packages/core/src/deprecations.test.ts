import { expect, test, vi } from 'vitest'
import { apiOf, json, pagedApiOf, SECRET, startServer, thing } from '../test/server.js'
import type { ApiConfig, ClientOptions, DeprecationEvent } from './index.js'

const old = { subject: 'server type cx11', announced: '2026-01-01', unavailableAfter: '2026-06-01' }
const readDeprecations: ApiConfig['readDeprecations'] = (body) => (body as { old: (typeof old)[] }).old

function listener(): { told: DeprecationEvent[]; options: ClientOptions } {
  const told: DeprecationEvent[] = []
  return { told, options: { hooks: { onDeprecation: (event) => void told.push(event) } } }
}

test('what an answer says goes out of use is told once for each subject, by whichever operation it is seen first', async () => {
  const answers = [[old], [old, { ...old, subject: 'image 7', replacement: 'image 8' }], []]
  await using server = await startServer((_, response, nth) => json(response, 200, { old: answers[nth - 1] ?? [old] }))
  const { told, options } = listener()
  const api = apiOf(server.url, options, { readDeprecations })
  await api.request(thing)
  await api.request({ op: 'images.get', path: '/image' })
  await api.request(thing)
  await api.with({ timeoutMs: 3000 }).request(thing)
  expect(told).toEqual([
    { op: 'things.get', ...old },
    { op: 'images.get', ...old, subject: 'image 7', replacement: 'image 8' },
  ])
})

test('of operations that share a name it is told once for each route', async () => {
  await using server = await startServer((_, response) => json(response, 200, { old: [old] }))
  const { told, options } = listener()
  const api = apiOf(server.url, options, { readDeprecations })
  for (const route of ['/a', '/b', '/a']) await api.request({ ...thing, route })
  expect(told).toEqual([
    { op: 'things.get', ...old },
    { op: 'things.get', ...old },
  ])
})

test('no secret gets into an event, whatever a server puts there', async () => {
  const names = { subject: `type ${SECRET}`, announced: 'user data', replacement: `/${SECRET}` }
  await using server = await startServer((_, response) => json(response, 200, { old: [names] }))
  const { told, options } = listener()
  await apiOf(server.url, options, { readDeprecations }).request({ ...thing, secrets: ['user data'] })
  expect(told).toEqual([{ op: 'things.get', subject: 'type [redacted]', announced: '[redacted]', replacement: '/[redacted]' }])
})

test('the whole answer and its headers are looked at, of lists too', async () => {
  await using server = await startServer((_, response) => json(response, 200, { things: [{ id: 1 }], meta: 1 }, { sunset: 'soon' }))
  const seen: unknown[] = []
  const config: Partial<ApiConfig> = {
    readDeprecations: (body, headers, op) => {
      seen.push([body, headers.get('sunset'), op])
      return [{ subject: `thing ${seen.length}` }]
    },
  }
  const { told, options } = listener()
  const api = pagedApiOf(server.url, { readPage: () => ({}) }, options, config)
  await api.list({ op: 'things.list', path: '/things', pick: 'things' })
  await api.request({ ...thing, pick: 'meta' })
  const body = { things: [{ id: 1 }], meta: 1 }
  expect(seen).toEqual([
    [body, 'soon', 'things.list'],
    [body, 'soon', 'things.get'],
  ])
  expect(told).toEqual([
    { op: 'things.list', subject: 'thing 1' },
    { op: 'things.get', subject: 'thing 2' },
  ])
})

test('without a listener nobody looks; nor in text and bytes', async () => {
  await using server = await startServer((_, response) => json(response, 200, { old: [old] }))
  const read = vi.fn(readDeprecations)
  await apiOf(server.url, {}, { readDeprecations: read }).request(thing)
  await apiOf(server.url, { hooks: { onRequest: () => {} } }, { readDeprecations: read }).request(thing)
  const { told, options } = listener()
  await apiOf(server.url, options, { readDeprecations: read }).request({ ...thing, as: 'text' })
  expect(read).not.toHaveBeenCalled()
  expect(told).toEqual([])
})

test('a reader that throws and a listener that throws change nothing for the caller', async () => {
  await using server = await startServer((_, response) => json(response, 200, { old: [old] }))
  const { told, options } = listener()
  const broken = () => {
    throw new Error('mine')
  }
  expect(await apiOf(server.url, options, { readDeprecations: broken }).request(thing)).toEqual({ old: [old] })
  expect(told).toEqual([])
  const api = apiOf(server.url, { hooks: { onDeprecation: broken } }, { readDeprecations })
  expect(await api.request(thing)).toEqual({ old: [old] })
})

test('a server that makes up subjects does not fill the memory', async () => {
  let made = 0
  await using server = await startServer((_, response) =>
    json(response, 200, { old: Array.from({ length: 600 }, () => ({ subject: `type ${made++}` })) }),
  )
  const { told, options } = listener()
  const api = apiOf(server.url, options, { readDeprecations })
  await api.request(thing)
  await api.request(thing)
  expect(told).toHaveLength(1000)
})
