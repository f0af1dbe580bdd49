import facts from '@infra/specs/jexactyl.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { v4 } from './line.js'

const nameless = (path: string) => path.replaceAll(/\{\w+\}/g, '{}')

test('there is a route for each operation of 4.x, and none for others', () => {
  const operations = facts.filter(({ line }) => line === '4.x')
  const routes = v4.routes.map(({ api, method, path }) => nameless(`${method} /${api}${path}`))
  expect(routes.toSorted()).toEqual(operations.map(({ method, path }) => nameless(`${method} ${path}`)).toSorted())
  expect(routes).toHaveLength(242)
})
