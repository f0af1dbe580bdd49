import { expect, test } from 'vitest'
import { setUp } from '../../test/emulator-client.js'
import { failure } from '../../test/recorder.js'

test('records of a zone, and its refresh', async () => {
  const { emulator, ovh } = setUp()
  const zone = '/domain/zone/{zoneName}'
  const path = { zoneName: 'example.com' }
  const made = await ovh.post(`${zone}/record`, { path, body: { fieldType: 'A', subDomain: 'www', target: '192.0.2.1' } })
  expect(made).toMatchObject({ fieldType: 'A', subDomain: 'www', ttl: 0, zone: 'example.com' })
  const { id } = made as { id: number }
  await ovh.put(`${zone}/record/{id}`, { path: { ...path, id }, body: { target: '192.0.2.2', zone: 'x' } })
  expect(await ovh.get(`${zone}/record`, { path, query: { fieldType: 'A', subDomain: 'www' } })).toEqual([id])
  expect(await ovh.list(`${zone}/record`, { path }).all()).toMatchObject([{ id, target: '192.0.2.2', zone: 'example.com' }])
  emulator.advance(5000)
  await ovh.post(`${zone}/refresh`, { path })
  expect(await ovh.get(zone, { path })).toMatchObject({ lastUpdate: '2026-01-01T00:00:05+00:00' })
  await ovh.delete(`${zone}/record/{id}`, { path: { ...path, id } })
  expect(await failure(ovh.get(`${zone}/record/{id}`, { path: { ...path, id } }))).toMatchObject({ name: 'NotFoundError' })
  expect(await failure(ovh.post(`${zone}/refresh`, { path: { zoneName: 'other.com' } }))).toMatchObject({ name: 'NotFoundError' })
})

test('the task of a server is waited for', async () => {
  const { emulator, ovh } = setUp({ taskMs: 60_000 })
  const path = { serviceName: 'ns1.example.net' }
  const { taskId } = await ovh.post<{ taskId: number }>('/dedicated/server/{serviceName}/reboot', { path })
  expect(await ovh.get('/dedicated/server/{serviceName}/task', { path, query: { status: 'todo' } })).toEqual([taskId])
  const task = '/dedicated/server/{serviceName}/task/{taskId}'
  const onProgress = () => emulator.advance(30_000)
  expect(await ovh.waitForTask(task, { path: { ...path, taskId }, intervalMs: 1, capMs: 1, onProgress })).toMatchObject({
    function: 'hardReboot',
    status: 'done',
    doneDate: '2026-01-01T00:01:00+00:00',
  })
})

test('a VPS stops, starts and reboots', async () => {
  const { ovh } = setUp()
  const path = { serviceName: 'vps-1.example.net' }
  const { id } = await ovh.post<{ id: number }>('/vps/{serviceName}/stop', { path })
  expect(await ovh.get('/vps/{serviceName}', { path })).toMatchObject({ state: 'stopped' })
  expect(await ovh.get('/vps/{serviceName}/tasks/{id}', { path: { ...path, id } })).toMatchObject({ type: 'stopVm', state: 'done' })
  await ovh.post('/vps/{serviceName}/start', { path })
  expect(await ovh.get('/vps/{serviceName}', { path })).toMatchObject({ state: 'running' })
  await ovh.post('/vps/{serviceName}/reboot', { path })
  expect(await ovh.get('/vps/{serviceName}/tasks', { path, query: { type: 'rebootVm' } })).toHaveLength(1)
})

test('an address block is one segment, however it is escaped', async () => {
  const { ovh } = setUp()
  await ovh.put('/ip/{ip}', { path: { ip: '2001:db8::/64' }, body: { description: 'mine' } })
  expect(await ovh.get('/ip/2001:db8::%2f64')).toMatchObject({ description: 'mine', routedTo: { serviceName: 'vps-1.example.net' } })
})

test('a resource as code: its checksum guards it, and it becomes ready', async () => {
  const { emulator, ovh } = setUp({ taskMs: 1000 })
  const route = '/v2/vrackServices/resource/{vrackServicesId}'
  const path = { vrackServicesId: 'vrs-1' }
  const subnets = [{ cidr: '10.0.0.0/24', serviceEndpoints: [], serviceRange: { cidr: '10.0.0.0/29' } }]
  expect(await ovh.update(route, (spec: object) => ({ ...spec, subnets }), { path })).toMatchObject({ resourceStatus: 'UPDATING' })
  expect(await failure(ovh.put(route, { path, body: { checksum: '1', targetSpec: { subnets } } }))).toMatchObject({ name: 'ConflictError' })
  expect(await failure(ovh.put(route, { path, body: {} }))).toMatchObject({ status: 400 })
  emulator.put('/v2/brand/new', 'n', { checksum: '1', targetSpec: {}, currentState: null })
  expect(await failure(ovh.put('/v2/brand/new/n', { body: {} }))).toMatchObject({ status: 400 })
  const onProgress = () => emulator.advance(1000)
  expect(await ovh.waitForReady(route, { path, intervalMs: 1, capMs: 1, onProgress })).toMatchObject({
    currentState: { region: 'LIM', subnets },
    resourceStatus: 'READY',
  })
})
