import { getEventListeners } from 'node:events'
import { expect, test } from 'vitest'
import { sleep } from './helpers.js'

test('a sleep leaves no listener behind', async () => {
  const { signal } = new AbortController()
  await sleep(1, signal)
  expect(getEventListeners(signal, 'abort')).toEqual([])
})
