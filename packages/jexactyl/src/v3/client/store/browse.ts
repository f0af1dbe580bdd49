import type { Call, CallOptions } from '@infra/core'
import { checkWhole } from '../../../checks.js'
import { withHints } from '../../../errors.js'
import type { JexactylV3ClientApi } from '../../api.js'
import { StoreBalanceSchema, StoreCostsSchema, StoreEggsSchema, StoreNestsSchema, StoreNodesSchema } from './schemas.js'
import type { StoreBalance, StoreCosts, StoreEgg, StoreNest, StoreNode } from './types.js'

/**
 * Gets the credits of the account and what it has to make servers of.
 *
 * @example
 * const { balance, slots } = await panel.client.store.getBalance()
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function getBalance(api: JexactylV3ClientApi, options?: CallOptions): Call<StoreBalance> {
  return api.request({ op: 'client.store.getBalance', path: '/store', schema: StoreBalanceSchema }, options)
}

/**
 * Gets what each purchase costs, in credits: a text where the administrator set it, the number 0 where not.
 *
 * @example
 * const { cpu } = await panel.client.store.getCosts()
 * console.log(`50 % of a core for ${Number(cpu)} credits`)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function getCosts(api: JexactylV3ClientApi, options?: CallOptions): Call<StoreCosts> {
  return api.request({ op: 'client.store.getCosts', path: '/store/costs', schema: StoreCostsSchema }, options)
}

/**
 * Lists all nodes that servers can be made on.
 *
 * @example
 * const free = (await panel.client.store.listNodes()).filter(({ total, used }) => used < total)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function listNodes(api: JexactylV3ClientApi, options?: CallOptions): Call<StoreNode[]> {
  return api.request({ op: 'client.store.listNodes', path: '/store/nodes', pick: 'data', schema: StoreNodesSchema }, options)
}

/**
 * Lists all nests whose eggs servers can be made from; private ones are left out.
 *
 * @example
 * for (const { id, name } of await panel.client.store.listNests()) console.log(id, name)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function listNests(api: JexactylV3ClientApi, options?: CallOptions): Call<StoreNest[]> {
  return api.request({ op: 'client.store.listNests', path: '/store/nests', pick: 'data', schema: StoreNestsSchema }, options)
}

/**
 * Lists all eggs of a nest.
 *
 * @throws ServerError (500) also when there is no such nest, or when it is private.
 * @example
 * for (const { id, name } of await panel.client.store.listEggs(1)) console.log(id, name)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function listEggs(api: JexactylV3ClientApi, nest: number, options?: CallOptions): Call<StoreEgg[]> {
  const spec = { op: 'client.store.listEggs', method: 'POST', path: '/store/eggs', body: { id: nest }, pick: 'data' } as const
  const checked = { ...spec, idempotent: true, check: () => checkWhole('nest', nest), schema: StoreEggsSchema }
  return api.request(withHints(checked, { on500: 'there may be no such nest, or it is private' }), options)
}
