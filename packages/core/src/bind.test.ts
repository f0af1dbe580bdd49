import { expect, test } from 'vitest'
import { bind } from './bind.js'

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
