import { expect, test } from 'vitest'
import { failure, recorder } from '../../test/recorder.js'
import type { Reply } from '../../test/recorder.js'

const quick = { intervalMs: 1, capMs: 1 }
const task = (status: string): Reply => ({ body: { id: 1, status } })
const TASK = '/dedicated/server/{serviceName}/task/{taskId}'
const path = { serviceName: 'ns1', taskId: 42 }

test.each(['done', 'DONE', 'completed', 'SUCCESS'])('a task that runs and then is %s', async (end) => {
  const { ovh, sent } = recorder([task('init'), task('doing'), task(end)])
  const seen: unknown[] = []
  expect(await ovh.waitForTask(TASK, { path, ...quick, onProgress: (pending) => void seen.push(pending) })).toEqual({ id: 1, status: end })
  expect(seen).toEqual([
    { id: 1, status: 'init' },
    { id: 1, status: 'doing' },
  ])
  expect(sent.map(({ url }) => url)).toEqual(Array.from({ length: 3 }, () => 'https://eu.api.ovh.com/1.0/dedicated/server/ns1/task/42'))
})

test.each(['error', 'customerError', 'ovhError', 'cancelled', 'CANCELED', 'in-error', 'FAILED'])(
  'a task that ends as %s is a failure',
  async (status) => {
    expect(await failure(recorder([task(status)]).ovh.waitForTask(TASK, { path }))).toMatchObject({
      name: 'ActionFailedError',
      code: status,
      action: { status },
      message: `waitForTask: it ended as ${status}`,
    })
  },
)

test('state in the place of status; a task that is gone after it was seen is done, before it is an error', async () => {
  const gone = { status: 404, body: {} }
  const odd = recorder([{ status: 204 }, { body: null }, { body: {} }, task('done')])
  expect(await odd.ovh.waitForTask(TASK, { path, ...quick })).toEqual({ id: 1, status: 'done' })
  expect(await recorder([{ body: { state: 'todo' } }, { body: { state: 'done' } }]).ovh.waitForTask(TASK, { path, ...quick })).toEqual({
    state: 'done',
  })
  expect(await recorder([task('doing'), gone]).ovh.waitForTask(TASK, { path, ...quick })).toEqual({ id: 1, status: 'doing' })
  expect(await failure(recorder([gone]).ovh.waitForTask(TASK, { path }))).toMatchObject({ name: 'NotFoundError' })
  expect(await failure(recorder([task('doing')]).ovh.waitForTask(TASK, { path, ...quick, timeoutMs: 30 }))).toMatchObject({
    name: 'WaitTimeoutError',
    pending: { status: 'doing' },
  })
})

test('a resource of v2 is waited for until it is ready', async () => {
  const states = ['CREATING', 'UPDATING', 'READY'].map((resourceStatus) => ({ body: { resourceStatus } }))
  const { ovh, sent } = recorder(states)
  expect(await ovh.waitForReady('/v2/vrackServices/resource/vrs-1', { ...quick, schemasVersion: '0.0' })).toEqual({
    resourceStatus: 'READY',
  })
  expect(sent.map(({ headers }) => headers.get('x-schemas-version'))).toEqual(['0.0', '0.0', '0.0'])
  for (const resourceStatus of ['ERROR', 'SUSPENDED', 'DELETING']) {
    const { ovh: failing } = recorder([{ body: { resourceStatus } }])
    expect(await failure(failing.waitForReady('/v2/vrackServices/resource/vrs-1'))).toMatchObject({
      name: 'ActionFailedError',
      code: resourceStatus,
    })
  }
  expect(await failure(recorder([{ status: 204 }]).ovh.waitForReady('/v2/x', { ...quick, timeoutMs: 20 }))).toMatchObject({
    name: 'WaitTimeoutError',
  })
})

const RESOURCE = '/v2/vrackServices/resource/{id}'

test('a change is written with the checksum of what it was made from', async () => {
  const { ovh, sent } = recorder([{ body: { checksum: 'c1', targetSpec: { a: 1 } } }, { body: { id: 'vrs-1' } }])
  expect(await ovh.update(RESOURCE, (spec: object) => ({ ...spec, b: 2 }), { path: { id: 'vrs-1' } })).toEqual({ id: 'vrs-1' })
  expect(sent.map(({ method, url, body }) => [method, url, body])).toEqual([
    ['GET', 'https://eu.api.ovh.com/v2/vrackServices/resource/vrs-1', ''],
    ['PUT', 'https://eu.api.ovh.com/v2/vrackServices/resource/vrs-1', '{"checksum":"c1","targetSpec":{"a":1,"b":2}}'],
  ])
})

test('a change that another one came before is made anew of the new state, up to three times; a whole state is not', async () => {
  let n = 0
  const conflict = (times: number) =>
    recorder((one) => {
      if (one.method === 'GET' && one.url.includes('/v2/')) return { body: { checksum: `c${++n}`, targetSpec: { n } } }
      return one.method === 'PUT' && n <= times ? { status: 409, body: { message: 'changed' } } : undefined
    })
  const { ovh, sent } = conflict(2)
  await ovh.update(RESOURCE, (spec: { n?: number; was?: number }) => ({ was: spec.n! }), { path: { id: 'a' } })
  expect(sent.filter(({ method }) => method === 'PUT').map(({ body }) => JSON.parse(body))).toEqual(
    [1, 2, 3].map((was) => ({ checksum: `c${was}`, targetSpec: { was } })),
  )
  n = 0
  expect(await failure(conflict(9).ovh.update(RESOURCE, (spec) => spec, { path: { id: 'a' } }))).toMatchObject({ name: 'ConflictError' })
  expect(n).toBe(3)
  n = 0
  expect(await failure(conflict(9).ovh.update(RESOURCE, { a: 1 }, { path: { id: 'a' } }))).toMatchObject({ name: 'ConflictError' })
  expect(n).toBe(1)
})
