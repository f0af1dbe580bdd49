import { readdirSync, readFileSync } from 'node:fs'
import { createJexactylV4Emulator } from '@infra/jexactyl/msw'
import { testReplay } from '../../../panel-core/test/replay/replay.js'
import type { Recording } from '../../../panel-core/test/replay/replay.js'
import { changed } from './replay-changed.js'
import { expect, test } from 'vitest'
import { BUSINESS_SETUPS } from './replay-business.js'
import { MACHINE_SETUPS } from './replay-machines.js'
import { BEGIN, BODIES } from './replay-setup.js'

const ORDER = `
application-users:0-18 application-roles:0 application-nodes:0-11 application-locations:0-4 application-nests:0-5
application-database-hosts:0-5 application-mounts:0-3 application-servers:0-11 client-errors:0 application-servers:12-16
application-server-databases:0-5 application-servers:17 application-billing:0-12 client-billing:0-12 application-billing:13-14
application-misc:0-2 client-tickets:0-7 application-tickets:0-7 client-tickets:8 application-tickets:8-9 client-tickets:9-10
application-misc:3-9 client-root:0-10 client-account:0-2
errors:0-5 client-account:3-30 client-servers:0-10 client-databases:0-11 client-files:0-28 client-schedules:0-15
client-network:0-12 client-subusers:0-8 client-errors:1-3 client-subusers:9-14 client-backups:0-8 client-errors:4
client-backups:9-13 client-startup:0-4 client-settings:0-4 errors:6-24 application-nests:6-19 application-servers:18-23
application-misc:10-21 application-mounts:4-11 client-account:31-34 application-users:19-22 client-billing:13-14
client-errors:5-6 application-servers:24-25 application-nests:20-21 application-billing:15 client-billing:15-19`

const FOLDER = new URL('../fixtures/recorded-v4/', import.meta.url)

/** Recorded requests of one kind: their methods and paths, without numbers. */
function requestsThat(kind: 'gone' | 'new'): string[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'))
  const all = files.flatMap((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Recording[])
  const some = all.filter((recording) => changed(recording) === kind)
  return some.map(({ request }) => `${request.method} ${request.path.replace(/[?].*/, '').replaceAll(/\/\d+/g, '/1')}`)
}

testReplay({
  folder: FOLDER,
  order: ORDER,
  count: 390,
  panel: 'http://127.0.0.1:8793',
  wings: 'http://127.0.0.1:8797',
  from: Date.parse('2026-11-21T09:21:54Z'),
  create: createJexactylV4Emulator,
  begin: BEGIN,
  bodies: BODIES,
  made: ['avatar_url'],
  changed,
  setups: { ...MACHINE_SETUPS, ...BUSINESS_SETUPS },
})

test('what went since the recordings, and what came', () => {
  expect(requestsThat('gone')).toHaveLength(43)
  expect([...new Set(requestsThat('gone'))].toSorted()).toEqual([
    'DELETE /api/application/locations/1',
    'DELETE /api/application/mounts/1',
    'DELETE /api/application/mounts/1/eggs',
    'DELETE /api/application/mounts/1/nodes',
    'DELETE /api/application/servers/1',
    'DELETE /api/application/servers/1/force',
    'DELETE /api/client/account/two-factor',
    'GET /api/application/locations',
    'GET /api/application/locations/1',
    'GET /api/application/mounts',
    'GET /api/application/mounts/1',
    'GET /api/client/billing/callback',
    'GET /api/client/billing/cancel',
    'GET /api/client/billing/nodes',
    'GET /api/client/billing/plans',
    'GET /api/client/billing/plans/1',
    'PATCH /api/application/locations/1',
    'PATCH /api/application/mounts/1',
    'PATCH /api/application/servers/1/details',
    'POST /api/application/locations',
    'POST /api/application/mounts',
    'POST /api/application/tickets/1/messages',
    'POST /api/client/billing/plans/1/cancel',
    'POST /api/client/billing/process',
    'POST /api/client/billing/products/1',
    'PUT /api/application/auth/modules/discord',
    'PUT /api/application/auth/modules/google',
    'PUT /api/application/auth/registration',
    'PUT /api/application/auth/security',
    'PUT /api/application/mounts/1/eggs',
    'PUT /api/application/mounts/1/nodes',
  ])
  expect(requestsThat('new').toSorted()).toEqual([
    'GET /api/application/users/roles',
    'POST /api/application/servers/1/delete',
    'POST /api/client/account/two-factor/disable',
    'POST /api/client/account/two-factor/disable',
  ])
})
