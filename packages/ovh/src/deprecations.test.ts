import { expect, test } from 'vitest'
import { KEYS, recorder } from '../test/recorder.js'
import { readDeprecations } from './deprecations.js'

test('deprecations are told once, from the standard headers, only where somebody listens', async () => {
  const told: unknown[] = []
  const headers = {
    deprecation: '@1688169599',
    sunset: 'Sun, 11 Nov 2026 23:59:59 GMT',
    link: '<https://x.test/doc>; rel="deprecation", </v2/vps>; rel="successor-version"',
  }
  const answer = ({ url }: { url: string }) => (url.endsWith('/plain') || url.endsWith('/time') ? undefined : { body: {}, headers })
  const { ovh } = recorder(answer, { ...KEYS, hooks: { onDeprecation: (event) => void told.push(event) } })
  await ovh.get('/vps/{serviceName}', { path: { serviceName: 'a' } })
  await ovh.get('/vps/{serviceName}', { path: { serviceName: 'b' } })
  await ovh.get('/vps/plain')
  const op = 'GET /vps/{serviceName}'
  const announced = '2023-06-30T23:59:59.000Z'
  expect(told).toEqual([{ op, subject: op, announced, unavailableAfter: headers.sunset, replacement: '/v2/vps' }])
})

test('routes of one family that are called by URL are told apart, and the values in them are not', async () => {
  const told: string[] = []
  const mismatched: string[] = []
  const hooks = {
    onDeprecation: ({ subject }: { subject: string }) => void told.push(subject),
    onMismatch: ({ op }: { op: string }) => void mismatched.push(op),
  }
  const { ovh } = recorder(({ url }) => (url.endsWith('/time') ? undefined : { body: {}, headers: { deprecation: '@1' } }), {
    ...KEYS,
    hooks,
  })
  const schema = { '~standard': { version: 1, vendor: 'test', validate: () => ({ issues: [{ message: 'no' }] }) } } as const
  for (const path of ['/me/bill', '/me/order', '/me/bill', '/me/bill/7', '/me/bill/FR-8']) await ovh.get(path, { schema })
  expect(told).toEqual(['GET /me', 'GET /me', 'GET /me'])
  expect(mismatched).toEqual(['GET /me', 'GET /me', 'GET /me'])
})

test.each<[Record<string, string>, object]>([
  [{ deprecation: 'true' }, { announced: 'true' }],
  [
    { deprecation: 'Sun, 11 Nov 2025 23:59:59 GMT', link: '<https://x.test>; rel="deprecation"' },
    { announced: 'Sun, 11 Nov 2025 23:59:59 GMT' },
  ],
  [{ sunset: 'Sun, 11 Nov 2026 23:59:59 GMT' }, { unavailableAfter: 'Sun, 11 Nov 2026 23:59:59 GMT' }],
])('of the headers %o', (headers, found) => {
  const event = { subject: 'GET /me', announced: undefined, unavailableAfter: undefined, replacement: undefined, ...found }
  expect(readDeprecations({}, new Headers(headers), 'GET /me')).toEqual([event])
})
