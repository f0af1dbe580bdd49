import type { KnownPath, PartsOf, PathPart, Rest } from '../typed/calls.js'
import type { AnswerOf, Bare, RouteAt } from '../typed/walk.js'
import type { PathValues } from '../types.js'

/** A path that can be read; any, where nothing is known of the routes. */
export type ReadablePath<R, P extends string> = unknown extends R ? P : KnownPath<R, P, 'GET'>

/** A path that gives a list. */
export type ListPath<R, P extends string> = unknown extends R
  ? P
  : ResourceOf<R, P> extends readonly unknown[] | null
    ? KnownPath<R, P, 'GET'>
    : P extends `${string}/`
      ? KnownPath<R, P, 'GET'>
      : 'this path gives no list'

/** Options and the values of a path that is read; what may be left out when nothing in it is needed. */
export type WithPath<R, P extends string, Options> = unknown extends R
  ? Rest<Options & { path?: PathValues }>
  : Rest<[RouteAt<R, P, 'GET'>] extends [never] ? never : Options & PathPart<P>>

/** The query of a path that is read. */
export type QueryOf<R, P extends string> = unknown extends R ? { query?: object } : PartsOf<P, RouteAt<R, P, 'GET'>>

/** What a path answers to GET. */
export type ResourceOf<R, P extends string> = unknown extends R ? unknown : AnswerOf<RouteAt<R, P, 'GET'>>

/** What one element of a list is. */
export type ElementOf<R, P extends string> = ResourceOf<R, P> extends readonly (infer Element)[] ? Element : unknown

/** What one item of a list is: what the route below it answers (any value leads there), or else what the list holds. */
export type ItemOf<R, P extends string> = unknown extends R
  ? unknown
  : [RouteAt<R, `${Bare<P>}/*`, 'GET'>] extends [never]
    ? ElementOf<R, P>
    : AnswerOf<RouteAt<R, `${Bare<P>}/*`, 'GET'>>
