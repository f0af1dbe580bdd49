import { bind } from '@infra/core'
import * as network from '@infra/panel-core/client/network/methods'
import { expect, test } from 'vitest'
import { bare, recorder, withBody } from '../../../test/recorder.js'

const first = { id: 1, ip: '127.0.0.1', ip_alias: 'play.example.com', port: 25_565, notes: null, is_default: true }
const second = { id: 9, ip: '127.0.0.1', ip_alias: null, port: 25_573, notes: 'voice chat', is_default: false }
const item = (attributes: object) => ({ object: 'allocation', attributes })
const limit = 'Cannot assign additional allocations to this server: limit has been reached.'
const refused = { status: 400, body: { errors: [{ code: 'DisplayException', status: '400', detail: limit }] } }

test('list, assign, setNotes, setPrimary and unassign', async () => {
  const { client, sent } = recorder([
    { body: { object: 'list', data: [item(first), item(second)] } },
    { body: item(second) },
    { body: item(second) },
    { body: item({ ...second, notes: null }) },
    { body: item({ ...second, is_default: true }) },
    { status: 204 },
  ])
  const bound = bind(client, network)
  expect(await bound.list('s')).toEqual([first, second])
  expect(await bound.assign('s')).toEqual(second)
  expect(await bound.setNotes('s', 9, 'voice chat')).toEqual(second)
  expect((await bound.setNotes('s', 9, null)).notes).toBeNull()
  expect((await bound.setPrimary('s', 9)).is_default).toBe(true)
  expect(await bound.unassign('s', 9)).toBeUndefined()
  expect(sent).toEqual([
    bare('GET', '/servers/s/network/allocations'),
    bare('POST', '/servers/s/network/allocations'),
    withBody('POST', '/servers/s/network/allocations/9', { notes: 'voice chat' }),
    withBody('POST', '/servers/s/network/allocations/9', { notes: null }),
    bare('POST', '/servers/s/network/allocations/9/primary'),
    bare('DELETE', '/servers/s/network/allocations/9'),
  ])
})

test('assign is never sent twice, and says why it was refused', async () => {
  const busy = recorder([{ status: 429, body: { errors: [] } }, { body: item(second) }])
  await expect(network.assign(busy.client, 's')).rejects.toMatchObject({ status: 429 })
  expect(busy.sent).toHaveLength(1)
  const full = recorder([refused])
  await expect(network.assign(full.client, 's')).rejects.toMatchObject({
    code: 'DisplayException',
    message: expect.stringContaining(limit.slice(0, -1)),
  })
})
