import type { Paginated } from '@infra/core'
import { getServer as getCommonServer } from '@infra/jexactyl'
import type { Jexactyl, JexactylClientApi } from '@infra/jexactyl'
import type { JexactylV3, JexactylV3ApplicationApi, JexactylV3ClientApi } from '@infra/jexactyl/v3'
import { getServer as getApplicationServer } from '@infra/jexactyl/v3/application/servers'
import { getUser } from '@infra/jexactyl/v3/application/users'
import { listBackups } from '@infra/jexactyl/v3/client/backups'
import { getServer, waitForServerTransfer } from '@infra/jexactyl/v3/client/servers'
import type { OneServerWith, ServerWith } from '@infra/jexactyl/v3/client/servers'
import { getStoreBalance } from '@infra/jexactyl/v3/client/store'
import { expectTypeOf, test } from 'vitest'

declare const common: Jexactyl
declare const panel: JexactylV3
declare const anyLine: JexactylClientApi
declare const client: JexactylV3ClientApi
declare const application: JexactylV3ApplicationApi

test('a function takes the api that it is for', () => {
  expectTypeOf(getServer(client, '1a7ce997')).resolves.toEqualTypeOf<OneServerWith<never>>()
  expectTypeOf(getUser(application, 1)).resolves.toHaveProperty('discord_id')
  // @ts-expect-error of the Application API
  void getStoreBalance(application)
  // @ts-expect-error of the Client API
  void getUser(client, 1)
  // @ts-expect-error of 3.x
  void getStoreBalance(anyLine)
  void listBackups(anyLine, '1a7ce997')
  void listBackups(client, '1a7ce997')
  void getCommonServer(client, '1a7ce997')
  expectTypeOf(panel.client.api).toEqualTypeOf<JexactylV3ClientApi>()
  expectTypeOf(panel.application.api).toEqualTypeOf<JexactylV3ApplicationApi>()
  expectTypeOf(common.client.api).toEqualTypeOf<JexactylClientApi>()
})

test('what both lines tell of a server is there, and what one of them does not is not', async () => {
  const server = await common.client.servers.get('1a7ce997')
  expectTypeOf(server.status).toEqualTypeOf<OneServerWith<never>['status']>()
  // @ts-expect-error 4.x has it not
  void server.is_suspended
  // @ts-expect-error 4.x has it not
  void server.limits.oom_disabled
  // @ts-expect-error each line has its own way
  void common.client.account.disableTwoFactor
})

test('a relation is there when it was asked for, bound and standalone', async () => {
  expectTypeOf(panel.client.servers.list({ include: ['egg'] })).toEqualTypeOf<Paginated<ServerWith<'egg'>>>()
  expectTypeOf((await panel.client.servers.get('1a7ce997', { include: ['egg'] })).relationships.egg.name).toBeString()
  expectTypeOf((await getServer(client, '1a7ce997', { include: ['egg'] })).renewal).toBeNumber()
  expectTypeOf((await panel.client.account.getLatestActivity({ include: ['actor'] })).relationships.actor).toBeNullable()
  expectTypeOf((await panel.application.nodes.get(1, { include: ['location'] })).deploy_fee).toEqualTypeOf<number | null>()
  const { relationships } = await panel.application.servers.get(1, { include: ['node', 'user', 'nest', 'egg'] })
  expectTypeOf(relationships.node!.deploy_fee).toEqualTypeOf<number | null>()
  expectTypeOf(relationships.user!.discord_id).toEqualTypeOf<string | null>()
  expectTypeOf(relationships.nest!.private).toBeNumber()
  expectTypeOf((await getApplicationServer(application, 1, { include: ['node'] })).relationships.node).toEqualTypeOf(relationships.node)
  for await (const one of panel.application.servers.list({ include: ['user'] }))
    expectTypeOf(one.relationships.user!).toHaveProperty('discord_id')
  expectTypeOf(await panel.client.servers.waitForInstall('1a7ce997')).toHaveProperty('renewal')
  expectTypeOf(await waitForServerTransfer(client, '1a7ce997')).toHaveProperty('renewable')
  // @ts-expect-error it was not asked for
  void (await panel.client.servers.get('1a7ce997')).relationships.egg
  // @ts-expect-error nothing was asked for
  for await (const user of panel.application.users.list()) void user.relationships
  // @ts-expect-error nothing was asked for
  void (await panel.application.nests.get(1)).relationships
})

test('namespaces that all panels have are as they are elsewhere', () => {
  expectTypeOf(panel.client.servers.setPower).parameter(1).toEqualTypeOf<'start' | 'stop' | 'restart' | 'kill'>()
  expectTypeOf(panel.client.servers.listActivity).toBeFunction()
  expectTypeOf(panel.application.servers.createFromEgg).toBeFunction()
})
