import type { Paginated } from '@infra/core'
import { getServer as getServerOfAdmin, listServers as listServersOfAdmin } from '@infra/pterodactyl/application/servers'
import type { ServerWith as AdminServerWith } from '@infra/pterodactyl/application/servers'
import type { User } from '@infra/pterodactyl/application/users'
import { getServer, listServers } from '@infra/pterodactyl/client/servers'
import type { OneServerWith, ServerWith } from '@infra/pterodactyl/client/servers'
import { expectTypeOf, test } from 'vitest'
import type { Pterodactyl, PterodactylApplicationApi, PterodactylClientApi } from './index.js'

declare const panel: Pterodactyl
declare const client: PterodactylClientApi
declare const application: PterodactylApplicationApi

test('a function of one API does not take the api of the other', () => {
  expectTypeOf(getServer(client, '1a7ce997')).resolves.toEqualTypeOf<OneServerWith<never>>()
  expectTypeOf(getServerOfAdmin(application, 1)).resolves.toEqualTypeOf<AdminServerWith<never>>()
  // @ts-expect-error of the Application API
  void getServer(application, '1a7ce997')
  // @ts-expect-error of the Client API
  void getServerOfAdmin(client, 1)
  expectTypeOf(panel.client.api).toEqualTypeOf<PterodactylClientApi>()
  expectTypeOf(panel.application.api).toEqualTypeOf<PterodactylApplicationApi>()
})

test('a relation is there when it was asked for, bound and standalone', async () => {
  expectTypeOf(panel.client.servers.list({ include: ['egg'] })).toEqualTypeOf<Paginated<ServerWith<'egg'>>>()
  expectTypeOf(listServers(client, { include: ['egg'] })).toEqualTypeOf<Paginated<ServerWith<'egg'>>>()
  expectTypeOf((await panel.client.servers.get('1a7ce997', { include: ['egg'] })).relationships.egg.name).toBeString()
  expectTypeOf((await getServer(client, '1a7ce997', { include: ['egg'] })).relationships.egg.name).toBeString()
  expectTypeOf(
    (await panel.application.servers.updateDetails(1, () => ({}), { include: ['user'] })).relationships.user,
  ).toEqualTypeOf<User | null>()
  // @ts-expect-error it was not asked for
  void (await panel.client.servers.get('1a7ce997')).relationships.egg
  // @ts-expect-error it was not asked for
  void (await getServer(client, '1a7ce997')).relationships.egg
  // @ts-expect-error it was not asked for
  void (await panel.application.servers.get(1, { include: ['node'] })).relationships.egg
  // @ts-expect-error it was not asked for
  for await (const server of listServersOfAdmin(application, { include: ['node'] })) void server.relationships.egg
  // @ts-expect-error nothing was asked for
  for await (const user of panel.application.users.list()) void user.relationships
})

test('what is asked for in a variable may be all of it', () => {
  const include = ['egg', 'subusers'] as const
  expectTypeOf(panel.client.servers.list({ include })).toEqualTypeOf<Paginated<ServerWith<'egg' | 'subusers'>>>()
})
