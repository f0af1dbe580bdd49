import type { KnownPath } from '../typed/calls.js'
import type { AnswerOf, RouteAt } from '../typed/walk.js'

/** A path that can be read; any, where nothing is known of the routes. */
export type ReadablePath<R, P extends string> = unknown extends R ? P : KnownPath<R, P, 'GET'>

/** What a path answers to GET. */
export type ResourceOf<R, P extends string> = unknown extends R ? unknown : AnswerOf<RouteAt<R, P, 'GET'>>

/** What one element of a list is. */
export type ElementOf<R, P extends string> = ResourceOf<R, P> extends readonly (infer Element)[] ? Element : unknown

/** A path without its query string and the slash at its end. */
type Bare<P extends string> = P extends `${infer Path}?${string}` ? Bare<Path> : P extends `${infer Path}/` ? Path : P

/** What one item of a list is: what the route below it answers (any value leads there), or else what the list holds. */
export type ItemOf<R, P extends string> = unknown extends R
  ? unknown
  : [RouteAt<R, `${Bare<P>}/*`, 'GET'>] extends [never]
    ? ElementOf<R, P>
    : AnswerOf<RouteAt<R, `${Bare<P>}/*`, 'GET'>>
