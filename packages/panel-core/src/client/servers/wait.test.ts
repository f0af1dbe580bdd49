import { ActionFailedError, bind, WaitTimeoutError } from '@infra/core'
import * as servers from '@infra/panel-core/client/servers/methods'
import { expect, test } from 'vitest'
import { bare, recorder } from '../../../test/recorder.js'
import type { Reply } from '../../../test/recorder.js'

// Waits are about a few fields; whether whole servers fit their schema is tested elsewhere.
const watch = (replies: readonly Reply[]) => {
  const { client, sent } = recorder(replies, { validate: 'off' })
  return { bound: bind(client, servers), sent }
}
const server = (fields: object) => ({
  body: { object: 'server', attributes: { status: null, is_transferring: false, node: 'node1', ...fields } },
})
const installing = server({ status: 'installing' })
const resources = (current_state: string) => ({ body: { object: 'stats', attributes: { current_state } } })
const QUICK = { intervalMs: 0 }
const thrown = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error)

test('waitForInstall looks until the server is installed', async () => {
  const { bound, sent } = watch([installing, installing, server({})])
  const seen: unknown[] = []
  expect(await bound.waitForInstall('s', { ...QUICK, onProgress: (status) => void seen.push(status) })).toMatchObject({ status: null })
  expect(seen).toEqual(['installing', 'installing'])
  expect(sent).toEqual([bare('GET', '/servers/s'), bare('GET', '/servers/s'), bare('GET', '/servers/s')])
})

test.each(['install_failed', 'reinstall_failed'])('waitForInstall fails at once on %s', async (status) => {
  const { bound } = watch([server({ status })])
  const error = await thrown(bound.waitForInstall('s', QUICK))
  expect(error).toBeInstanceOf(ActionFailedError)
  expect(error).toMatchObject({ code: status, action: { status } })
})

test('waitForTransfer looks until the server has settled, and gives where', async () => {
  const { bound, sent } = watch([server({ is_transferring: true }), server({ node: 'node2' })])
  expect((await bound.waitForTransfer('s', QUICK)).node).toBe('node2')
  expect(sent).toHaveLength(2)
})

test('waitForState looks until the state is reached, and says at the deadline where it stood', async () => {
  const { bound, sent } = watch([resources('starting'), resources('running')])
  expect(await bound.waitForState('s', 'running', QUICK)).toEqual({ current_state: 'running' })
  expect(sent).toEqual([bare('GET', '/servers/s/resources'), bare('GET', '/servers/s/resources')])
  const error = await thrown(bound.waitForState('s', 'offline', { timeoutMs: 20 }))
  expect(error).toBeInstanceOf(WaitTimeoutError)
  expect(error).toMatchObject({ pending: 'running' })
})

test('a wait ends with what a look ran into', async () => {
  const detail = 'This server is currently suspended and the functionality requested is unavailable.'
  const { bound, sent } = watch([{ status: 409, body: { errors: [{ code: 'ServerStateConflictException', status: '409', detail }] } }])
  expect(await thrown(bound.waitForState('s', 'running'))).toMatchObject({ name: 'ServerStateError', state: 'suspended' })
  expect(sent).toHaveLength(1)
})

test('getResourcesOfMany asks four at a time, and notes failures beside their servers', async () => {
  let inFlight = 0
  let most = 0
  const fetch = async (request: Request): Promise<Response> => {
    most = Math.max(most, ++inFlight)
    await new Promise((resolve) => setTimeout(resolve))
    inFlight--
    const gone = { errors: [{ code: 'NotFoundHttpException', status: '404', detail: 'No.' }] }
    return request.url.includes('/s3/') ? Response.json(gone, { status: 404 }) : Response.json(resources('running').body)
  }
  const { client } = recorder([], { fetch, validate: 'off' })
  const progress: number[] = []
  const ids = ['s1', 's2', 's3', 's4', 's5', 's6']
  const results = await bind(client, servers).getResourcesOfMany(ids, {
    onProgress: ({ done, failed }) => void progress.push(done + failed),
  })
  expect(results.map(({ item, ok }) => [item, ok])).toEqual(ids.map((id) => [id, id !== 's3']))
  expect(results[2]).toMatchObject({ error: { status: 404 } })
  expect(results[0]).toMatchObject({ value: { current_state: 'running' } })
  expect(most).toBe(4)
  expect(progress).toEqual([1, 2, 3, 4, 5, 6])
})

test('getResourcesOfMany ends when it is aborted', async () => {
  const { client, sent } = recorder([resources('running')], { validate: 'off' })
  const reason = new Error('enough')
  await expect(servers.getResourcesOfMany(client, ['a', 'b'], { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  expect(sent).toEqual([])
})
