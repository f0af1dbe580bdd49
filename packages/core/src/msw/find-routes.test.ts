import { expect, test } from 'vitest'
import { findRoutes } from './find-routes.js'

const routes = ['/a', '/a/{id}', '/a/special', '/a/{id}/b/{name}'].map((path) => ({ path }))
const found = (path: string) => findRoutes(routes, path).map(({ route, params }) => [route.path, params])

test('a path is read by the names in the route, decoded where that is possible', () => {
  expect(found('/a')).toEqual([['/a', {}]])
  expect(found('/a/b%20c')).toEqual([['/a/{id}', { id: 'b c' }]])
  expect(found('/a/%zz/b/x')).toEqual([['/a/{id}/b/{name}', { id: '%zz', name: 'x' }]])
})

test('what is written out goes before what may be anything', () => {
  expect(found('/a/special')).toEqual([['/a/special', {}]])
})

test('a path of another length, or with an empty value, fits nothing', () => {
  expect([found('/'), found('/a/'), found('/a/1/b'), found('/a/1/b/')]).toEqual([[], [], [], []])
})
