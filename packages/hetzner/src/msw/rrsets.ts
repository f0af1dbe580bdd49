import * as v from 'valibot'
import { start } from './actions.js'
import { Flag, LabelsBody } from './body.js'
import type { BodySchema, BodyOf, Route, RouteCall } from './call.js'
import { invalid, notFound, refuse } from './errors.js'
import { createRoute, defineResource, deleteRoute, readRoutes, route, updateRoute, verbRoute } from './resource.js'
import { RecordsBody, RrsetBody, RrsetTtl, addRrset, checkValues } from './rrset-rows.js'
import type { Rrset } from '../rrsets/types.js'
import { checkUnlocked } from './actions.js'
import { checkMode, zoneOf, zones } from './zones.js'

const ITEM = '/zones/{id_or_name}/rrsets/{rr_name}/{rr_type}'

/** Record sets. */
const rrsets = defineResource({
  name: 'rrsets',
  ns: 'rrsets',
  one: 'rrset',
  path: '/zones/{id_or_name}/rrsets',
  item: ITEM,
  filters: { type: true },
  // None of them tells when it was made, so that `created` leaves the order as it is.
  sort: ['id', 'name', 'created'],
  rows: rowsOf,
  find: (call) => rowOf(call) ?? notFound('rrset'),
})

function rowsOf(call: RouteCall): Rrset[] {
  const { id } = zoneOf(call)
  return call.state.rrsets.filter(({ zone }) => zone === id)
}

function rowOf(call: RouteCall): Rrset | undefined {
  const { rr_name: name = '', rr_type: type } = call.params
  return rowsOf(call).find((row) => row.name === name.toLowerCase() && row.type === type)
}

const about = (_: Rrset, call: RouteCall) => [zones.ref(zoneOf(call))]

/** Does something to a record set of a zone in primary mode, unless it is protected. */
function verb<S extends BodySchema>(name: string, command: string, body: S, work: (row: Rrset, call: RouteCall<BodyOf<S>>) => void): Route {
  return verbRoute<'rrsets', S>(
    rrsets,
    name,
    (row, call) => {
      checkMode(zoneOf(call), 'primary')
      if (row.protection.change && name !== 'change_protection') refuse('protected', 'rrset is protected')
      work(row, call)
      return start(call, command, about(row, call))
    },
    // The only one that answers with another status than the rest.
    { body, about, status: name === 'update_records' ? 200 : 201 },
  )
}

const Records = v.object({ records: RecordsBody })

/** The routes of record sets. */
export const rrsetRoutes: readonly Route[] = [
  ...readRoutes(rrsets),
  createRoute(rrsets, RrsetBody, (call) => {
    const zone = zoneOf(call)
    checkMode(zone, 'primary')
    checkUnlocked(call.state, zones.ref(zone))
    const rrset = addRrset(call.state.rrsets, zone, call.body)
    return { rrset, action: start(call, 'create_rrset', [zones.ref(zone)]) }
  }),
  updateRoute(rrsets, v.object({ labels: LabelsBody })),
  deleteRoute(rrsets, { command: 'delete_rrset', about, work: (_, call) => checkMode(zoneOf(call), 'primary') }),
  verb('change_protection', 'change_rrset_protection', v.object({ change: Flag }), (row, { body }) => {
    row.protection = body
  }),
  verb('change_ttl', 'change_rrset_ttl', v.object({ ttl: RrsetTtl }), (row, { body }) => {
    row.ttl = body.ttl
  }),
  verb('set_records', 'set_rrset_records', Records, (row, { body }) => {
    checkValues(row.type, body.records)
    row.records = body.records
  }),
  verb('update_records', 'update_rrset_records', Records, (row, { body }) => {
    for (const { value } of body.records)
      if (!row.records.some((one) => one.value === value)) invalid('records', `there is no record ${value}`)
    const comments = new Map(body.records.map(({ value, comment = '' }) => [value, comment]))
    row.records = row.records.map((record) => ({ ...record, comment: comments.get(record.value) ?? record.comment ?? '' }))
  }),
  verb('remove_records', 'remove_rrset_records', Records, (row, { state, body }) => {
    row.records = row.records.filter(({ value }) => !body.records.some((one) => one.value === value))
    if (row.records.length === 0) state.rrsets.splice(state.rrsets.indexOf(row), 1)
  }),
  // It makes the record set when there is none.
  route(
    rrsets,
    'addRecords',
    'POST',
    `${ITEM}/actions/add_records`,
    v.object({ ...Records.entries, ttl: v.exactOptional(RrsetTtl) }),
    (call) => {
      const zone = zoneOf(call)
      checkMode(zone, 'primary')
      checkUnlocked(call.state, zones.ref(zone))
      const { body, params, state } = call
      const row = rowOf(call)
      if (row?.protection.change) refuse('protected', 'rrset is protected')
      if (row) checkValues(row.type, body.records)
      if (row) row.records.push(...body.records.filter(({ value }) => !row.records.some((one) => one.value === value)))
      else addRrset(state.rrsets, zone, { name: params['rr_name'] ?? '', type: params['rr_type'] ?? '', ...body })
      return { status: 201, body: { action: start(call, 'add_rrset_records', [zones.ref(zone)]) } }
    },
  ),
]
