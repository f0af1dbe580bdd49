import { beforeEach, describe, expect, test } from 'vitest'
import { ask, refusal, setUp } from '../../test/emulator-client.js'

let { emulator } = setUp()
beforeEach(() => {
  ;({ emulator } = setUp({ actionMs: 1000 }))
})

const WEB = { name: 'web-1', server_type: 'cpx22', image: 'ubuntu-24.04', location: 'fsn1' }
const create = async (path: string, body: object) => (await ask(emulator, 'POST', path, body)).body as Record<string, { id: number }>
const actionOf = async (id: number | undefined) =>
  ((await ask(emulator, 'GET', `/actions/${id}`)).body as { action: Record<string, unknown> }).action

describe('an action', () => {
  test('goes on with the clock', async () => {
    const { action, volume } = await create('/volumes', { name: 'data', size: 10, location: 'fsn1' })
    const running = { id: action?.id, command: 'create_volume', status: 'running', progress: 0, finished: null, error: null }
    expect(action).toEqual({ ...running, started: '2026-01-01T00:00:00Z', resources: [{ id: volume?.id, type: 'volume' }] })
    expect(volume).toMatchObject({ status: 'creating' })
    emulator.advance(999)
    expect(await actionOf(action?.id)).toEqual({ ...action, progress: 99 })
    expect(emulator.state.volumes[0]?.status).toBe('creating')
    emulator.advance(1)
    expect(emulator.state.volumes[0]?.status).toBe('available')
    expect(await actionOf(action?.id)).toEqual({ ...action, status: 'success', progress: 100, finished: '2026-01-01T00:00:01Z' })
  })

  test('waits for the one before it', async () => {
    const { server, action, next_actions: next } = await create('/servers', WEB)
    const [start] = next as unknown as { id: number }[]
    emulator.advance(500)
    expect([await actionOf(action?.id), await actionOf(start?.id)]).toMatchObject([{ progress: 50 }, { status: 'running', progress: 0 }])
    expect(emulator.state.servers[0]?.status).toBe('initializing')
    emulator.advance(1000)
    expect([await actionOf(action?.id), await actionOf(start?.id)]).toMatchObject([{ status: 'success' }, { progress: 50 }])
    expect((await ask(emulator, 'GET', `/servers/${server?.id}`)).body).toMatchObject({ server: { status: 'starting', locked: true } })
    emulator.advance(500)
    expect((await ask(emulator, 'GET', `/servers/${server?.id}`)).body).toMatchObject({ server: { status: 'running', locked: false } })
  })

  test('can fail, with those that wait for it: nothing comes of them', async () => {
    emulator.failAction('create_server', { code: 'no_host', message: 'There is no host.' })
    const { action, next_actions: next } = await create('/servers', WEB)
    expect(action).toMatchObject({ status: 'running', error: null })
    emulator.advance(2000)
    const error = { code: 'no_host', message: 'There is no host.' }
    expect(await actionOf(action?.id)).toMatchObject({ status: 'error', progress: 100, error })
    expect(await actionOf((next as unknown as { id: number }[])[0]?.id)).toMatchObject({ status: 'error', error })
    expect(emulator.state.servers[0]?.status).toBe('initializing')
    expect(await create('/servers', { ...WEB, name: 'web-2' })).toBeDefined()
    emulator.advance(2000)
    expect(emulator.state.servers[1]?.status).toBe('running')
  })

  test('has ended when it is answered, if it takes no time', async () => {
    ;({ emulator } = setUp({ actionMs: (command) => (command === 'create_volume' ? 0 : 1000) }))
    expect(await create('/volumes', { name: 'data', size: 10, location: 'fsn1' })).toMatchObject({
      action: { status: 'success', progress: 100 },
      volume: { status: 'available' },
    })
  })
})

describe('locks', () => {
  test('while an action runs, others are refused; reading and renaming are not', async () => {
    const { volume } = await create('/volumes', { name: 'data', size: 10, location: 'fsn1' })
    const path = `/volumes/${volume?.id}`
    for (const [method, below, body] of [
      ['POST', '/actions/resize', { size: 20 }],
      ['POST', '/actions/change_protection', { delete: true }],
      ['DELETE', '', undefined],
    ] as const)
      expect(refusal(await ask(emulator, method, path + below, body))).toBe('423 locked')
    expect((await ask(emulator, 'PUT', path, { name: 'other' })).status).toBe(200)
    emulator.advance(1000)
    expect((await ask(emulator, 'POST', `${path}/actions/resize`, { size: 20 })).status).toBe(201)
  })

  test('hold for everything that the action is about', async () => {
    const { server } = await create('/servers', WEB)
    emulator.advance(2000)
    await create('/volumes', { name: 'data', size: 10, server: server?.id })
    expect(refusal(await ask(emulator, 'POST', `/servers/${server?.id}/actions/poweroff`))).toBe('423 locked')
    expect(refusal(await ask(emulator, 'POST', '/volumes', { name: 'more', size: 10, server: server?.id }))).toBe('423 locked')
    expect(emulator.state.volumes).toHaveLength(1)
  })

  test('are conflicts for networks', async () => {
    const { network } = await create('/networks', { name: 'in', ip_range: '10.0.0.0/16' })
    const add = () => ask(emulator, 'POST', `/networks/${network?.id}/actions/add_subnet`, { type: 'cloud', network_zone: 'eu-central' })
    expect((await add()).status).toBe(201)
    expect(refusal(await add())).toBe('409 conflict')
  })

  test('a zone is locked while one of its record sets changes', async () => {
    await create('/zones', { name: 'example.com', mode: 'primary' })
    const add = (name: string) =>
      ask(emulator, 'POST', '/zones/example.com/rrsets', { name, type: 'A', records: [{ value: '198.51.100.1' }] })
    expect(refusal(await add('a'))).toBe('423 locked')
    emulator.advance(1000)
    expect((await add('a')).status).toBe(201)
    expect(refusal(await add('b'))).toBe('423 locked')
  })
})

test('actions of Storage Boxes are at their own address', async () => {
  const { action } = await create('/storage_boxes', {
    name: 'b',
    location: 'fsn1',
    storage_box_type: 'bx11',
    password: 'Correct-Horse-7',
  })
  expect((await ask(emulator, 'GET', `/storage_boxes/actions/${action?.id}`)).body).toMatchObject({ action: { status: 'running' } })
  expect((await ask(emulator, 'GET', `/actions/${action?.id}`)).status).toBe(404)
  expect((await ask(emulator, 'GET', `/actions?id=${action?.id}`)).body).toEqual({ actions: [] })
})
