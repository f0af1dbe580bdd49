import { expect, test, vi } from 'vitest'
import { debugLogger } from './debug-logger.js'
import type { LogLevel } from './debug-logger.js'
import { ConnectionError, NotFoundError } from './errors/index.js'

const request = { call: 1, op: 'keys.get', method: 'GET', attempt: 2 }
const lost = new ConnectionError('keys.get: no answer from https://host (ECONNRESET)', { code: 'ECONNRESET' })

function lines(level: LogLevel | undefined, use: (hooks: ReturnType<typeof debugLogger>) => void): [string, LogLevel][] {
  const written: [string, LogLevel][] = []
  use(debugLogger({ ...(level && { level }), write: (line, at) => written.push([line, at]) }))
  return written
}

function everything(hooks: ReturnType<typeof debugLogger>): void {
  hooks.onRequest?.(request)
  hooks.onResponse?.({ ...request, status: 200, durationMs: 12.4, requestId: 'abc-1' })
  hooks.onResponse?.({ ...request, attempt: 1, status: 404, durationMs: 0.6 })
  hooks.onRetry?.({ ...request, delayMs: 499.6, error: lost })
  hooks.onError?.({ ...request, durationMs: 1234.5, error: new NotFoundError('keys.get: 404', { status: 404, operation: 'keys.get' }) })
  hooks.onMismatch?.({
    op: 'keys.get',
    issues: [
      { path: 'port', message: 'a number is expected' },
      { path: 'id', message: 'missing' },
    ],
  })
}

const answered: [string, LogLevel][] = [
  ['[infra] GET keys.get: 200 in 12 ms, attempt 2, id abc-1', 'debug'],
  ['[infra] GET keys.get: 404 in 1 ms, attempt 1', 'debug'],
]
const again: [string, LogLevel] = [
  '[infra] GET keys.get: again in 500 ms, attempt 2 failed: ConnectionError: keys.get: no answer from https://host (ECONNRESET)',
  'warn',
]
const failed: [string, LogLevel] = ['[infra] GET keys.get: failed after 1235 ms, attempt 2: NotFoundError: keys.get: 404', 'error']
const mismatch: [string, LogLevel] = ['[infra] keys.get: differs from its documentation: port: a number is expected; id: missing', 'warn']

test('debug, the default, logs one line per attempt, repeat, failure and mismatch', () => {
  expect(lines('debug', everything)).toEqual([...answered, again, failed, mismatch])
  expect(lines(undefined, everything)).toEqual([...answered, again, failed, mismatch])
})

test('warn leaves out attempts that were answered', () => {
  expect(lines('warn', everything)).toEqual([again, failed, mismatch])
})

test('error logs failures only, and leaves the usual warning of mismatches in place', () => {
  expect(lines('error', everything)).toEqual([failed])
  expect(debugLogger({ level: 'error' }).onMismatch).toBeUndefined()
})

test('of what is not ours only the kind is told', () => {
  const use = (error: unknown) => lines('error', (hooks) => hooks.onError?.({ ...request, durationMs: 1, error }))[0]?.[0]
  expect(use(new TypeError('token s3cret is bad'))).toBe('[infra] GET keys.get: failed after 1 ms, attempt 2: TypeError')
  expect(use('s3cret')).toBe('[infra] GET keys.get: failed after 1 ms, attempt 2: string')
  expect(use(undefined)).toBe('[infra] GET keys.get: failed after 1 ms, attempt 2: undefined')
})

test('a server cannot write lines of its own, nor colours', () => {
  const error = new ConnectionError('first\r\n[infra] second\u2028third\u001b[31m\u0085fourth', { code: 'X' })
  expect(lines('warn', (hooks) => hooks.onRetry?.({ ...request, delayMs: 1, error }))[0]?.[0]).toBe(
    '[infra] GET keys.get: again in 1 ms, attempt 2 failed: ConnectionError: first [infra] second third [31m fourth',
  )
})

test('a method that the operation begins with is not written twice', () => {
  const named = { ...request, op: 'GET /me' }
  const use = (hooks: ReturnType<typeof debugLogger>) => {
    hooks.onResponse?.({ ...named, status: 200, durationMs: 3 })
    hooks.onRetry?.({ ...named, delayMs: 1, error: lost })
    hooks.onError?.({ ...named, method: 'POST', durationMs: 1, error: lost })
  }
  expect(lines('debug', use).map(([line]) => line.replace(/:.*/, ''))).toEqual([
    '[infra] GET /me',
    '[infra] GET /me',
    '[infra] POST GET /me',
  ])
})

test('writes to console.warn unless told otherwise', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  try {
    debugLogger().onResponse?.({ ...request, status: 200, durationMs: 3 })
    expect(warn.mock.calls).toEqual([['[infra] GET keys.get: 200 in 3 ms, attempt 2']])
  } finally {
    warn.mockRestore()
  }
})
