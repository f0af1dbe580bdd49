import { expect, test } from 'vitest'
import { bind, bindNamespaces } from './bind.js'

test('each function gets the api before what it is called with, and nothing as `this`', () => {
  const bound = bind('api', {
    get: (api: string, id: number, options?: object) => [api, id, options],
    who(this: unknown) {
      return this
    },
  })
  expect(Object.keys(bound)).toEqual(['get', 'who'])
  expect(bound.get(7, { timeoutMs: 1 })).toEqual(['api', 7, { timeoutMs: 1 }])
  expect(bound.get(7)).toEqual(['api', 7, undefined])
  expect(bound.who()).toBeUndefined()
})

test('namespaces are there by name, and bound once, when they are first used', () => {
  const client = bindNamespaces('api' as unknown as object, { things: { get: (api: string, id: number) => [api, id] } }, { origin: 'here' })
  expect(Object.keys(client)).toEqual(['api', 'origin', 'things'])
  const { things } = client as { things: { get: (id: number) => unknown } }
  expect(things.get(7)).toEqual(['api', 7])
  expect((client as { things: unknown }).things).toBe(things)
})
