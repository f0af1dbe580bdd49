import type { Method } from '@infra/core'

/** A path without its query string, the slash at its end, and the version that needs not be said. */
export type Bare<P extends string> = P extends `${infer Path}?${string}`
  ? Bare<Path>
  : P extends `${infer Path}/`
    ? Bare<Path>
    : P extends `/v1/${infer Rest}`
      ? `/${Rest}`
      : P

/** One segment down: a literal one by its name, any other value by the parameter of this place. */
type Step<N, S extends string> = S extends keyof N ? N[S] : S extends Named ? never : N[keyof N & `{${string}}`]

/** A segment that can be no value: it names a parameter, or is empty. */
type Named = `{${string}` | ''

type Down<N, P extends string> = P extends `${infer S}/${infer Rest}` ? Down<Step<N, S>, Rest> : Step<N, P>

/** What lies below a path. */
type NodeAt<R, P extends string> = Bare<P> extends `/${infer Rest}` ? Down<R, Rest> : never

type Find<N, P extends string, M extends string> = P extends `${infer S}/${infer Rest}`
  ? Find<Step<N, S>, Rest, M>
  : `${P}#${M}` extends keyof N
    ? N[`${P}#${M}`]
    : P extends Named | Segments<N>
      ? never
      : N[keyof N & `{${string}}#${M}`]

/**
 * What is known of a route: its answer (`out`), its `query` and its `body`, and in `facts` what is particular to it: `at`, the
 * endpoints that had it in 2024; `auth: false` when it is open to everybody; `status` when it is no production version; of a
 * deprecated one since when (`deprecated`), until when (`deleted`), and what replaces it (`instead`).
 *
 * @example
 * import type { Vps } from '@infra/ovh/routes/vps'
 *
 * type Reinstall = RouteAt<Vps, '/vps/{serviceName}/reinstall', 'POST'>
 */
export type RouteAt<R, P extends string, M extends Method> = Bare<P> extends `/${infer Rest}` ? Find<R, Rest, M> : never

/** What a route answers. */
export type AnswerOf<Route> = Route extends { out: infer Out } ? Out : never

/** Names of the parameters of a template. */
export type NamesIn<P extends string> = P extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never

type Segments<N, K = keyof N> = K extends `${infer S}#${string}` ? S : K & string

/** Where to go on from a path that is no route: one segment down, or from the last place on the way to it that exists. */
export type Nearby<R, P extends string, M extends Method> = [NodeAt<R, P>] extends [never]
  ? [RouteAt<R, P, 'GET'> | RouteAt<R, P, 'POST'> | RouteAt<R, P, 'PUT'> | RouteAt<R, P, 'DELETE'>] extends [never]
    ? Below<R, P, ''>
    : `this path has no ${M}`
  : `${Bare<P>}/${Segments<NodeAt<R, P>>}`

type Below<N, P extends string, Done extends string> = P extends `/${infer S}/${infer Rest}`
  ? [Step<N, S>] extends [never]
    ? `${Done}/${Segments<N>}`
    : Below<Step<N, S>, `/${Rest}`, `${Done}/${S}`>
  : `${Done}/${Segments<N>}`

/**
 * All paths that have a method, as templates.
 *
 * @example
 * import type { Vps } from '@infra/ovh/routes/vps'
 *
 * type Readable = PathsOf<Vps, 'GET'> // '/vps' | '/vps/{serviceName}' | …
 */
export type PathsOf<R, M extends Method, K extends keyof R = keyof R> = K extends `${infer S}#${infer Has}`
  ? Has extends M
    ? `/${S}`
    : never
  : K extends string
    ? `/${K}${PathsOf<R[K], M>}`
    : never
