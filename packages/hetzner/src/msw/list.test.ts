import { beforeEach, describe, expect, test } from 'vitest'
import { ask, refusal, setUp } from '../../test/emulator-client.js'

let { emulator } = setUp()
beforeEach(async () => {
  ;({ emulator } = setUp())
  for (const name of ['c', 'a', 'b'])
    await ask(emulator, 'POST', '/volumes', { name, size: 10, location: 'fsn1', labels: { env: name === 'a' ? 'test' : 'prod' } })
})

const namesOf = async (query: string) =>
  ((await ask(emulator, 'GET', `/volumes${query}`)).body as { volumes: { name: string }[] }).volumes.map(({ name }) => name)

describe('pages', () => {
  test('the first, one in the middle, the last, and one beyond', async () => {
    const pages = [1, 2, 3, 4].map(async (page) => {
      const { body, headers } = await ask(emulator, 'GET', `/volumes?per_page=1&page=${page}`)
      const { meta, volumes } = body as { meta: { pagination: object }; volumes: unknown[] }
      return {
        ...meta.pagination,
        items: volumes.length,
        rels: [...(headers.get('link') ?? '').matchAll(/rel="(\w+)"/g)].map(([, rel]) => rel),
      }
    })
    const same = { per_page: 1, last_page: 3, total_entries: 3 }
    expect(await Promise.all(pages)).toEqual([
      { ...same, page: 1, previous_page: null, next_page: 2, items: 1, rels: ['next', 'last'] },
      { ...same, page: 2, previous_page: 1, next_page: 3, items: 1, rels: ['prev', 'next', 'last'] },
      { ...same, page: 3, previous_page: 2, next_page: null, items: 1, rels: ['prev', 'last'] },
      { ...same, page: 4, previous_page: 3, next_page: null, items: 0, rels: ['prev', 'last'] },
    ])
  })

  test('links keep the rest of the query', async () => {
    const { headers } = await ask(emulator, 'GET', '/volumes?sort=name&per_page=2')
    expect(headers.get('link')?.split(', ')[0]).toBe('<https://api.hetzner.cloud/v1/volumes?sort=name&per_page=2&page=2>; rel="next"')
  })

  test.each([
    ['', 25],
    ['?per_page=50', 50],
    ['?per_page=1000', 50],
  ])('%s has %s on a page', async (query, size) => {
    expect((await ask(emulator, 'GET', `/volumes${query}`)).body).toMatchObject({ meta: { pagination: { per_page: size } } })
  })

  test.each(['page=0', 'page=x', 'per_page=-1', 'per_page=1.5'])('%s is refused', async (query) => {
    expect(refusal(await ask(emulator, 'GET', `/volumes?${query}`))).toBe(`422 invalid_input ${query.split('=')[0]}`)
  })

  test('an empty list has one page', async () => {
    expect((await ask(emulator, 'GET', '/servers')).body).toEqual({
      servers: [],
      meta: { pagination: { page: 1, per_page: 25, previous_page: null, next_page: null, last_page: 1, total_entries: 0 } },
    })
  })
})

describe('order', () => {
  test.each([
    ['', 'c a b'],
    ['?sort=name', 'a b c'],
    ['?sort=name:desc', 'c b a'],
    ['?sort=id:desc', 'b a c'],
    ['?sort=created&sort=name:desc', 'c b a'],
  ])('%s: %s', async (query, expected) => {
    expect(await namesOf(query)).toEqual(expected.split(' '))
  })

  test.each(['size', 'name:up', ''])('cannot be by %j', async (sort) => {
    expect(refusal(await ask(emulator, 'GET', `/volumes?sort=${sort}`))).toBe('422 invalid_input sort')
  })
})

describe('what is chosen', () => {
  test.each([
    ['?name=a', ['a']],
    ['?name=A', []],
    ['?status=creating', []],
    ['?status=creating&status=available', ['c', 'a', 'b']],
    ['?label_selector=env%3Dprod', ['c', 'b']],
    ['?label_selector=env+notin+(prod)', ['a']],
    ['?label_selector=', ['c', 'a', 'b']],
    ['?name=b&label_selector=!env', []],
    ['?nobody=knows', ['c', 'a', 'b']],
  ])('%s: %j', async (query, expected) => {
    expect(await namesOf(query)).toEqual(expected)
  })

  test('a selector that is none is refused, twice too', async () => {
    for (let times = 0; times < 2; times++)
      expect(refusal(await ask(emulator, 'GET', '/volumes?label_selector=a%3D%3D%3D'))).toBe('422 invalid_input label_selector')
  })

  test('deprecated images only on demand', async () => {
    const [image] = emulator.state.images
    if (image) image.deprecation = { announced: '2025-01-01T00:00:00Z', unavailable_after: '2025-04-01T00:00:00Z' }
    const count = async (query: string) => ((await ask(emulator, 'GET', `/images${query}`)).body as { images: [] }).images.length
    expect((await count('?include_deprecated=true')) - (await count(''))).toBe(1)
  })
})

test('actions are listed by ids that must be given, whole', async () => {
  expect(refusal(await ask(emulator, 'GET', '/actions'))).toBe('422 invalid_input id')
  const ids = emulator.state.actions.map(({ id }) => id)
  const { body } = await ask(emulator, 'GET', `/actions?id=${ids[0]}&id=${ids[2]}&id=1`)
  expect(body).toMatchObject({ actions: [{ id: ids[0] }, { id: ids[2] }] })
  expect(body).not.toHaveProperty('meta')
  expect(refusal(await ask(emulator, 'GET', '/actions/1'))).toBe('404 not_found')
})
