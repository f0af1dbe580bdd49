import * as v from 'valibot'
import type { Certificate } from '../certificates/types.js'
import { patch, start, timestamp } from './actions.js'
import { LabelsBody, ShortText, Text } from './body.js'
import type { Route, RouteCall } from './call.js'
import { invalid, refuse } from './errors.js'
import { actionRoutesOf, checkUnique, createRoute, defineResource, deleteRoute, readRoutes, updateRoute, verbRoute } from './resource.js'
import { fingerprintOf } from './ssh-keys.js'
import type { StoredCertificate } from './state.js'

const DAY = 86_400_000

/** TLS certificates. */
const certificates = defineResource({
  name: 'certificates',
  ns: 'certificates',
  one: 'certificate',
  filters: { type: true },
  sort: ['id', 'name', 'created'],
  show: (row, call): Certificate => ({ ...row, used_by: usersOf(call, row.id) }),
})

const Body = v.object({
  name: ShortText,
  type: v.exactOptional(v.picklist(['uploaded', 'managed'])),
  certificate: v.exactOptional(Text),
  private_key: v.exactOptional(Text),
  domain_names: v.exactOptional(v.array(Text)),
  labels: LabelsBody,
})

function usersOf({ state }: RouteCall, id: number): Certificate['used_by'] {
  const uses = state.load_balancers.filter(({ services }) =>
    services.some(({ protocol, http }) => protocol === 'https' && http.certificates.includes(id)),
  )
  return uses.map((one) => ({ id: one.id, type: 'load_balancer' }))
}

/** What a certificate has once it was issued. */
function issued(
  now: number,
  name: string,
): Pick<StoredCertificate, 'certificate' | 'not_valid_before' | 'not_valid_after' | 'fingerprint'> {
  return {
    certificate: '-----BEGIN CERTIFICATE-----\n(made up)\n-----END CERTIFICATE-----\n',
    not_valid_before: timestamp(now),
    not_valid_after: timestamp(now + 90 * DAY),
    fingerprint: fingerprintOf(name, 20),
  }
}

/** The routes of certificates. What was uploaded is not read: its names and dates are made up. */
export const certificateRoutes: readonly Route[] = [
  ...readRoutes(certificates),
  ...actionRoutesOf(certificates),
  createRoute(certificates, Body, (call) => {
    const { state, now, body } = call
    const { name, type = 'uploaded', labels = {}, domain_names: domains = [] } = body
    checkUnique(state.certificates, 'name', name)
    const base = { id: state.nextId++, name, labels, type, created: timestamp(now), domain_names: domains }
    if (type === 'uploaded') {
      for (const field of ['certificate', 'private_key'] as const) if (!body[field]) invalid(field, 'Missing data for required field.')
      const row = { ...base, ...issued(now, name), certificate: body.certificate ?? null, status: null }
      state.certificates.push(row)
      return { certificate: certificates.show(row, call), action: null }
    }
    if (domains.length === 0) invalid('domain_names', 'Missing data for required field.')
    const status = { issuance: 'pending', renewal: 'unavailable', error: null }
    const row = { ...base, certificate: null, not_valid_before: null, not_valid_after: null, fingerprint: null, status }
    state.certificates.push(row)
    const done = { ...issued(now, name), status: { issuance: 'completed', renewal: 'scheduled', error: null } }
    const action = start(call, 'create_certificate', [certificates.ref(row)], { patches: [patch('certificates', row.id, done)] })
    return { certificate: certificates.show(row, call), action }
  }),
  updateRoute(certificates),
  deleteRoute(certificates, {
    work: ({ id }, call) => {
      if (usersOf(call, id).length > 0) refuse('resource_in_use', 'certificate is in use by a load balancer')
    },
  }),
  verbRoute(certificates, 'retry', (row, call) => {
    if (row.status?.issuance !== 'failed' && row.status?.renewal !== 'failed')
      refuse('unsupported_error', 'only a managed certificate whose issuance or renewal failed can be retried')
    const done = { ...issued(call.now, row.name), status: { issuance: 'completed', renewal: 'scheduled', error: null } }
    return start(call, 'issue_certificate', [certificates.ref(row)], { patches: [patch('certificates', row.id, done)] })
  }),
]
