import { InvalidInputError } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import type { JexactylV4ClientApi } from '../../api.js'
import { urlOf } from '../../../url-body.js'
import { checkText, checkWhole } from '../../../checks.js'
import { withHints } from '../../../errors.js'
import type { Server } from '../servers/types.js'
import { ServerSchema } from '../servers/schemas.js'
import type { CheckoutBody, PurchaseBody } from './types.js'

/** Panels read `5x` as 5, and without a node they renew whatever server they are given. */
function checkPurchase({ product_id, node_id, server_id, egg_id }: PurchaseBody): void {
  for (const [field, id] of Object.entries({ product_id, node_id, server_id, egg_id })) if (id !== undefined) checkWhole(field, id)
  if (node_id === undefined && server_id === undefined)
    throw new InvalidInputError('A purchase needs "node_id" for a new server, or "server_id" for one to renew', { field: 'node_id' })
}

/**
 * Begins a purchase at Stripe, and gives the address to send the buyer to. Once they paid, `processSession` makes the server.
 *
 * @example
 * const url = await panel.client.billing.createCheckout({ product_id: 1, node_id: 1 })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function createCheckout(api: JexactylV4ClientApi, body: CheckoutBody, options?: CallOptions): Call<string> {
  return urlOf(
    api.request<string>(
      {
        op: 'client.billing.createCheckout',
        method: 'POST',
        path: '/billing/stripe/create',
        body,
        check: () => checkPurchase(body),
        retry: 'never',
        as: 'text',
      },
      options,
    ),
    'client.billing.createCheckout',
  )
}

/**
 * Ends a purchase that was paid at Stripe: makes the server, or renews it, and gives it.
 *
 * @param session the id of Stripe's session, from the address that the buyer came back to
 * @throws ServerError (500) when the session is unknown or not paid.
 * @example
 * const { identifier } = await panel.client.billing.processSession('cs_live_a1')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function processSession(api: JexactylV4ClientApi, session: string, options?: CallOptions): Call<Server> {
  const hints = { on500: 'the session must be one that was paid' }
  return api.request(
    withHints(
      {
        op: 'client.billing.processSession',
        method: 'POST',
        path: '/billing/stripe/process',
        body: { session },
        check: () => checkText('session', session),
        retry: 'never',
        secrets: [session],
        schema: ServerSchema,
      },
      hints,
    ),
    options,
  )
}

/**
 * Orders a product that costs nothing, and gives its server.
 *
 * @example
 * const { identifier } = await panel.client.billing.orderFree({ product_id: 3, node_id: 1 })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function orderFree(api: JexactylV4ClientApi, body: PurchaseBody, options?: CallOptions): Call<Server> {
  const spec = {
    op: 'client.billing.orderFree',
    method: 'POST',
    path: '/billing/free/process',
    body,
    check: () => checkPurchase(body),
    retry: 'never',
  } as const
  return api.request({ ...spec, schema: ServerSchema }, options)
}
