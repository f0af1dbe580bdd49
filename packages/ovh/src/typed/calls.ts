import type { Call, Method } from '@infra/core'
import type { OvhCallOptions, UntypedCalls } from '../types.js'
import type { AnswerOf, NamesIn, Nearby, RouteAt } from './walk.js'

/** A path of a route that exists; of any other, where to go on. A slash at its end asks for what is below, too. */
export type KnownPath<R, P extends string, M extends Method> = [RouteAt<R, P, M>] extends [never]
  ? Nearby<R, NoInfer<P>, M>
  : P extends `${string}/`
    ? P | Nearby<R, NoInfer<P>, M>
    : P

/** The values of a path; for one without, that there are none says that it is a template. */
export type PathPart<P extends string> = [NamesIn<P>] extends [never]
  ? { path?: Record<string, never> }
  : { path: { [_ in NamesIn<P>]: string | number } }

/** A part that may be left out when all of it may. */
type Part<Name extends string, Value> = {} extends Value
  ? { [_ in Name]?: Value }
  : undefined extends Value
    ? { [_ in Name]?: Value }
    : { [_ in Name]: Value }

/** Query and body, as a route has them. */
export type PartsOf<P extends string, Route> = Route extends { query: infer Query; body: infer Body }
  ? QueryPart<P, Query> & BodyPart<Body>
  : unknown

/** Required parameters may stand in the URL. */
type QueryPart<P extends string, Query> = unknown extends Query
  ? unknown
  : Part<'query', P extends `${string}?${string}` ? Partial<Query> : Query>

type BodyPart<Body> = unknown extends Body ? unknown : Part<'body', Body>

/** All that a call of a route takes after its path. */
type RequestOf<P extends string, Route, T> = [Route] extends [never] ? never : OvhCallOptions<T> & PathPart<P> & PartsOf<P, Route>

/** The request of a call, which may be left out when nothing in it is needed. Where the route is unknown, the path says so. */
export type Rest<Request> = [Request] extends [never] ? [request?: unknown] : {} extends Request ? [request?: Request] : [request: Request]

/**
 * The four methods on the routes `R`. A path is a template with the values of its parameters in `path`, or a URL with the values
 * in it; which of the two it is, the braces tell.
 */
interface TypedCalls<R> extends Pick<UntypedCalls, 'call'> {
  /** Reads. */
  get<P extends string, T = AnswerOf<RouteAt<R, P, 'GET'>>>(
    path: KnownPath<R, P, 'GET'>,
    ...rest: Rest<RequestOf<P, RouteAt<R, P, 'GET'>, T>>
  ): Call<NoInfer<T>>
  /** Creates, or starts something. */
  post<P extends string, T = AnswerOf<RouteAt<R, P, 'POST'>>>(
    path: KnownPath<R, P, 'POST'>,
    ...rest: Rest<RequestOf<P, RouteAt<R, P, 'POST'>, T>>
  ): Call<NoInfer<T>>
  /** Changes. */
  put<P extends string, T = AnswerOf<RouteAt<R, P, 'PUT'>>>(
    path: KnownPath<R, P, 'PUT'>,
    ...rest: Rest<RequestOf<P, RouteAt<R, P, 'PUT'>, T>>
  ): Call<NoInfer<T>>
  /** Deletes. */
  delete<P extends string, T = AnswerOf<RouteAt<R, P, 'DELETE'>>>(
    path: KnownPath<R, P, 'DELETE'>,
    ...rest: Rest<RequestOf<P, RouteAt<R, P, 'DELETE'>, T>>
  ): Call<NoInfer<T>>
}

/** The methods of a client: typed by the routes that it was created with, or else `unknown` in and out. */
export type Calls<R> = unknown extends R ? UntypedCalls : TypedCalls<R>
