import { createHetznerEmulator } from '@infra/hetzner/msw'
import { getResponse } from 'msw'
import { describe, expect, test } from 'vitest'
import { ask, refusal, setUp } from '../../test/emulator-client.js'

describe('who may ask', () => {
  const { emulator } = setUp({ readOnlyToken: 'reader' })

  test.each([
    ['/volumes', {}, '401 unauthorized'],
    ['/volumes', { authorization: 'Bearer wrong' }, '401 unauthorized'],
    ['/volumes', { authorization: 'Basic abc' }, '401 unauthorized'],
    ['/storage_boxes', {}, '401 unauthorized'],
    // Whether a route exists is told to everybody.
    ['/nothing', {}, '404 not_found'],
  ])('GET %s with %j: %s', async (path, headers, expected) => {
    expect(refusal(await ask(emulator, 'GET', path, undefined, headers as Record<string, string>))).toBe(expected)
  })

  test('a token that may only read', async () => {
    const headers = { authorization: 'Bearer reader' }
    expect((await ask(emulator, 'GET', '/volumes', undefined, headers)).status).toBe(200)
    expect(refusal(await ask(emulator, 'POST', '/volumes', {}, headers))).toBe('401 token_readonly')
  })
})

describe('what is refused', () => {
  const { emulator } = setUp()

  test.each([
    ['GET', '/servers/1', undefined, '404 not_found'],
    ['GET', '/servers/x', undefined, '404 not_found'],
    ['DELETE', '/servers/1', undefined, '404 not_found'],
    ['GET', '/zones/example.com', undefined, '404 not_found'],
    ['GET', '/servers/', undefined, '404 not_found'],
    ['GET', '/datacenters', undefined, '404 not_found'],
    ['PATCH', '/servers', undefined, '405 method_not_allowed'],
    ['DELETE', '/servers', undefined, '405 method_not_allowed'],
    ['POST', '/servers', '{', '400 json_error'],
    ['POST', '/volumes', undefined, '422 invalid_input name size'],
    ['POST', '/volumes', { name: 5, size: '10' }, '422 invalid_input name size'],
    ['POST', '/volumes', { name: 'a', size: 9, location: 'fsn1' }, '422 invalid_input size'],
    ['POST', '/volumes', { name: 'a', size: 10 }, '422 invalid_input location'],
    ['POST', '/volumes', { name: 'a', size: 10, location: 'mars' }, '422 invalid_input location'],
    ['POST', '/volumes', { name: 'a', size: 10, location: 'fsn1', labels: { '-': 'x' } }, '422 invalid_input labels'],
    ['POST', '/servers', { name: 'a b', server_type: 'cpx22', image: 'debian-13' }, '422 invalid_input name'],
    ['POST', '/servers', { name: 'a', server_type: 'cpx99', image: 'debian-13' }, '422 invalid_input server_type'],
    ['POST', '/servers', { name: 'a', server_type: 'cpx22', image: 'win-95' }, '422 invalid_input image'],
    ['POST', '/servers', { name: 'a', server_type: 'cax11', image: 'debian-13', location: 'ash' }, '422 invalid_input location'],
    [
      'POST',
      '/firewalls',
      { name: 'f', rules: [{ direction: 'in', protocol: 'tcp', source_ips: ['::/0'] }] },
      '422 invalid_input rules.0.port',
    ],
    ['POST', '/networks', { name: 'n', ip_range: '10.0.0.0' }, '422 invalid_input ip_range'],
    ['POST', '/zones', { name: 'Example', mode: 'primary' }, '422 invalid_input name'],
    ['POST', '/storage_boxes', { name: 'b', location: 'fsn1', storage_box_type: 'bx11', password: 'short' }, '422 invalid_input password'],
  ])('%s %s %j: %s', async (method, path, body, expected) => {
    expect(refusal(await ask(emulator, method, path, body))).toBe(expected)
  })

  test('in words, with what is wrong with each field', async () => {
    expect((await ask(emulator, 'POST', '/volumes', { size: 'x' })).body).toEqual({
      error: {
        code: 'invalid_input',
        message: "invalid input in fields 'name', 'size'",
        details: {
          fields: [
            { name: 'name', messages: ['Missing data for required field.'] },
            { name: 'size', messages: ['must be a number'] },
          ],
        },
      },
    })
  })

  test('names that are taken, when created and when changed', async () => {
    const make = (name: string) => ask(emulator, 'POST', '/placement_groups', { name, type: 'spread' })
    await make('one')
    const { body } = await make('two')
    expect(refusal(await make('one'))).toBe('409 uniqueness_error name')
    const path = `/placement_groups/${(body as { placement_group: { id: number } }).placement_group.id}`
    expect(refusal(await ask(emulator, 'PUT', path, { name: 'one' }))).toBe('409 uniqueness_error name')
    expect((await ask(emulator, 'PUT', path, { name: 'two' })).status).toBe(200)
    expect(emulator.state.placement_groups.map(({ name }) => name)).toEqual(['one', 'two'])
  })
})

describe('the quota', () => {
  test('comes back continuously', async () => {
    const { emulator } = setUp({ rateLimit: 2 })
    const left = async (path = '/volumes') => {
      const { status, headers } = await ask(emulator, 'GET', path)
      return [status, ...['limit', 'remaining', 'reset'].map((name) => Number(headers.get(`ratelimit-${name}`)))]
    }
    const start = Date.UTC(2026, 0, 1) / 1000
    expect([await left(), await left(), await left()]).toEqual([
      [200, 2, 1, start + 1800],
      [200, 2, 0, start + 3600],
      [429, 2, 0, start + 3600],
    ])
    // Reading actions has its own.
    expect(await left('/volumes/actions')).toEqual([200, 4, 3, start + 900])
    emulator.advance(1_799_999)
    expect((await left())[0]).toBe(429)
    emulator.advance(1)
    expect(await left()).toEqual([200, 2, 0, start + 5400])
    emulator.advance(7_200_000)
    expect((await left())[2]).toBe(1)
  })

  test('is spent by requests without a token and by unknown routes too', async () => {
    const { emulator } = setUp({ rateLimit: 2 })
    await ask(emulator, 'GET', '/volumes', undefined, {})
    await ask(emulator, 'GET', '/nothing')
    expect(refusal(await ask(emulator, 'GET', '/volumes'))).toBe('429 rate_limit_exceeded')
  })
})

test('every answer has an id of its own, faults and refusals too', async () => {
  const { emulator } = setUp()
  emulator.faults.inject({ path: '/servers', status: 503, times: 1 })
  const ids = new Set<string | null>()
  for (const path of ['/servers', '/servers', '/servers/1', '/nothing', '/storage_boxes'])
    ids.add((await ask(emulator, 'GET', path)).headers.get('x-correlation-id'))
  expect([ids.size, ids.has(null)]).toEqual([5, false])
})

test('other addresses are left to other handlers', async () => {
  const { handlers } = createHetznerEmulator({ baseUrl: 'https://cloud.test/v1/', storageBaseUrl: 'https://cloud.test/box/v1' })
  const statusOf = async (url: string) => (await getResponse(handlers, new Request(url)))?.status
  expect(await statusOf('https://cloud.test/v1/servers')).toBe(401)
  expect(await statusOf('https://cloud.test/box/v1/storage_boxes')).toBe(401)
  expect(await statusOf('https://cloud.test/box/v1/servers')).toBe(404)
  for (const url of [
    'https://cloud.test/v2/servers',
    'https://cloud.test/v1',
    'https://cloud.test.evil/v1/servers',
    'http://cloud.test/v1/servers',
  ])
    expect(await statusOf(url)).toBeUndefined()
})
