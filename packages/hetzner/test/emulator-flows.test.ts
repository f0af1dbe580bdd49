import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { hetznerError } from '../src/msw/errors.js'
import { setUp } from './emulator-client.js'

// What the SDK does against the emulator where time passes.

const WEB = { name: 'web-1', server_type: 'cpx22', image: 'ubuntu-24.04', location: 'fsn1' }
const RETRY = { baseMs: 1000, capMs: 2000 }

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Lets the clock go on until it is done. */
async function whileTimePasses<T>(work: Promise<T>): Promise<T> {
  const clock = { stopped: false }
  const done = work.finally(() => {
    clock.stopped = true
  })
  // Told to the caller below.
  done.catch(() => undefined)
  while (!clock.stopped) await vi.advanceTimersByTimeAsync(100)
  return done
}

describe('waiting for actions', () => {
  test('tells how far they are, and ends when they have', async () => {
    const { hetzner } = setUp({ actionMs: 2000, now: Date.now })
    const result = await hetzner.servers.create(WEB)
    const percents: number[] = []
    const ended = await whileTimePasses(hetzner.actions.wait(result, { onProgress: ({ percent }) => percents.push(percent) }))
    expect(ended.map(({ command, status }) => `${command} ${status}`)).toEqual(['create_server success', 'start_server success'])
    expect(percents.length).toBeGreaterThan(3)
    expect(percents).toEqual(percents.toSorted((a, b) => a - b))
    expect(percents.at(-1)).toBe(100)
    expect((await hetzner.servers.get(result.server.id)).status).toBe('running')
  })

  test('throws for one that fails', async () => {
    const { emulator, hetzner } = setUp({ actionMs: 500, now: Date.now })
    emulator.failAction('create_server', { code: 'no_host' })
    const result = await hetzner.servers.create(WEB)
    await expect(whileTimePasses(hetzner.actions.wait(result))).rejects.toMatchObject({ name: 'ActionFailedError', code: 'no_host' })
  })

  test('asks where Storage Boxes are for actions of theirs', async () => {
    const { hetzner } = setUp({ actionMs: 500, now: Date.now })
    const body = { name: 'b', location: 'fsn1', storage_box_type: 'bx11', password: 'Correct-Horse-7' }
    const { storage_box: box, ...made } = await hetzner.storageBoxes.create(body)
    expect([box.status, box.server]).toEqual(['initializing', null])
    expect(await whileTimePasses(hetzner.actions.wait(made))).toMatchObject([{ command: 'create', status: 'success' }])
    expect((await hetzner.storageBoxes.get(box.id)).status).toBe('active')
  })
})

test('a lock is waited for', async () => {
  const { hetzner } = setUp({ actionMs: 3000, now: Date.now }, { retry: RETRY })
  const { volume } = await hetzner.volumes.create({ name: 'data', size: 10, location: 'fsn1' })
  const before = Date.now()
  const action = await whileTimePasses(Promise.resolve(hetzner.volumes.resize(volume.id, 20)))
  expect(action.command).toBe('resize_volume')
  expect(Date.now() - before).toBeGreaterThanOrEqual(3000)
})

test('a lock is thrown where nobody wants to wait', async () => {
  const { hetzner } = setUp({ actionMs: 3000, now: Date.now }, { waitForLocks: false })
  const { volume } = await hetzner.volumes.create({ name: 'data', size: 10, location: 'fsn1' })
  await expect(hetzner.volumes.resize(volume.id, 20)).rejects.toMatchObject({ status: 423, code: 'locked' })
})

test('a creation whose answer was lost is found again', async () => {
  const { emulator, hetzner } = setUp({ actionMs: 0, now: Date.now }, { retry: RETRY })
  emulator.faults.inject({ op: 'servers.create', times: 1, applied: true, ...hetznerError('timeout') })
  const outcome = await whileTimePasses(hetzner.servers.createOrGet(WEB))
  expect([outcome.server.name, emulator.state.servers.length]).toEqual(['web-1', 1])
})

test('what is sold out in one place is made in another', async () => {
  const { emulator, hetzner } = setUp({ actionMs: 0, soldOut: [{ location: 'fsn1' }] })
  const result = await hetzner.servers.createWithFallback(WEB, { locations: ['nbg1'] })
  expect(result.server.location.name).toBe('nbg1')
  expect(emulator.state.servers).toHaveLength(1)
})

test('a spent quota is waited for until one request is back', async () => {
  const { emulator, hetzner } = setUp({ now: Date.now }, { retry: { ...RETRY, limit: 5 } })
  emulator.state.fullAgainAt.rest = Date.now() + 3_600_000
  const before = Date.now()
  expect(await whileTimePasses(hetzner.servers.list().all())).toEqual([])
  expect(Date.now() - before).toBeLessThan(10_000)
})

test('whole lists come in pages of fifty', async () => {
  const pages: string[] = []
  const { emulator, hetzner } = setUp({}, { hooks: { onRequest: ({ op }) => void pages.push(op) } })
  for (let index = 0; index < 120; index++) await hetzner.placementGroups.create({ name: `group-${index}`, type: 'spread' })
  pages.length = 0
  const all = await hetzner.placementGroups.list({ sort: 'id:desc' }).all()
  expect(all.map(({ id }) => id)).toEqual(emulator.state.placement_groups.map(({ id }) => id).toReversed())
  expect(pages).toHaveLength(3)
})
