import type { DatabaseHostRow, EggVariableRow } from '@infra/panel-core/msw'
import { on as onPanel } from '@infra/panel-core/msw/provider'
import type { Bound, PanelCall, Reply, Route, RouteOptions } from '@infra/panel-core/msw/provider'
import type { JexactylV4ServerGroupRow, JexactylV4ServerPresetRow } from './machine-rows.js'
import type { JexactylV4State } from './state.js'

/** What paths name beside what they name elsewhere. Only what the route's path holds is there. */
interface OwnBound extends Bound {
  /** A size of servers. */
  server_preset: JexactylV4ServerPresetRow
  /** A machine with databases. */
  databaseHost: DatabaseHostRow
  /** Something that an egg asks for. */
  eggVariable: EggVariableRow
  /** A group of servers. */
  group: JexactylV4ServerGroupRow
}

/** One request, as a route of 4.x sees it. */
export interface Call<B = unknown> extends PanelCall<B> {
  state: JexactylV4State
  bound: OwnBound
}

/** Rules that need to know more than the body. */
type RulesOf = Extract<NonNullable<RouteOptions['rules']>, (call: never) => unknown>

/** Rules of a body that look at what 4.x knows. */
export function rulesBy(rules: (call: Call) => ReturnType<RulesOf>): RulesOf {
  return (call) => rules(call as Call)
}

/** Makes a route of 4.x. `where` is its method and its path below the API. */
export function on<B = unknown>(
  op: string,
  where: string,
  options: RouteOptions,
  handler: (call: Call<B>) => Reply | Promise<Reply>,
): Route {
  return onPanel<B>(op, where, options, (call) => handler(call as Call<B>))
}
