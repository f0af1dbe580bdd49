import { DONE, on } from '../call.js'
import { numberOf } from '../auth.js'
import { paged } from '../list.js'
import { against } from '../refuse.js'
import type { AllocationRow, NodeRow } from '../rows.js'
import { nextId } from '../state.js'
import type { PanelState } from '../state.js'
import { allocationShape } from './shapes.js'

/** Addresses to add. */
export interface AllocationBody {
  /** An address, or a range of them in CIDR notation. */
  ip: string
  /** What to show in place of the address. */
  alias?: string | null
  /** Ports, and ranges of them such as `25565-25570`. */
  ports: string[]
}

/** Adds addresses to a node; those that it has stay as they are. */
export function addAllocations(state: PanelState, node: NodeRow, { ip, alias = null, ports }: AllocationBody): AllocationRow[] {
  const wanted = ports.flatMap(portsIn)
  const added = addressesIn(ip).flatMap((address) => wanted.map((port) => ({ address, port })))
  return added.flatMap(({ address, port }) => {
    if (state.allocations.some((row) => row.node_id === node.id && row.ip === address && row.port === port)) return []
    const row = { id: nextId(state, 'allocations'), node_id: node.id, ip: address, alias, port, notes: null, server_id: null }
    state.allocations.push(row)
    return [row]
  })
}

function portsIn(text: string): number[] {
  const [, from, to = from] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text) ?? []
  if (from === undefined) against(`The mapping provided for ${text} was invalid and could not be processed.`, 'InvalidPortMappingException')
  const [first, last] = [Number(from), Number(to)]
  if (last - first >= 1000)
    against('Adding more than 1000 ports in a single range at once is not supported.', 'TooManyPortsInRangeException')
  if (first <= 1024 || last > 65_535)
    against('Ports in an allocation must be greater than 1024 and less than or equal to 65535.', 'PortOutOfRangeException')
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function addressesIn(ip: string): string[] {
  const [base = '', bits] = ip.split('/')
  const start = numberOf(base)
  if (bits === undefined || start === undefined) return [base]
  if (Number(bits) < 25 || Number(bits) > 32) against('CIDR notation only allows masks between /25 and /32.', 'CidrOutOfRangeException')
  const size = 2 ** (32 - Number(bits))
  const first = start - (start % size)
  return Array.from({ length: size }, (_, index) => [24, 16, 8, 0].map((shift) => Math.floor((first + index) / 2 ** shift) % 256).join('.'))
}

const rules = { ip: 'required|string', alias: 'sometimes|nullable|string|max:191', ports: 'required|array', 'ports.*': 'string' }

export const allocationRoutes = [
  on('application.nodes.listAllocations', 'GET /nodes/{node}/allocations', { right: 'allocations:r' }, (call) =>
    paged(
      call,
      allocationShape,
      call.state.allocations.filter(({ node_id }) => node_id === call.bound.node.id),
      {
        filters: {
          ip: ({ ip }, wanted) => ip === wanted,
          port: ({ port }, wanted) => String(port) === wanted,
          ip_alias: ({ alias }, wanted) => alias?.toLowerCase().includes(wanted.toLowerCase()) ?? false,
          // What is no number asks for free ones.
          server_id: ({ server_id }, wanted) => (/^[1-9]\d*$/.test(wanted) ? String(server_id) === wanted : server_id === null),
        },
      },
    ),
  ),
  on<AllocationBody>('application.nodes.createAllocations', 'POST /nodes/{node}/allocations', { right: 'allocations:w', rules }, (call) => {
    addAllocations(call.state, call.bound.node, call.body)
    return DONE
  }),
  on(
    'application.nodes.deleteAllocation',
    'DELETE /nodes/{node}/allocations/{allocation}',
    { right: 'allocations:w' },
    ({ state, bound }) => {
      if (bound.allocation.server_id !== null)
        against(
          'A server is currently assigned to this allocation. An allocation can only be deleted if no server is currently assigned.',
          'ServerUsingAllocationException',
        )
      state.allocations = state.allocations.filter((row) => row !== bound.allocation)
      return DONE
    },
  ),
]
