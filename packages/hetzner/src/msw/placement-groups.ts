import * as v from 'valibot'
import type { PlacementGroup } from '../placement-groups/types.js'
import { timestamp } from './actions.js'
import { LabelsBody, ShortText } from './body.js'
import type { Route, RouteCall } from './call.js'
import { refuse } from './errors.js'
import { checkUnique, createRoute, defineResource, deleteRoute, readRoutes, updateRoute } from './resource.js'
import type { StoredPlacementGroup } from './state.js'

/** Placement groups. */
const placementGroups = defineResource({
  name: 'placement_groups',
  ns: 'placementGroups',
  one: 'placement_group',
  filters: { type: true },
  sort: ['id', 'name', 'created'],
  show: (row, call) => showPlacementGroup(call, row),
})

/** A placement group as it is shown. */
export function showPlacementGroup({ state }: RouteCall, row: StoredPlacementGroup): PlacementGroup {
  return { ...row, servers: state.servers.filter((server) => server.placement_group === row.id).map(({ id }) => id) }
}

const Body = v.object({ name: ShortText, type: v.picklist(['spread'], 'must be spread'), labels: LabelsBody })

/** The routes of placement groups. */
export const placementGroupRoutes: readonly Route[] = [
  ...readRoutes(placementGroups),
  createRoute(placementGroups, Body, (call) => {
    const { state, now, body } = call
    checkUnique(state.placement_groups, 'name', body.name)
    const row = { id: state.nextId++, name: body.name, type: body.type, labels: body.labels ?? {}, created: timestamp(now) }
    state.placement_groups.push(row)
    return { placement_group: showPlacementGroup(call, row), action: null }
  }),
  updateRoute(placementGroups),
  deleteRoute(placementGroups, {
    work: ({ id }, { state }) => {
      if (state.servers.some((server) => server.placement_group === id)) refuse('resource_in_use', 'placement group has servers')
    },
  }),
]
