import { expectTypeOf, test } from 'vitest'
import { mapLimit } from './map-limit.js'
import type { BatchOptions, BatchResult } from './map-limit.js'

test('the result follows onError', () => {
  const length = async (text: string): Promise<number> => text.length
  expectTypeOf(mapLimit(['a'], 1, length)).resolves.toEqualTypeOf<number[]>()
  expectTypeOf(mapLimit(['a'], 1, length, { onError: 'throw' })).resolves.toEqualTypeOf<number[]>()
  expectTypeOf(mapLimit(['a'], 1, length, { op: 'x' })).resolves.toEqualTypeOf<number[]>()
  expectTypeOf(mapLimit(['a'], 1, length, { onError: 'collect' })).resolves.toEqualTypeOf<BatchResult<string, number>[]>()
  const later: BatchOptions<string, number> = {}
  expectTypeOf(mapLimit(['a'], 1, length, later)).resolves.toEqualTypeOf<number[] | BatchResult<string, number>[]>()
})

test('an item has the type of the input, be it async or not', () => {
  const pages = (async function* () {
    yield { id: 1 }
  })()
  void mapLimit(pages, 1, (item, index) => {
    expectTypeOf(item).toEqualTypeOf<{ id: number }>()
    expectTypeOf(index).toEqualTypeOf<number>()
  })
  void mapLimit(new Set(['a']), 1, (item) => expectTypeOf(item).toEqualTypeOf<string>())
})

test('`ok` tells a success from a failure', () => {
  const result = {} as BatchResult<string, number>
  if (result.ok) expectTypeOf(result.value).toEqualTypeOf<number>()
  else expectTypeOf(result.error).toEqualTypeOf<unknown>()
  expectTypeOf(result.item).toEqualTypeOf<string>()
  // @ts-expect-error a failure has no value
  void result.value
})

test('progress knows items and values', () => {
  void mapLimit(['a'], 1, (text) => text.length, {
    onProgress: ({ latest, total }) => {
      expectTypeOf(latest).toEqualTypeOf<BatchResult<string, number>>()
      expectTypeOf(total).toEqualTypeOf<number | undefined>()
    },
  })
})
