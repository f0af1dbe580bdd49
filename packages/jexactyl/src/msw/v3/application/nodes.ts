import { applicationRoutes, changed, rulesOf } from '@infra/panel-core/msw/provider'
import type { Route, Rules } from '@infra/panel-core/msw/provider'

const rules: Rules = { deploy_fee: 'sometimes|integer|min:0' }

/** Takes the fee; what only the admin area can set has no rule. */
const withFee = (route: Route): Partial<Route> => ({
  rules: (call) => ({ ...rulesOf(route, call), ...rules }),
})

export const nodeRoutes = [
  ...changed(applicationRoutes, 'application.nodes.create', withFee),
  ...changed(applicationRoutes, 'application.nodes.update', withFee),
]
