import * as v from 'valibot'
import type { Rrset } from '../rrsets/types.js'
import type { Zone } from '../zones/types.js'
import { patch, start, timestamp } from './actions.js'
import { LabelsBody, Text } from './body.js'
import type { Route, RouteCall } from './call.js'
import { invalid, notFound, refuse } from './errors.js'
import {
  actionRoutesOf,
  checkUnique,
  createRoute,
  defineResource,
  deleteRoute,
  protectionRoute,
  readRoutes,
  updateRoute,
  verbRoute,
} from './resource.js'
import { RrsetBody, addRrset } from './rrset-rows.js'
import type { StoredZone } from './state.js'
import { readZonefile, writeZonefile } from './zonefile.js'

/** DNS zones. */
export const zones = defineResource({
  name: 'zones',
  ns: 'zones',
  one: 'zone',
  item: '/zones/{id_or_name}',
  filters: { mode: true },
  sort: ['id', 'name', 'created'],
  find: zoneOf,
  show: (row, { state }): Zone => ({
    ...row,
    record_count: state.rrsets.filter(({ zone }) => zone === row.id).reduce((sum, { records }) => sum + records.length, 0),
  }),
})

/** The zone that the path names. */
export function zoneOf({ state, params }: RouteCall): StoredZone {
  const { id_or_name: wanted } = params
  return state.zones.find(({ id, name }) => String(id) === wanted || name === wanted) ?? notFound('zone')
}

/** Refuses what cannot be done to a zone of the other mode. */
export function checkMode({ mode }: StoredZone, needed: StoredZone['mode']): void {
  if (mode !== needed) refuse('incorrect_zone_mode', `only zones in ${needed} mode support this`)
}

const Ttl = v.pipe(v.number('must be a number'), v.integer(), v.minValue(60), v.maxValue(2_147_483_647))
const Nameservers = v.array(
  v.object({
    address: Text,
    port: v.exactOptional(v.number()),
    tsig_key: v.exactOptional(v.string()),
    tsig_algorithm: v.exactOptional(v.picklist(['hmac-md5', 'hmac-sha1', 'hmac-sha256'])),
  }),
)
const Body = v.object({
  name: v.pipe(Text, v.maxLength(255), v.regex(/^([\da-z_]([\da-z-]*[\da-z])?\.)+[\da-z-]+$/, 'must be a domain name in lower case')),
  mode: v.picklist(['primary', 'secondary'], 'must be primary or secondary'),
  ttl: v.exactOptional(Ttl),
  labels: LabelsBody,
  primary_nameservers: v.exactOptional(Nameservers),
  rrsets: v.exactOptional(v.array(RrsetBody)),
  zonefile: v.exactOptional(Text),
})

const ASSIGNED = ['hydrogen.ns.hetzner.com.', 'oxygen.ns.hetzner.com.', 'helium.ns.hetzner.de.']

/** The record sets that a zone file holds; its TTL becomes that of the zone. */
function readRecords(row: StoredZone, text: string): Rrset[] {
  const file = readZonefile(row.name, text) ?? invalid('zonefile', 'cannot be read')
  row.ttl = file.ttl ?? row.ttl
  const rows: Rrset[] = []
  for (const set of file.rrsets) addRrset(rows, row, set)
  return rows
}

const create = createRoute(zones, Body, (call) => {
  const { state, now, body } = call
  const { name, mode, ttl = 3600, labels = {}, primary_nameservers: nameservers = [], rrsets = [], zonefile } = body
  checkUnique(state.zones, 'name', name)
  if (mode === 'secondary' && nameservers.length === 0) invalid('primary_nameservers', 'Missing data for required field.')
  const row: StoredZone = {
    id: state.nextId++,
    name,
    mode,
    ttl,
    labels,
    status: 'updating',
    registrar: 'unknown',
    authoritative_nameservers: { assigned: ASSIGNED, delegated: [], delegation_last_check: null, delegation_status: 'unknown' },
    protection: { delete: false },
    created: timestamp(now),
    ...(mode === 'secondary' && { primary_nameservers: nameservers }),
  }
  if (mode === 'primary') {
    const rows = zonefile === undefined ? [] : readRecords(row, zonefile)
    for (const set of rrsets) addRrset(rows, row, set)
    addDefaults(rows, row, now)
    state.rrsets.push(...rows)
  }
  state.zones.push(row)
  const action = start(call, 'create_zone', [zones.ref(row)], { patches: [patch('zones', row.id, { status: 'ok' })] })
  return { zone: zones.show(row, call), action }
})

/** Every zone has an SOA record and nameservers. */
function addDefaults(rows: Rrset[], row: StoredZone, now: number): void {
  const has = (type: string) => rows.some((set) => set.name === '@' && set.type === type)
  const serial = timestamp(now).slice(0, 10).replaceAll('-', '')
  const soa = `${ASSIGNED[0]} dns.hetzner.com. ${serial}00 86400 10800 3600000 3600`
  if (!has('SOA')) addRrset(rows, row, { name: '@', type: 'SOA', records: [{ value: soa }] })
  if (!has('NS')) addRrset(rows, row, { name: '@', type: 'NS', records: ASSIGNED.map((value) => ({ value })) })
}

const zonefile: Route = {
  op: 'zones.getZonefile',
  host: 'cloud',
  method: 'GET',
  path: '/zones/{id_or_name}/zonefile',
  query: [],
  handler: (call) => {
    const row = zoneOf(call)
    checkMode(row, 'primary')
    const sets = call.state.rrsets.filter(({ zone }) => zone === row.id)
    return { status: 200, body: { zonefile: writeZonefile(row.name, row.ttl, sets) } }
  },
}

/** The routes of zones. */
export const zoneRoutes: readonly Route[] = [
  ...readRoutes(zones),
  ...actionRoutesOf(zones),
  zonefile,
  create,
  updateRoute(zones, v.object({ labels: LabelsBody })),
  deleteRoute(zones, {
    command: 'delete_zone',
    work: ({ id }, { state }) => {
      state.rrsets = state.rrsets.filter(({ zone }) => zone !== id)
    },
  }),
  protectionRoute(zones),
  verbRoute(
    zones,
    'change_ttl',
    (row, call) => {
      checkMode(row, 'primary')
      row.ttl = call.body.ttl
      return start(call, 'change_ttl', [zones.ref(row)])
    },
    { body: v.object({ ttl: Ttl }) },
  ),
  verbRoute(
    zones,
    'change_primary_nameservers',
    (row, call) => {
      checkMode(row, 'secondary')
      row.primary_nameservers = call.body.primary_nameservers
      return start(call, 'change_primary_nameservers', [zones.ref(row)])
    },
    { body: v.object({ primary_nameservers: Nameservers }) },
  ),
  verbRoute(
    zones,
    'import_zonefile',
    (row, call) => {
      checkMode(row, 'primary')
      const { state, body, now } = call
      if (state.rrsets.some(({ zone, protection }) => zone === row.id && protection.change)) refuse('protected', 'an RRSet is protected')
      const rows = readRecords(row, body.zonefile)
      addDefaults(rows, row, now)
      state.rrsets = [...state.rrsets.filter(({ zone }) => zone !== row.id), ...rows]
      return start(call, 'import_zonefile', [zones.ref(row)])
    },
    { body: v.object({ zonefile: Text }) },
  ),
]
