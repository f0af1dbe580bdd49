import { randomString, randomUuid } from '@infra/core/msw'
import { addConsumerKey } from './auth-routes.js'
import { timestamp } from './call.js'
import { ipOf, resourceOf, serverOf, vpsOf, vrackServicesOf, zoneOf } from './products.js'
import type { OvhObject, OvhRow, OvhState } from './state.js'

const NICHANDLE = 'xx1111-ovh'
const APPLICATION_ID = 1
const REGIONS = ['GRA11', 'DE1'] as const
const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'] as const

/** A small account: what can only be ordered is there already, one of each; what the API makes is not. */
export function freshState(madeFrom: number, now: number): OvhState {
  const { secrets, seed } = secretsOf(madeFrom)
  const state: OvhState = {
    secrets,
    madeFrom,
    lists: {},
    generated: [],
    singles: {},
    me: meOf(),
    consumerKeys: [],
    tokens: [],
    answers: [],
    planned: [],
    advancedMs: 0,
    nextId: 1001,
    seed,
  }
  state.lists = listsOf(state, now, secrets.applicationKey)
  const rules = METHODS.map((method) => ({ method, path: '/*' }))
  addConsumerKey(state, now, secrets.consumerKey, { applicationId: APPLICATION_ID, rules, status: 'validated' })
  return state
}

/** The secrets of the account, and the place in the random numbers after them. */
function secretsOf(madeFrom: number): Pick<OvhState, 'secrets' | 'seed'> {
  const source = { seed: madeFrom }
  const draw = (length: number) => randomString(source, length)
  const keys = { applicationKey: draw(16), applicationSecret: draw(32), consumerKey: draw(32) }
  const serviceAccount = { clientId: `EU.${draw(16)}`, clientSecret: draw(32) }
  return { secrets: { ...keys, ...serviceAccount, accessToken: draw(64) }, seed: source.seed }
}

function named(field: string, rows: readonly OvhRow[]): OvhObject[] {
  return rows.map((value) => ({ id: value[field] as string, value }))
}

function listsOf(state: OvhState, now: number, applicationKey: string): Record<string, OvhObject[]> {
  const project = randomUuid(state).replaceAll('-', '')
  return {
    '/me/api/application': named('applicationId', [
      { applicationId: APPLICATION_ID, applicationKey, description: 'Emulated', name: 'emulated', status: 'active' },
    ]),
    '/me/api/credential': [],
    '/me/bill': named(
      'billId',
      [3, 2, 1].map((month) => billOf(month, now)),
    ),
    '/cloud/project': named('project_id', [projectOf(project, now)]),
    [`/cloud/project/${project}/region`]: named('name', REGIONS.map(regionOf)),
    [`/cloud/project/${project}/flavor`]: named('id', flavorsOf(state)),
    [`/cloud/project/${project}/image`]: named('id', imagesOf(state, now)),
    '/domain/zone': named('name', [zoneOf(now)]),
    '/dedicated/server': named('name', [serverOf()]),
    '/vps': named('name', [vpsOf()]),
    '/ip': named('ip', [ipOf('203.0.113.7/32', 'ns1.example.net', 'dedicated'), ipOf('2001:db8::/64', 'vps-1.example.net', 'vps')]),
    '/v2/iam/policy': [],
    '/v2/iam/resource': named('urn', [
      resourceOf(NICHANDLE, 'vps', 'vps-1.example.net'),
      resourceOf(NICHANDLE, 'dedicatedServer', 'ns1.example.net'),
    ]),
    '/v2/vrackServices/resource': named('id', [vrackServicesOf(now)]),
  }
}

function meOf(): OvhRow {
  return {
    nichandle: NICHANDLE,
    firstname: 'Ada',
    name: 'Example',
    email: 'ada@example.com',
    country: 'FR',
    currency: { code: 'EUR', symbol: '€' },
    language: 'en_GB',
    legalform: 'individual',
    ovhCompany: 'ovh',
    ovhSubsidiary: 'FR',
    state: 'complete',
    kycValidated: true,
  }
}

function billOf(monthsAgo: number, now: number): OvhRow {
  const price = (value: number) => ({ currencyCode: 'EUR', text: `${value.toFixed(2)} €`, value })
  const billId = `FR${1000 - monthsAgo}`
  return {
    billId,
    category: 'autorenew',
    date: timestamp(now - monthsAgo * 30 * 86_400_000),
    eInvoicingId: null,
    eInvoicingStatus: null,
    orderId: 5000 - monthsAgo,
    password: 'abcd',
    pdfUrl: `https://www.ovh.com/cgi-bin/order/bill.pdf?reference=${billId}`,
    priceWithTax: price(12),
    priceWithoutTax: price(10),
    tax: price(2),
    url: `https://www.ovh.com/cgi-bin/order/bill.cgi?reference=${billId}`,
  }
}

function projectOf(id: string, now: number): OvhRow {
  return {
    access: 'full',
    creationDate: timestamp(now),
    description: 'Emulated project',
    expiration: null,
    iam: { displayName: null, id, state: 'OK', tags: { env: 'test' }, urn: `urn:v1:eu:resource:publicCloudProject:${id}` },
    manualQuota: false,
    orderId: null,
    planCode: 'project.2018',
    projectName: 'emulated',
    project_id: id,
    status: 'ok',
    unleash: false,
  }
}

function regionOf(name: string): OvhRow {
  const isGerman = name.startsWith('DE')
  return {
    availabilityZones: [],
    continentCode: 'EU',
    countryCode: isGerman ? 'de' : 'fr',
    datacenterLocation: name.replace(/\d+$/, ''),
    ipCountries: [],
    name,
    services: [{ endpoint: `https://compute.${name.toLowerCase()}.cloud.ovh.net/v2.1`, name: 'instance', status: 'UP' }],
    status: 'UP',
    type: 'region',
  }
}

function flavorsOf(state: OvhState): OvhRow[] {
  const sizes = [
    { name: 'b3-8', ram: 8000, vcpus: 2, disk: 50 },
    { name: 'b3-16', ram: 16_000, vcpus: 4, disk: 100 },
  ]
  const more = {
    available: true,
    capabilities: [],
    inboundBandwidth: 500,
    osType: 'linux',
    outboundBandwidth: 500,
    quota: 10,
    type: 'ovh.general',
  }
  return REGIONS.flatMap((region) =>
    sizes.map((size) => ({
      id: randomUuid(state),
      region,
      ...size,
      ...more,
      planCodes: { hourly: `${size.name}.consumption`, monthly: null },
    })),
  )
}

function imagesOf(state: OvhState, now: number): OvhRow[] {
  const more = {
    flavorType: null,
    minDisk: 0,
    minRam: 0,
    planCode: null,
    size: 2.5,
    status: 'active',
    tags: [],
    type: 'linux',
    user: 'debian',
  }
  return REGIONS.map((region) => ({
    id: randomUuid(state),
    name: 'Debian 13',
    region,
    creationDate: timestamp(now),
    visibility: 'public',
    ...more,
  }))
}
