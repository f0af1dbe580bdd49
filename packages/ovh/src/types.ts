import type { Call, CallOptions, Method, Schema } from '@infra/core'

/** The values of the parameters of a path template, by name: each is encoded, so that it stays one segment. None: a template without. */
export type PathValues = Readonly<Record<string, string | number>>

/** What goes with any call beside its method and its path. */
export interface OvhCallOptions<T = unknown> extends Omit<CallOptions, 'query' | 'body' | 'prefetch'> {
  /** `false`: sign nothing and send no token, for routes that are open to everybody. */
  auth?: false
  /** Describes the answer: any Standard Schema. It sets the type, and the answer is compared with it. Default: none. */
  schema?: Schema<T>
  /** The version of the schemas that a route of v2 speaks, such as `1.0`. Default: that of the client, or else of the account. */
  schemasVersion?: string
}

/** All that a call takes after its path, where nothing is known of the route. */
export interface OvhRequest<T = unknown> extends OvhCallOptions<T> {
  /** Values for the `{names}` of the path. */
  path?: PathValues
  /** Query parameters: `undefined` is left out, an array repeats its name. */
  query?: object
  /** Sent as JSON: `undefined` is left out, `null` is sent. */
  body?: unknown
}

/** The four methods on any path; the answer is `unknown`, unless a `schema` says what it is. */
export interface UntypedCalls {
  /** Reads. */
  get<T = unknown>(path: string, request?: OvhRequest<T>): Call<NoInfer<T>>
  /** Creates, or starts something. */
  post<T = unknown>(path: string, request?: OvhRequest<T>): Call<NoInfer<T>>
  /** Changes. */
  put<T = unknown>(path: string, request?: OvhRequest<T>): Call<NoInfer<T>>
  /** Deletes. */
  delete<T = unknown>(path: string, request?: OvhRequest<T>): Call<NoInfer<T>>
  /** Calls any route, also one that the types lack. */
  call<T = unknown>(method: Method, path: string, request?: OvhRequest<T>): Call<NoInfer<T>>
}
