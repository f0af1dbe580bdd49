import type { Call, CallOptions } from '@infra/core'
import { textsIn } from '../../../secrets.js'
import type { JexactylV4ClientApi } from '../../api.js'
import { PasskeySchema, PasskeysSchema } from './schemas.js'
import type { Passkey, RegisterPasskeyBody } from './types.js'

/**
 * Lists the passkeys of the account, all at once.
 *
 * @example
 * for (const { name, last_used_at } of await panel.client.passkeys.list()) console.log(name, last_used_at)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function list(api: JexactylV4ClientApi, options?: CallOptions): Call<Passkey[]> {
  return api.request({ op: 'client.passkeys.list', path: '/account/passkeys', pick: 'data', schema: PasskeysSchema }, options)
}

/**
 * Gets what a browser makes a passkey from: the JSON that `PublicKeyCredential.parseCreationOptionsFromJSON` takes, good for five
 * minutes. Its fields are WebAuthn's and not looked at.
 *
 * @param password the account's; not needed for an account that logs in elsewhere
 * @example
 * const json = await panel.client.passkeys.getCreationOptions('correct horse')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function getCreationOptions(api: JexactylV4ClientApi, password?: string, options?: CallOptions): Call<unknown> {
  const spec = {
    op: 'client.passkeys.getCreationOptions',
    method: 'POST',
    path: '/account/passkeys/options',
    body: { password },
    secrets: [password],
  } as const
  return api.request(spec, options)
}

/**
 * Registers a passkey that a browser made from the options.
 *
 * @example
 * const credential: unknown = JSON.parse('{}')
 * const { uuid } = await panel.client.passkeys.register({ name: 'laptop', credential })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function register(api: JexactylV4ClientApi, body: RegisterPasskeyBody, options?: CallOptions): Call<Passkey> {
  const spec = { op: 'client.passkeys.register', method: 'POST', path: '/account/passkeys', body } as const
  return api.request({ ...spec, secrets: textsIn(body.credential), schema: PasskeySchema }, options)
}

/**
 * Deletes a passkey.
 *
 * @param password the account's; not needed for an account that logs in elsewhere
 * @example
 * await panel.client.passkeys.delete('9ffc28eb-edfc-47a8-817f-f17c7adbd043', 'correct horse')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function remove(api: JexactylV4ClientApi, uuid: string, password?: string, options?: CallOptions): Call<void> {
  const spec = {
    op: 'client.passkeys.delete',
    method: 'POST',
    path: '/account/passkeys/remove',
    body: { uuid, password },
    secrets: [password],
  } as const
  return api.request(spec, options)
}
