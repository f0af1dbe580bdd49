import { bind } from '@infra/core'
import * as servers from '@infra/panel-core/client/servers/methods'
import { expect, expectTypeOf, test } from 'vitest'
import { bare, recorder, withBody } from '../../../test/recorder.js'
import type { OneServerWith } from './types.js'

const attributes = {
  server_owner: true,
  identifier: '317ed8af',
  internal_id: 1,
  uuid: '317ed8af-45dd-4c5f-b71a-f4b80795f5ec',
  name: 'Survival 3',
  node: 'node1',
  is_node_under_maintenance: false,
  sftp_details: { ip: '127.0.0.1', port: 2022 },
  description: '',
  limits: { memory: 1024, swap: 0, disk: 2048, io: 500, cpu: 0, threads: null, oom_disabled: false },
  invocation: 'java -jar server.jar',
  docker_image: 'ghcr.io/pterodactyl/yolks:java_21',
  egg_features: ['eula'],
  feature_limits: { databases: 3, allocations: 4, backups: 2 },
  status: null,
  is_suspended: false,
  is_installing: false,
  is_transferring: false,
}
const allocation = { id: 1, ip: '127.0.0.1', ip_alias: 'play.example.com', port: 25_565, notes: null, is_default: true }
const relationships = {
  allocations: { object: 'list', data: [{ object: 'allocation', attributes: allocation }] },
  variables: { object: 'null_resource', attributes: null },
  egg: { object: 'egg', attributes: { uuid: 'e', name: 'Paper' } },
}
const meta = { is_server_owner: true, user_permissions: ['*'] }
const item = { object: 'server', attributes: { ...attributes, relationships } }
const pagination = { total: 1, count: 1, per_page: 50, current_page: 1, total_pages: 1, links: {} }

test('get takes the envelopes off, those of relations too', async () => {
  const { client, sent } = recorder([{ body: { ...item, meta } }])
  const server = await bind(client, servers).get('317ed8af', { include: ['egg'] })
  expect(server).toEqual({
    ...attributes,
    relationships: { allocations: [allocation], variables: null, egg: { uuid: 'e', name: 'Paper' } },
    meta,
  })
  expect(sent).toEqual([bare('GET', '/servers/317ed8af?include=egg')])
})

test('relations are typed as they were asked for', () => {
  expectTypeOf<OneServerWith<'egg'>['relationships']['egg']>().toEqualTypeOf<{ uuid: string; name: string }>()
  expectTypeOf<OneServerWith<'other'>['relationships']['other']>().toEqualTypeOf<unknown>()
  // @ts-expect-error it was not asked for
  void (undefined as unknown as OneServerWith<never> | undefined)?.relationships.egg
})

test('list keeps filters and includes on each page, and takes 50 at a time', async () => {
  const page = (current_page: number) => ({
    body: { object: 'list', data: [item], meta: { pagination: { ...pagination, total: 2, total_pages: 2, current_page } } },
  })
  const { client, sent } = recorder([page(1), page(2)])
  const names = await servers.list(client, { filter: { '*': 'a,b' }, include: ['egg'], type: 'owner' }).all()
  expect(names).toHaveLength(2)
  expect(sent).toEqual([
    bare('GET', '?type=owner&filter[*]=a,b&include=egg&per_page=50'),
    bare('GET', '?type=owner&filter[*]=a,b&include=egg&page=2&per_page=50'),
  ])
})

test('a command and a restart are never sent twice, a start is', async () => {
  const refused = { status: 429, body: { errors: [{ code: 'ThrottleRequestsException', status: '429', detail: 'Too Many Attempts.' }] } }
  const never = recorder([refused])
  await expect(servers.sendCommand(never.client, 's', 'stop')).rejects.toMatchObject({ code: 'ThrottleRequestsException' })
  await expect(servers.setPower(never.client, 's', 'restart')).rejects.toMatchObject({ status: 429 })
  expect(never.sent).toEqual([
    withBody('POST', '/servers/s/command', { command: 'stop' }),
    withBody('POST', '/servers/s/power', { signal: 'restart' }),
  ])
  const again = recorder([refused, { status: 204 }])
  await servers.setPower(again.client, 's', 'start')
  expect(again.sent).toHaveLength(2)
})
