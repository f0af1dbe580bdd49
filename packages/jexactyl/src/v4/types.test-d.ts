import { listBackups } from '@infra/jexactyl/v4/client/backups'
import { getBillingProduct } from '@infra/jexactyl/v4/client/billing'
import type { BillingProduct } from '@infra/jexactyl/v4/client/billing'
import { getUser } from '@infra/jexactyl/v4/application/users'
import type { UserWith } from '@infra/jexactyl/v4/application/users'
import type { Console } from '@infra/jexactyl/console'
import { expectTypeOf, test } from 'vitest'
import type { JexactylV3ClientApi } from '../v3/api.js'
import type { JexactylV4, JexactylV4ApplicationApi, JexactylV4ClientApi } from './index.js'

declare const panel: JexactylV4
declare const client: JexactylV4ClientApi
declare const application: JexactylV4ApplicationApi
declare const older: JexactylV3ClientApi

test('functions of 4.x take the api of 4.x, and of their own API', () => {
  expectTypeOf(getBillingProduct(client, 1)).resolves.toEqualTypeOf<BillingProduct>()
  expectTypeOf(getUser(application, 1)).resolves.toEqualTypeOf<UserWith<never>>()
  // @ts-expect-error of 3.x
  void getBillingProduct(older, 1)
  // @ts-expect-error of the Client API
  void getUser(client, 1)
})

test('functions that all panels share take the api of any line', () => {
  expectTypeOf(listBackups(client, 's')).toEqualTypeOf(listBackups(older, 's'))
})

test('a relation is there when it was asked for, bound and standalone', async () => {
  expectTypeOf((await panel.client.tickets.get(1, { include: ['messages'] })).relationships.messages).toBeArray()
  expectTypeOf((await panel.application.nodes.get(1, { include: ['location'] })).relationships.location?.short).toEqualTypeOf<
    string | undefined
  >()
  expectTypeOf((await panel.client.billing.getOrder(1, { include: ['invoice'] })).relationships.invoice?.number).toEqualTypeOf<
    string | undefined
  >()
  expectTypeOf((await panel.client.account.listActivity({ include: ['actor'] })).items[0]!.relationships.actor?.username).toEqualTypeOf<
    string | undefined
  >()
  // @ts-expect-error it was not asked for
  void (await panel.client.tickets.get(1)).relationships
})

test('the console is that of all panels', () => {
  expectTypeOf(panel.client.servers.console('s')).toEqualTypeOf<Console>()
})
