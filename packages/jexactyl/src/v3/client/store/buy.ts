import type { Call, CallOptions } from '@infra/core'
import { checkText, checkWhole } from '../../../checks.js'
import { withHints } from '../../../errors.js'
import { recoverRedirect } from '../../../redirect.js'
import { urlOf } from '../../../url-body.js'
import type { JexactylV3ClientApi } from '../../api.js'
import { ServerIdSchema } from './schemas.js'
import type { CreateStoreServerBody, StoreResource } from './types.js'

/**
 * Buys resources for credits: 50 of `cpu` (percent), 1024 of `memory` or `disk` (MiB), 1 of the others.
 *
 * @throws BadRequestError when there are not enough credits.
 * @example
 * await panel.client.store.buyResource('memory')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function buyResource(api: JexactylV3ClientApi, resource: StoreResource, options?: CallOptions): Call<void> {
  return api.request({ op: 'client.store.buyResource', method: 'POST', path: '/store/resources', body: { resource } }, options)
}

/**
 * Makes a server of what the account has, and gives its short id. The node's fee is paid in credits. It may be called once a
 * minute, together with renewing and deleting servers, and calls that fail count: fields are therefore checked before it is sent.
 *
 * @throws BadRequestError when the account has too little, is not verified, or an administrator set a limit.
 * @throws ServerError (500) also when there is no such node, egg or nest.
 * @throws RateLimitError when another one was made, renewed or deleted less than a minute ago.
 * @example
 * const id = await panel.client.store.createServer({
 *   name: 'Survival',
 *   cpu: 100,
 *   memory: 2048,
 *   disk: 4096,
 *   ports: 1,
 *   egg: 3,
 *   nest: 1,
 *   node: 1,
 *   environment: { SERVER_JARFILE: 'paper.jar' },
 * })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function createServer(api: JexactylV3ClientApi, body: CreateStoreServerBody, options?: CallOptions): Call<string> {
  const { environment = {}, ...rest } = body
  // The panel reads variables from keys of this form.
  const variables = Object.entries(environment).map(([name, value]) => [`v1-${body.egg}-${name}`, value])
  const all = { ...rest, ...(Object.fromEntries(variables) as Record<string, string>) }
  const spec = { op: 'client.store.createServer', method: 'POST', path: '/store/create', body: all, pick: 'id' } as const
  const checked = { ...spec, check: () => checkServer(body), schema: ServerIdSchema }
  return api.request(withHints(checked, { on500: 'there may be no such node, egg or nest' }), options)
}

function checkServer(body: CreateStoreServerBody): void {
  checkText('name', body.name, 3, 191)
  if (body.description != null) checkText('description', body.description, 3, 191)
  checkWhole('cpu', body.cpu, 50)
  for (const field of ['memory', 'disk', 'ports', 'egg', 'nest', 'node'] as const) checkWhole(field, body[field])
  for (const field of ['backups', 'databases'] as const) checkWhole(field, body[field] ?? 0, 0)
}

/**
 * Earns the credits of a minute, as a browser does that stays on the panel. It may be called once a minute.
 *
 * @throws BadRequestError when the administrator switched earning off.
 * @throws RateLimitError when the last time was less than a minute ago.
 * @example
 * await panel.client.store.earn()
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function earn(api: JexactylV3ClientApi, options?: CallOptions): Call<void> {
  return api.request({ op: 'client.store.earn', method: 'POST', path: '/store/earn' }, options)
}

/**
 * Begins to buy credits with Stripe, and gives the address of the page where they are paid. It is never sent twice.
 *
 * @param amount how many credits: a whole number, 1 or more
 * @throws BadRequestError when the administrator did not set Stripe up.
 * @throws ServerError (500) also when Stripe refuses, or cannot be reached.
 * @example
 * const url = await panel.client.store.createStripeCheckout(100)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function createStripeCheckout(api: JexactylV3ClientApi, amount: number, options?: CallOptions): Call<string> {
  const spec = { op: 'client.store.createStripeCheckout', method: 'POST', path: '/store/stripe', body: { amount } } as const
  const checked = { ...spec, check: () => checkWhole('amount', amount), retry: 'never', as: 'text' } as const
  const on500 = 'Stripe may refuse or be out of reach, or the panel has no secret for it'
  return urlOf(api.request<string>(withHints(checked, { on500 }), options), spec.op)
}

/**
 * Begins to buy credits with PayPal, and gives the address of the page where they are paid. It is never sent twice.
 *
 * @param amount how many credits: a whole number, 1 or more
 * @throws BadRequestError when the administrator did not set PayPal up, or when it cannot be reached.
 * @example
 * const url = await panel.client.store.createPayPalOrder(100)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function createPayPalOrder(api: JexactylV3ClientApi, amount: number, options?: CallOptions): Call<string> {
  const spec = { op: 'client.store.createPayPalOrder', method: 'POST', path: '/store/paypal', body: { amount } } as const
  const checked = { ...spec, check: () => checkWhole('amount', amount), retry: 'never', as: 'text' } as const
  return urlOf(api.request<string>(checked, options), spec.op)
}

/**
 * Ends a purchase with PayPal, as the browser does that PayPal sends back. The panel looks at the account rather than at the token:
 * it credits the first order that is open. It is never sent twice.
 *
 * @throws ServerError (500) also when no order is open, or when PayPal cannot be reached.
 * @example
 * await panel.client.store.finishPayPalOrder('ORDER1')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function finishPayPalOrder(api: JexactylV3ClientApi, token: string, options?: CallOptions): Call<void> {
  const spec = { op: 'client.store.finishPayPalOrder', path: '/store/paypal/callback', query: { token }, retry: 'never' } as const
  const checked = { ...spec, check: () => checkText('token', token), secrets: [token], recover: recoverRedirect }
  return api.request<void>(withHints(checked, { on500: 'no order may be open, or PayPal is out of reach' }), options)
}
