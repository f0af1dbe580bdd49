import { matchesLabels } from '../labels/selector.js'
import type { Server, ServerPublicNet } from '../servers/types.js'
import { isBusy } from './actions.js'
import type { RouteCall } from './call.js'
import { showServerType } from './catalog-routes.js'
import { notFound } from './errors.js'
import { locationOf, serverRef } from './find.js'
import { firewallsOf } from './firewalls.js'
import { showPlacementGroup } from './placement-groups.js'
import { defineResource } from './resource.js'
import type { StoredServer } from './state.js'

/** Servers. */
export const servers = defineResource({
  name: 'servers',
  ns: 'servers',
  one: 'server',
  filters: { status: true },
  sort: ['id', 'name', 'created'],
  show,
})

function show(row: StoredServer, call: RouteCall): Server {
  const { state } = call
  const type = state.server_types.find(({ name }) => name === row.server_type) ?? notFound('server type')
  const group = state.placement_groups.find(({ id }) => id === row.placement_group)
  const targeting = state.load_balancers.filter(({ targets }) =>
    targets.some(
      ({ server, label_selector: labels }) => server?.id === row.id || (labels !== undefined && matchesLabels(labels.selector, row.labels)),
    ),
  )
  return {
    id: row.id,
    name: row.name,
    status: row.status,
    created: row.created,
    public_net: publicNet(row, call),
    private_net: row.private_net,
    server_type: showServerType(call, type),
    location: locationOf(call, row.location),
    image: state.images.find(({ id }) => id === row.image) ?? null,
    iso: state.isos.find(({ id }) => id === row.iso) ?? null,
    rescue_enabled: row.rescue_enabled,
    locked: isBusy(state, serverRef(row)),
    backup_window: row.backup_window,
    outgoing_traffic: 0,
    ingoing_traffic: 0,
    included_traffic: type.prices.find(({ location }) => location === row.location)?.included_traffic ?? null,
    protection: row.protection,
    labels: row.labels,
    volumes: state.volumes.filter(({ server }) => server === row.id).map(({ id }) => id),
    load_balancers: targeting.map(({ id }) => id),
    primary_disk_size: row.primary_disk_size,
    placement_group: group ? showPlacementGroup(call, group) : null,
  }
}

function publicNet(row: StoredServer, call: RouteCall): ServerPublicNet {
  const { state } = call
  const own = state.primary_ips.filter(({ assignee_id: assignee }) => assignee === row.id)
  const [v4, v6] = ['ipv4', 'ipv6'].map((wanted) => own.find(({ type }) => type === wanted))
  return {
    ipv4: v4 ? { id: v4.id, ip: v4.ip, blocked: v4.blocked, dns_ptr: v4.dns_ptr[0]?.dns_ptr ?? '' } : null,
    ipv6: v6 ? { id: v6.id, ip: v6.ip, blocked: v6.blocked, dns_ptr: v6.dns_ptr } : null,
    floating_ips: state.floating_ips.filter(({ server }) => server === row.id).map(({ id }) => id),
    firewalls: firewallsOf(row, call),
  }
}
