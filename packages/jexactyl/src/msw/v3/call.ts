import { on as onPanel } from '@infra/panel-core/msw/provider'
import type { Bound, PanelCall, Reply, Route, RouteOptions } from '@infra/panel-core/msw/provider'
import type { JexactylV3NodeRow, JexactylV3ServerRow, JexactylV3UserRow } from './rows.js'
import type { JexactylV3State } from './state.js'

/** What the path names, as 3.x knows it. */
interface V3Bound extends Bound {
  user: JexactylV3UserRow
  node: JexactylV3NodeRow
  server: JexactylV3ServerRow
}

/** One request, as a route of 3.x sees it. */
export interface Call<B = unknown> extends PanelCall<B> {
  state: JexactylV3State
  user: JexactylV3UserRow
  bound: V3Bound
}

/** Makes a route of 3.x. `where` is its method and its path below the API. */
export function on<B = unknown>(
  op: string,
  where: string,
  options: RouteOptions,
  handler: (call: Call<B>) => Reply | Promise<Reply>,
): Route {
  return onPanel<B>(op, where, options, (call) => handler(call as Call<B>))
}
