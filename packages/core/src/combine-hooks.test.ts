import { expect, test, vi } from 'vitest'
import { combineHooks } from './combine-hooks.js'
import { ConnectionError } from './errors/index.js'
import type { Hooks } from './hooks.js'

const request = { call: 1, op: 'a.b', method: 'GET', attempt: 1 }
const error = new ConnectionError('a.b: no answer', { code: 'ECONNRESET' })

test('each set is told, in turn, of every event', () => {
  const told: unknown[] = []
  const set = (who: string): Hooks => ({
    onRequest: (event) => told.push([who, 'request', event]),
    onResponse: (event) => told.push([who, 'response', event]),
    onRetry: (event) => told.push([who, 'retry', event]),
    onError: (event) => told.push([who, 'error', event]),
    onMismatch: (event) => told.push([who, 'mismatch', event]),
    onDeprecation: (event) => told.push([who, 'deprecation', event]),
  })
  const hooks = combineHooks(set('first'), set('second'))
  const events = {
    request,
    response: { ...request, status: 200, durationMs: 1 },
    retry: { ...request, delayMs: 1, error },
    error: { ...request, durationMs: 1, error },
    mismatch: { op: 'a.b', issues: [] },
    deprecation: { op: 'a.b', subject: 'image 7' },
  }
  hooks.onRequest?.(events.request)
  hooks.onResponse?.(events.response)
  hooks.onRetry?.(events.retry)
  hooks.onError?.(events.error)
  hooks.onMismatch?.(events.mismatch)
  hooks.onDeprecation?.(events.deprecation)
  expect(told).toEqual(
    Object.entries(events).flatMap(([name, event]) => [
      ['first', name, event],
      ['second', name, event],
    ]),
  )
})

test('one that throws keeps nobody from being told', () => {
  const last = vi.fn()
  const hooks = combineHooks(
    {
      onRequest: () => {
        throw new Error('mine')
      },
    },
    { onRequest: last },
  )
  expect(() => hooks.onRequest?.(request)).not.toThrow()
  expect(last.mock.calls).toEqual([[request]])
})

test('a hook that nobody has is absent, and a missing set is left out', () => {
  expect(Object.keys(combineHooks(undefined, { onError: () => {} }, {}, { onRetry: () => {} }))).toEqual(['onRetry', 'onError'])
  expect(combineHooks()).toEqual({})
  expect(combineHooks(undefined)).toEqual({})
})

test('methods keep their object', () => {
  class Counter {
    count = 0
    onRequest(): void {
      this.count++
    }
  }
  const counter = new Counter()
  combineHooks(counter).onRequest?.(request)
  expect(counter.count).toBe(1)
})
