import { random } from '@infra/core/msw'
import type { PanelCall } from '../call.js'
import { against } from '../refuse.js'
import type { AllocationRow, NodeRow } from '../rows.js'
import { promised } from './shapes.js'

/** Public nodes, of some locations or of all, that have room; refuses when there is none. */
export function viableNodes(
  call: Pick<PanelCall, 'state'>,
  wanted: { memory: number; disk: number },
  locations: readonly number[],
): NodeRow[] {
  const nodes = call.state.nodes.filter((node) => {
    const used = promised(call, node)
    const fits = (field: 'memory' | 'disk') =>
      node[`${field}_overallocate`] < 0 || used[field] + wanted[field] <= node[field] * (1 + node[`${field}_overallocate`] / 100)
    return node.public && (locations.length === 0 || locations.includes(node.location_id)) && fits('memory') && fits('disk')
  })
  if (nodes.length > 0) return nodes
  return against('No nodes satisfying the requirements specified for automatic deployment could be found.', 'NoViableNodeException')
}

/** Where a new server is to go. */
export interface Deployment {
  /** Locations that will do, by number; none: any. */
  locations: number[]
  /** Whether no other server may have the address. */
  dedicated_ip: boolean
  /** Ports that will do, and ranges of them; none: any. */
  port_range: string[]
}

/** Any free allocation that a deployment can have; refuses when there is none. */
export function findAllocation(
  call: Pick<PanelCall, 'state'>,
  nodes: readonly NodeRow[],
  { dedicated_ip, port_range }: Deployment,
): AllocationRow {
  const { state } = call
  const ids = new Set(nodes.map(({ id }) => id))
  const taken = new Set(state.allocations.filter(({ server_id }) => server_id !== null).map(({ node_id, ip }) => `${node_id} ${ip}`))
  const free = state.allocations.filter(
    ({ node_id, server_id, ip, port }) =>
      ids.has(node_id) &&
      server_id === null &&
      (port_range.length === 0 || port_range.some((range) => inRange(range, port))) &&
      !(dedicated_ip && taken.has(`${node_id} ${ip}`)),
  )
  const found = free[Math.floor(random(state) * free.length)]
  return found ?? against('No allocations satisfying the requirements for automatic deployment were found.', 'NoViableAllocationException')
}

function inRange(range: string, port: number): boolean {
  const [from = 0, to = from] = range.split('-').map(Number)
  return port >= from && port <= to
}
