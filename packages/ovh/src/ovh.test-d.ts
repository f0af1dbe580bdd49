import { createOvh } from '@infra/ovh'
import type { BatchResult, Ovh, Paginated } from '@infra/ovh'
import type { Domain } from '@infra/ovh/routes/domain'
import type { V2Iam } from '@infra/ovh/routes/v2-iam'
import type { V2VrackServices } from '@infra/ovh/routes/v2-vrack-services'
import { expectTypeOf, test } from 'vitest'

const ovh = createOvh<Domain & V2Iam & V2VrackServices>({ endpoint: 'ovh-eu', accessToken: 'a' })
const plain = createOvh({ endpoint: 'ovh-eu', accessToken: 'a' })

test('lists give the objects that the route below them answers', () => {
  const zones = ovh.list('/domain/zone')
  expectTypeOf<typeof zones extends Paginated<infer T> ? T : never>().toHaveProperty('dnssecSupported')
  const records = ovh.list('/domain/zone/{zoneName}/record', { path: { zoneName: 'a' }, onError: 'collect' })
  expectTypeOf<typeof records extends Paginated<BatchResult<string, infer T>> ? T : never>().toHaveProperty('fieldType')
  // @ts-expect-error no such route
  ovh.list('/domains')
})

test('pages of v2 give what the list holds', () => {
  const policies = ovh.paginate('/v2/iam/policy')
  expectTypeOf<typeof policies extends Paginated<infer T> ? T : never>().toHaveProperty('identities')
})

test('waits and changes know the resource', () => {
  const path = { vrackServicesId: 'a' }
  const route = '/v2/vrackServices/resource/{vrackServicesId}'
  expectTypeOf(ovh.waitForReady(route, { path })).resolves.toHaveProperty('resourceStatus')
  expectTypeOf(ovh.update(route, (spec) => ({ ...spec, subnets: [] }), { path })).resolves.toHaveProperty('checksum')
})

test('without types of routes everything is unknown, and any path will do', () => {
  expectTypeOf(plain).toEqualTypeOf<Ovh>()
  expectTypeOf(plain.list('/a')).toEqualTypeOf<Paginated<unknown>>()
  expectTypeOf(plain.waitForTask('/a')).resolves.toBeUnknown()
})
