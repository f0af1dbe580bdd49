import type { Method } from '@infra/core'

/** A path without its query string and the slash at its end. */
type Bare<P extends string> = P extends `${infer Path}?${string}` ? Bare<Path> : P extends `${infer Path}/` ? Path : P

/** One segment down: a literal one by its name, any other value by the parameter of this place. */
type Step<N, S extends string> = S extends keyof N
  ? N[S]
  : S extends `{${string}` | ''
    ? never
    : N extends { $: infer K extends keyof N }
      ? N[K]
      : never

type Walk<N, P extends string> = P extends `${infer S}/${infer Rest}` ? Walk<Step<N, S>, Rest> : Step<N, P>

/** What lies at a path: its methods, and what is below. */
export type NodeAt<R, P extends string> = Bare<P> extends `/${infer Rest}` ? Walk<R, Rest> : never

/**
 * What is known of a route: `query`, `body`, the answer (`out`), `auth: false` when it is open to everybody, `status` when it is no
 * production version, `deprecated`, `deleted` (dates) and `instead` (its replacement), and `at`, the endpoints that had it in 2024.
 *
 * @example
 * type Reinstall = RouteAt<Vps, '/vps/{serviceName}/reinstall', 'POST'>
 */
export type RouteAt<R, P extends string, M extends Method> = `#${M}` extends keyof NodeAt<R, P> ? NodeAt<R, P>[`#${M}`] : never

/** What a route answers. */
export type AnswerOf<Route> = Route extends { out: infer Out } ? Out : void

/** Names of the parameters of a template. */
export type NamesIn<P extends string> = P extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never

type Segments<N> = Exclude<keyof N & string, '$' | `#${string}`>

/** Where to go on from a path that is no route: one segment down, or from the last place on the way to it that exists. */
export type Nearby<R, P extends string, M extends Method> = [NodeAt<R, P>] extends [never]
  ? Below<R, P, ''>
  : [Segments<NodeAt<R, P>>] extends [never]
    ? `this path has no ${M}`
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
 * type Readable = PathsOf<Vps, 'GET'> // '/vps' | '/vps/{serviceName}' | …
 */
export type PathsOf<R, M extends Method, Done extends string = ''> = {
  [S in Segments<R>]: (`#${M}` extends keyof R[S] ? `${Done}/${S}` : never) | PathsOf<R[S], M, `${Done}/${S}`>
}[Segments<R>]
