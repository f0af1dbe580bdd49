import { randomUuid } from '@infra/core/msw'
import { timestamp } from './call.js'
import type { RouteCall } from './call.js'
import { badRequest } from './errors.js'
import type { OvhObject, OvhRow } from './state.js'
import { findObject } from './state.js'

/** What a POST makes. */
interface Created extends OvhObject {
  /** The fields that change when the work on it is over. */
  later?: OvhRow
}

/** A list of objects, with what can be done with them. */
export interface Kind {
  /** The path of the list, as the catalogue writes it. */
  list: string
  /** The name of the parameter that follows it. */
  item: string
  /** What the list gives. Default: ids. Lists of v2 give objects, with cursors. */
  shows?: 'objects'
  /** What the list is narrowed by; another parameter is refused. Default: any field. */
  filters?: readonly string[]
  /** Parameters that say how, not which. */
  how?: readonly string[]
  /** Whether it has pages with cursors. Default: lists of v2 have. */
  pages?: boolean
  /** What the list gives of an object. Default: its id, or all of it where the list gives objects. */
  show?: (object: OvhObject) => unknown
  /** The fields behind filters of another name. */
  aliases?: Readonly<Record<string, string>>
  /** The fields that a PUT changes; without any there is none. Default: all that the catalogue describes. */
  edits?: readonly string[]
  /** The fields behind those of a PUT of another name. */
  renames?: Readonly<Record<string, string>>
  /** What a PUT takes, for resources as code. Default: `checksum` and `targetSpec`. */
  sends?: readonly string[]
  /** Whether a DELETE is possible. Default: yes. */
  lasting?: true
  /** What a POST makes; without it there is none. */
  create?: (call: RouteCall) => Created
}

const INSTANCES = '/cloud/project/{serviceName}/instance'
const CLOUD_LIST = { item: 'id', shows: 'objects', filters: ['region'], edits: [], lasting: true } as const

/** The lists that are known; any other that is in the state behaves by the defaults. */
export const kinds: readonly Kind[] = [
  { list: '/me/bill', item: 'billId', filters: ['category', 'date.from', 'date.to', 'orderId'], edits: [], lasting: true },
  { list: '/me/api/application', item: 'applicationId', filters: [], edits: [] },
  { list: '/me/api/credential', item: 'credentialId', filters: ['applicationId', 'status'], edits: [] },
  { list: '/cloud/project', item: 'serviceName', filters: ['iamTags'], lasting: true },
  { list: '/cloud/project/{serviceName}/region', item: 'regionName', filters: [], edits: [], lasting: true },
  { list: '/cloud/project/{serviceName}/flavor', ...CLOUD_LIST },
  { list: '/cloud/project/{serviceName}/image', ...CLOUD_LIST },
  {
    list: INSTANCES,
    item: 'instanceId',
    shows: 'objects',
    filters: ['region'],
    renames: { instanceName: 'name' },
    create: createInstance,
  },
  { list: '/domain/zone', item: 'zoneName', filters: ['iamTags'], edits: [], lasting: true },
  {
    list: '/domain/zone/{zoneName}/record',
    item: 'id',
    filters: ['fieldType', 'subDomain'],
    create: ({ state, body, params }) => {
      const id = state.nextId++
      const { fieldType, subDomain = null, target, ttl = 0 } = body
      return { id, value: { fieldType, id, subDomain, target, ttl, zone: params['zoneName'] } }
    },
  },
  { list: '/dedicated/server', item: 'serviceName', filters: ['iamTags'], lasting: true },
  { list: '/dedicated/server/{serviceName}/task', item: 'taskId', filters: ['function', 'status'], edits: [], lasting: true },
  {
    list: '/vps',
    item: 'serviceName',
    filters: ['iamTags'],
    lasting: true,
  },
  { list: '/vps/{serviceName}/tasks', item: 'id', filters: ['state', 'type'], edits: [], lasting: true },
  {
    list: '/ip',
    item: 'ip',
    filters: ['campus', 'description', 'iamTags', 'ip', 'isAdditionalIp', 'routedTo.serviceName', 'type', 'version'],
    lasting: true,
  },
  {
    list: '/v2/iam/policy',
    item: 'policyId',
    filters: ['action', 'details', 'identity', 'readOnly', 'resourceURN'],
    how: ['details'],
    aliases: { action: 'permissions.allow.action', identity: 'identities', resourceURN: 'resources.urn' },
    create: createPolicy,
  },
  {
    list: '/v2/iam/resource',
    item: 'resourceURN',
    filters: ['resourceName', 'resourceType', 'resourceURN', 'tags'],
    aliases: { resourceName: 'name', resourceType: 'type', resourceURN: 'urn' },
    lasting: true,
  },
  { list: '/v2/vrackServices/resource', item: 'vrackServicesId', filters: ['iamTags'], lasting: true },
]

function createInstance(call: RouteCall): Created {
  const { state, body, now } = call
  const { name, region, flavorId, imageId = null, sshKeyId = null } = body
  const flavor = inRegion(call, 'flavor', flavorId)
  const image = imageId === null ? null : inRegion(call, 'image', imageId)
  const id = randomUuid(state)
  const address = `198.51.100.${(state.nextId++ % 253) + 1}`
  const value = {
    availabilityZone: null,
    created: timestamp(now),
    currentMonthOutgoingTraffic: null,
    flavor,
    flavorId,
    id,
    image,
    // Of one that starts from a volume, empty.
    imageId: imageId ?? '',
    ipAddresses: [],
    monthlyBilling: null,
    name,
    operationIds: [],
    planCode: null,
    region,
    rescuePassword: null,
    sshKey: null,
    sshKeyId,
    status: 'BUILD',
  }
  const ipAddresses = [{ gatewayIp: '198.51.100.254', ip: address, networkId: 'public', type: 'public', version: 4 }]
  return { id, value, later: { status: 'ACTIVE', ipAddresses } }
}

/** What a body names by its id; it must be in the region of the body. */
function inRegion({ state, body, path }: RouteCall, what: string, id: unknown): OvhRow {
  const found = findObject(state, path.replace(/instance$/, what), id as string)?.value
  return found?.['region'] === body['region'] ? found! : badRequest(`There is no such ${what} in this region`)
}

function createPolicy({ state, body, now }: RouteCall): Created {
  const { conditions = null, description = null, expiredAt = null, permissionsGroups = [], identities, name, permissions } = body
  const id = randomUuid(state)
  const value = {
    conditions,
    createdAt: timestamp(now),
    description,
    expiredAt,
    id,
    identities,
    name,
    owner: state.me['nichandle'],
    permissions,
    permissionsGroups,
    readOnly: false,
    resources: (body['resources'] as readonly { urn: string }[]).map(({ urn }) => ({ urn, group: null, resource: null })),
    updatedAt: null,
  }
  return { id, value }
}
