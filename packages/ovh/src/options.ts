import type { ClientOptions } from '@infra/core'
import type { OvhEndpoint } from './endpoints.js'

/** A secret, or a function that fetches it: once, and again when the API refuses a consumer key, a client secret or a token. */
export type Secret = string | (() => string | Promise<string>)

/**
 * What proves who asks: one of three ways, and all that it needs. `applicationKey` and `applicationSecret` (with `consumerKey`,
 * unless it is requested first) sign each request; `clientId` and `clientSecret` are those of a service account (OAuth2);
 * `accessToken` is sent as it is.
 */
export interface OvhCredentials {
  /** The key of the application; no secret. */
  applicationKey?: string | undefined
  /** The secret of the application. It signs and is never sent. */
  applicationSecret?: Secret | undefined
  /** The key that an account gave to the application, with its rules. See `requestConsumerKey` for how to get one. */
  consumerKey?: Secret | undefined
  /** The id of a service account. Only at `ovh-eu`, `ovh-ca` and `ovh-us`. */
  clientId?: string | undefined
  /** The secret of the service account. */
  clientSecret?: Secret | undefined
  /** A token that was got elsewhere, or a function that fetches one, asked again after a 401. */
  accessToken?: Secret | undefined
}

/** Options of `createOvh` and `createOvhApi`. */
export interface OvhOptions extends ClientOptions, OvhCredentials {
  /** Which OVHcloud: a name such as `ovh-eu`, or the full URL of a proxy or an emulator. */
  endpoint: OvhEndpoint
  /** `false`: send nothing that proves who asks, since a proxy of yours adds it. For browsers, where a secret would be everybody's. */
  auth?: false | undefined
  /** Where service accounts get their tokens. Default: that of the endpoint; needed where the endpoint is another URL. */
  tokenUrl?: string | undefined
  /** The version of the schemas that routes of v2 speak, such as `1.0`. Default: what the account is set to. */
  schemasVersion?: string | undefined
}
