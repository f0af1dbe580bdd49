import { broke, DONE } from '@infra/panel-core/msw/provider'
import { on } from '../call.js'

/** None of them asks what a key may. Two name what is not there. */
export const approvalRoutes = [
  on('application.approvals.list', 'GET /approvals', {}, () => broke('BadMethodCallException')),
  on('application.approvals.approve', 'POST /approvals/approve/{id}', {}, ({ state, params }) => {
    const user = state.users.find(({ id }) => String(id) === params['id']) ?? broke('Error')
    user.approved = true
    return DONE
  }),
  on('application.approvals.deny', 'POST /approvals/deny/{id}', {}, () => broke('BindingResolutionException')),
]
