import { expect, test } from 'vitest'
import { failure, recorder } from '../../test/recorder.js'
import type { Reply, Sent } from '../../test/recorder.js'

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

/** A resource behind a proxy: the answers to the writes of these numbers are lost on the way, after they were carried out, or before. */
function losing({ after = [], before = [] }: { after?: number[]; before?: number[] }, meanwhile?: (spec: object) => object) {
  const state = { spec: { subnets: ['a'], name: 'n' } as object, sum: 1, puts: 0 }
  const asCode = () => ({ checksum: `c${state.sum}`, targetSpec: Object.fromEntries(Object.entries(state.spec).toReversed()) })
  const answer = ({ method, url, body }: Sent): Reply | undefined => {
    if (!url.includes('/v2/')) return undefined
    if (method === 'GET') return { body: { id: 'vrs-1', ...asCode() } }
    const { checksum, targetSpec } = JSON.parse(body) as { checksum: string; targetSpec: object }
    if (before.includes(++state.puts)) return { status: 504 }
    if (checksum !== `c${state.sum}`) return { status: 409, body: { message: 'changed' } }
    state.spec = targetSpec
    state.sum++
    const isLost = after.includes(state.puts)
    if (isLost && meanwhile) Object.assign(state, { spec: meanwhile(state.spec), sum: state.sum + 1 })
    return isLost ? { status: 504, body: '<html>' } : { body: { id: 'vrs-1', ...asCode() } }
  }
  return { state, ...recorder(answer) }
}
const add = (spec: { subnets?: string[] }) => ({ ...spec, subnets: [...spec.subnets!, 'new'] })

test('a write whose answer was lost is not made again: the function is applied once', async () => {
  const { ovh, sent, state } = losing({ after: [1] })
  expect(await ovh.update(RESOURCE, add, { path: { id: 'a' } })).toMatchObject({ id: 'vrs-1', checksum: 'c2' })
  expect(state.spec).toEqual({ subnets: ['a', 'new'], name: 'n' })
  expect(sent.map(({ method }) => method)).toEqual(['GET', 'PUT', 'PUT', 'GET'])
  const whole = losing({ after: [1] })
  expect(await whole.ovh.update(RESOURCE, { name: 'm', subnets: [] }, { path: { id: 'a' } })).toMatchObject({ checksum: 'c2' })
})

test('a conflict after attempts that cannot have been carried out is with somebody else: the function is applied anew', async () => {
  const state = { puts: 0, sum: 1 }
  const { ovh, sent } = recorder(({ method, url, body }) => {
    if (url.endsWith('/time')) return undefined
    if (method === 'GET') return { body: { checksum: `c${state.sum}`, targetSpec: { subnets: [`of ${state.sum}`] } } }
    if (++state.puts === 1) return { status: 429 }
    if (state.puts === 2) return (state.sum++, { status: 409, body: {} })
    return { body: JSON.parse(body) as object }
  })
  expect(await ovh.update(RESOURCE, add, { path: { id: 'a' } })).toEqual({ checksum: 'c2', targetSpec: { subnets: ['of 2', 'new'] } })
  expect(sent.map(({ method }) => method)).toEqual(['GET', 'PUT', 'PUT', 'GET', 'PUT'])
})

test('where it cannot be told whether a write was carried out, the conflict is what the caller gets', async () => {
  const others = losing({ after: [1] }, (spec) => ({ ...spec, name: 'theirs' }))
  expect(await failure(others.ovh.update(RESOURCE, add, { path: { id: 'a' } }))).toMatchObject({ name: 'ConflictError', attempts: 2 })
  expect(others.state.spec).toEqual({ subnets: ['a', 'new'], name: 'theirs' })
  const never = losing({ before: [1] })
  await never.ovh.update(RESOURCE, add, { path: { id: 'a' } })
  expect(never.state.spec).toEqual({ subnets: ['a', 'new'], name: 'n' })
})

test.each(['', 'null', '"text"', '{"name":"Ada"}'])('what is no resource is an error, and nothing is written: %j', async (body) => {
  const { ovh, sent } = recorder([{ body, headers: { 'x-ovh-queryid': 'EU.1' } }])
  expect(await failure(ovh.update(RESOURCE, (spec) => spec, { path: { id: 'a' } }))).toMatchObject({
    name: 'ResponseMismatchError',
    operation: 'update',
    requestId: 'EU.1',
  })
  expect(sent).toHaveLength(1)
})

test('a schema is that of what the write answers, not of what is read before', async () => {
  const seen: unknown[] = []
  const validate = (value: unknown) => (seen.push(value), { value })
  const schema = { '~standard': { version: 1, vendor: 'test', validate } } as const
  const { ovh } = recorder([{ body: { checksum: 'c1', targetSpec: {} } }, { body: { id: 'vrs-1' } }])
  await ovh.update(RESOURCE, { a: 1 }, { path: { id: 'a' }, schema })
  expect(seen).toEqual([{ id: 'vrs-1' }])
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
  const forbidden = recorder([{ body: { checksum: 'c1', targetSpec: {} } }, { status: 403 }])
  expect(await failure(forbidden.ovh.update(RESOURCE, { a: 1 }, { path: { id: 'a' } }))).toMatchObject({ name: 'PermissionDeniedError' })
})
