import { describe, expect, test } from 'vitest'

import { ENGINES, open, rejection, serve } from '../../test/node/servers.js'

/** A server that redirects `/status/location`, and otherwise tells what it was sent. */
const start = () =>
  serve((request, response) => {
    const [, status, location] = /^\/(30\d)\/(.*)$/.exec(request.url!) ?? []
    let body = ''
    request
      .on('data', (chunk) => (body += chunk))
      .on('end', () => {
        if (status) return response.writeHead(Number(status), location ? { location: decodeURIComponent(location) } : {}).end('moved')
        const { 'content-type': type, 'content-length': length, 'x-key': key } = request.headers
        response.end([request.method, request.url, String(type), String(length), String(key), body].join(' '))
      })
  })
const to = (url: string): string => encodeURIComponent(url)

describe.each(ENGINES)('%s', (engine) => {
  test('manual: the redirect itself, with its headers and body', async () => {
    const server = await start()
    for (const input of [`${server.url}/302/x`, new Request(`${server.url}/302/x`, { redirect: 'manual' })]) {
      const response = await open(engine)(input, typeof input === 'string' ? { redirect: 'manual' } : {})
      expect([response.status, response.headers.get('location'), response.redirected, response.type, await response.text()]).toEqual([
        302,
        'x',
        false,
        'basic',
        'moved',
      ])
    }
  })

  test('error: refused', async () => {
    const server = await start()
    const error = await rejection(open(engine)(`${server.url}/302/x`, { redirect: 'error' }))
    expect([error.message, error.code, error.cause?.message]).toEqual([
      'fetch failed',
      'REDIRECT',
      'The answer is a redirect, and redirect is set to "error"',
    ])
    expect((await open(engine)(server.url, { redirect: 'error' })).status).toBe(200)
  })

  test.each([
    [301, 'GET', 'GET'],
    [302, 'GET', 'GET'],
    [303, 'GET', 'GET'],
    [307, 'GET', 'GET'],
    [308, 'GET', 'GET'],
    [301, 'PUT', 'PUT'],
    [302, 'DELETE', 'DELETE'],
  ])('follow %i within the origin: %s becomes %s', async (status, method, then) => {
    const server = await start()
    const response = await open(engine)(`${server.url}/${status}/${to('/a?b=c')}`, { method, headers: { 'x-key': '1' } })
    expect(await response.text()).toMatch(new RegExp(`^${then} /a\\?b=c undefined (undefined|0) 1 $`))
    expect([response.redirected, response.url]).toEqual([true, `${server.url}/a?b=c`])
  })

  test.each([[301], [302], [303]])('follow %i: POST becomes GET, and loses its body with the headers of it', async (status) => {
    const server = await start()
    const response = await open(engine)(`${server.url}/${status}/${to('/x')}`, {
      method: 'POST',
      body: 'abc',
      headers: { 'content-language': 'de', 'x-key': 'content-x' },
    })
    expect(await response.text()).toBe('GET /x undefined undefined content-x ')
  })

  test.each([[307], [308]])('follow %i: POST stays POST, with its body', async (status) => {
    const server = await start()
    const response = await open(engine)(`${server.url}/${status}/${to('/x')}`, { method: 'POST', body: 'abc' })
    expect(await response.text()).toBe('POST /x text/plain;charset=UTF-8 3 undefined abc')
  })

  test('follow 303: PUT becomes GET, HEAD stays HEAD', async () => {
    const server = await start()
    expect(await (await open(engine)(`${server.url}/303/${to('/x')}`, { method: 'PUT', body: 'abc' })).text()).toBe(
      'GET /x undefined undefined undefined ',
    )
    expect((await open(engine)(`${server.url}/303/${to('/x')}`, { method: 'HEAD' })).url).toBe(`${server.url}/x`)
  })

  test.each([
    ['http://127.0.0.1:1/secret', 'http://127.0.0.1:1'],
    ['//localhost/secret', 'http://localhost'],
    ['data:,secret', 'an address that is not one of http'],
    ['http://[secret', 'an address that is not one of http'],
  ])('another origin is not followed: %s', async (location, shown) => {
    const server = await start()
    const error = await rejection(open(engine)(`${server.url}/302/${to(location)}`))
    expect([error.code, error.cause?.message]).toEqual([
      'REDIRECT',
      `The answer is a redirect to ${shown}: another origin is not followed, since credentials would go there`,
    ])
  })

  test('a stream cannot be sent again', async () => {
    const server = await start()
    const body = new Blob(['abc']).stream()
    const error = await rejection(open(engine)(`${server.url}/307/x`, { method: 'POST', body, duplex: 'half' } as RequestInit))
    expect([error.code, error.cause?.message]).toEqual([
      'REDIRECT',
      'The answer is a redirect (307), and a body that is a stream cannot be sent again',
    ])
  })

  test('300, 304 and a redirect that leads nowhere are answers like others', async () => {
    const server = await start()
    for (const path of ['/300/x', '/304/x', '/302/']) expect((await open(engine)(server.url + path)).status).toBe(Number(path.slice(1, 4)))
  })

  test('twenty are followed, not more', async () => {
    let asked = 0
    const server = await serve((request, response) => {
      asked++
      const n = Number(request.url!.slice(1))
      response.writeHead(n ? 302 : 200, n ? { location: `/${n - 1}` } : {}).end('end')
    })
    expect(await (await open(engine)(`${server.url}/20`)).text()).toBe('end')
    asked = 0
    expect((await rejection(open(engine)(`${server.url}/99`))).cause?.message).toBe('More than 20 redirects')
    expect(asked).toBe(21)
  })

  test('the signal ends it between two as well', async () => {
    const controller = new AbortController()
    let asked = 0
    const server = await serve((_, response) => {
      if (asked++ === 3) controller.abort('enough')
      response.writeHead(302, { location: '/' }).end()
    })
    await expect(open(engine)(server.url, { signal: controller.signal })).rejects.toBe('enough')
    expect(asked).toBe(4)
  })
})
