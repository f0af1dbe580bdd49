import { paged as pagedOnPanel, refuse } from '@infra/panel-core/msw/provider'
import type { ListOptions, PanelCall, Reply, Shape } from '@infra/panel-core/msw/provider'

/** A list of the Application API in pages: of 10, or of 1 to 100 as asked; other numbers are refused. */
export function paged<R extends object>(call: PanelCall, shape: Shape<R>, rows: readonly R[], options: ListOptions<R> = {}): Reply {
  const asked = call.query.get('per_page')
  const size = asked === null ? 10 : Number.parseInt(asked, 10) || 0
  if (size < 1 || size > 100)
    refuse(400, 'QueryValueOutOfRangeHttpException', String.raw`\"per_page\" query parameter must be between 1 and 100`)
  return pagedOnPanel(call, shape, rows, { size: 10, ...options })
}
