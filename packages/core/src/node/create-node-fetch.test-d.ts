import { Agent, Client, MockAgent, Pool } from 'undici'
import { assertType, expectTypeOf, test } from 'vitest'

import type { FetchFunction } from '../options.js'
import { createNodeFetch } from './index.js'
import type { NodeFetch } from './index.js'

test('it takes the place of the global fetch, and of the option of a client', () => {
  assertType<typeof globalThis.fetch>(createNodeFetch())
  assertType<FetchFunction>(createNodeFetch())
  expectTypeOf<ReturnType<NodeFetch['close']>>().toEqualTypeOf<void>()
})

test('dispatchers of undici fit', () => {
  assertType(createNodeFetch({ dispatcher: new Agent() }))
  createNodeFetch({ dispatcher: new Pool('http://a.test') })
  createNodeFetch({ dispatcher: new Client('http://a.test') })
  createNodeFetch({ dispatcher: new MockAgent() })
  createNodeFetch({ dispatcher: new Agent().compose() })
  createNodeFetch({ dispatcher: (connect) => new Agent({ connect, connections: 50 }) })
  // @ts-expect-error no dispatcher
  createNodeFetch({ dispatcher: {} })
})

test('options', () => {
  assertType(createNodeFetch({ pin: undefined, ca: ['pem', Buffer.from('pem'), new Uint8Array()], proxy: new URL('http://p') }))
  // @ts-expect-error not a fingerprint
  createNodeFetch({ pin: 1 })
})
