import { InvalidInputError } from '@infra/core'
import { createPanelEmulator } from '@infra/panel-core/msw'
import type { PanelState } from '@infra/panel-core/msw'
import { expect, test } from 'vitest'
import { ask, attributesOf, consoleOn, SERVER, withServer } from '../../test/emulated.js'

test.each([Number.NaN, Infinity, 9e15, -1])('the clock is not put forward by %d', async (ms) => {
  const { emulator } = await withServer()
  const before = emulator.panel.now()
  expect(() => emulator.advance(ms)).toThrow(InvalidInputError)
  expect(emulator.panel.now()).toBe(before)
})

test('a snapshot outlives JSON, and another emulator goes on from it with its keys', async () => {
  const { emulator, id } = await withServer({ seed: 5 })
  await ask(emulator, 'alice', `POST client/servers/${id}/backups`, {})
  emulator.advance(1000)
  const kept = JSON.stringify(emulator.snapshot())
  const other = createPanelEmulator({ seed: 6, now: () => Date.parse('2026-11-21T08:00:00Z') })
  const { keys } = other
  other.restore(JSON.parse(kept) as PanelState)
  expect(other.state).toEqual(emulator.state)
  expect(keys).toEqual(emulator.keys)
  expect((await ask(other, 'alice', `GET client/servers/${id}/files/contents?file=/eula.txt`)).text).toBe('eula=true\n')
  other.reset()
  expect(keys).toEqual(createPanelEmulator({ seed: 6 }).keys)
  expect((await ask(other, 'alice', 'GET client/account')).status).toBe(200)
})

test.each(['reset', 'restore'] as const)('consoles end at %s', async (how) => {
  const { emulator, uuid } = await withServer()
  const snapshot = emulator.snapshot()
  const { closed } = consoleOn(emulator, uuid)
  emulator[how](snapshot)
  expect(closed).toEqual([[1006, '']])
  expect(emulator.panel.listeners.size).toBe(0)
})

test('what is put there by hand keeps its number', async () => {
  const { emulator } = await withServer()
  const { state } = emulator
  state.users.push({ ...state.users[1]!, id: 7, uuid: 'd', username: 'dave', email: 'dave@example.com' })
  const user = { email: 'e@example.com', username: 'erin', first_name: 'E', last_name: 'x' }
  expect(attributesOf(await ask(emulator, 'application', 'POST application/users', user))['id']).toBe(8)
  state.users = state.users.filter(({ id }) => id !== 8)
  expect(attributesOf(await ask(emulator, 'application', 'POST application/users', user))['id']).toBe(9)
})

test('a server put there by hand is of somebody', () => {
  const emulator = createPanelEmulator()
  expect(() => emulator.addServer({ user: 99 })).toThrow('There is no user 99.')
  expect(emulator.state.servers).toEqual([])
})

test.each([
  ['https://old.test', 'https://node1.old.test:8080'],
  ['http://localhost:3000', 'http://node1.localhost:3001'],
  ['http://127.0.0.1', 'http://127.0.0.1:8080'],
  ['http://[::1]:65535', 'http://[::1]:1'],
])('Wings of %s is at %s', async (url, origin) => {
  const emulator = createPanelEmulator({ url })
  const { uuid } = emulator.addServer()
  const { body } = await ask(emulator, 'alice', `GET client/servers/${uuid}/websocket`)
  expect(new URL((body as { data: { socket: string } }).data.socket).origin).toBe(origin.replace('http', 'ws'))
})

test.each([
  ['page=1.5', 1, 50],
  ['page=1e309', 1, 50],
  ['page=0x2', 1, 50],
  ['page=2&per_page=1', 2, 1],
  ['per_page=0.5', 1, 15],
  ['per_page=2.7', 1, 2],
])('pages of %s are whole', async (query, current_page, per_page) => {
  const { emulator } = await withServer()
  await ask(emulator, 'application', 'POST application/servers', { ...SERVER, allocation: { default: 2 } })
  const { body } = await ask(emulator, 'application', `GET application/servers?${query}`)
  expect(body).toMatchObject({ meta: { pagination: { current_page, per_page, total: 2 } } })
})
