import facts from '@infra/specs/pterodactyl.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { calls } from './calls/index.js'
import { panelOf } from './panel.js'
import type { Panel } from './panel.js'
import { recorder } from './recorder.js'

/** What is never sent twice, whatever the panel says: each time it would happen again. */
const NEVER = new Set([
  'client.account.apiKeys.create',
  'client.servers.backups.create',
  'client.servers.backups.toggleLock',
  'client.servers.network.assign',
  'client.servers.schedules.execute',
  'client.servers.sendCommand',
])
/** What sets a state although it is a POST, so that it may be sent again when its answer was lost. */
const SETTING = new Set([
  'application.nodes.createAllocations',
  'application.servers.suspend',
  'application.servers.unsuspend',
  'client.account.sshKeys.delete',
  'client.servers.files.chmod',
  'client.servers.files.delete',
  'client.servers.files.write',
  'client.servers.network.setNotes',
  'client.servers.network.setPrimary',
  'client.servers.power',
  'client.servers.schedules.update',
  'client.servers.schedules.updateTask',
  'client.servers.settings.rename',
  'client.servers.subusers.update',
])
/** What may not, although it is a PUT. */
const MOVING = new Set(['client.account.updatePassword', 'client.servers.files.rename'])

/** How often a request is sent when each attempt ends like this. */
async function countOf(method: string, call: (panel: Panel) => PromiseLike<unknown>, end: () => Promise<Response>): Promise<number> {
  let sends = 0
  const fetch = (request: Request): Promise<Response> => {
    // What is read before, to know what to send.
    if (request.method !== method) return Promise.resolve(Response.json({ object: 'backup', attributes: { is_locked: false } }))
    sends++
    return end()
  }
  await Promise.resolve(call(panelOf(recorder([], { fetch, validate: 'off' })))).catch(() => undefined)
  return sends
}

const lost = () => Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } }))
const busy = () => Promise.resolve(Response.json({}, { status: 429, headers: { 'retry-after': '0' } }))
const failed = () => Promise.resolve(Response.json({}, { status: 504 }))

test.each(facts.map(({ operation, method }) => [operation, method] as const))('%s', async (operation, method) => {
  const call = calls[operation]!
  const isSafe = method === 'POST' ? SETTING.has(operation) : !MOVING.has(operation)
  expect({
    lost: await countOf(method, call, lost),
    busy: await countOf(method, call, busy),
    failed: await countOf(method, call, failed),
  }).toEqual({
    lost: isSafe ? 4 : 1,
    busy: NEVER.has(operation) ? 1 : 4,
    failed: 1,
  })
})

test('a restart would happen again, what else is done with the power not', async () => {
  for (const [signal, times] of [
    ['restart', 1],
    ['start', 4],
    ['stop', 4],
    ['kill', 4],
  ] as const)
    expect(await countOf('POST', ({ client }) => client.servers.setPower('s', signal), lost)).toBe(times)
})
