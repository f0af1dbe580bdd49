import { createOvh } from '@infra/ovh'
import type { BatchResult, Ovh, Paginated, Schema } from '@infra/ovh'
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

test('values and queries of lists, waits and changes are checked as those of calls', () => {
  const zone = '/domain/zone/{zoneName}/record'
  const route = '/v2/vrackServices/resource/{vrackServicesId}'
  const schema = {} as Schema<{ a: 1 }>
  ovh.list(zone, { path: { zoneName: 'a' }, query: { fieldType: 'TXT' }, expand: 'single', retry: 0 })
  ovh.list('/domain/zone/a/record?fieldType=TXT')
  ovh.list('/domain/zone', { path: {} })
  expectTypeOf(ovh.list('/domain/zone', { schema })).toEqualTypeOf<Paginated<{ a: 1 }>>()
  expectTypeOf(ovh.paginate('/v2/iam/policy', { schema, pageSize: 1 })).toEqualTypeOf<Paginated<{ a: 1 }>>()
  expectTypeOf(ovh.waitForReady(route, { path: { vrackServicesId: 'a' }, schema, timeoutMs: 1 })).resolves.toEqualTypeOf<{ a: 1 }>()
  expectTypeOf(ovh.list('/domain/zone', { onError: 'throw' })).toEqualTypeOf(ovh.list('/domain/zone'))
  // @ts-expect-error no values
  ovh.list(zone)
  // @ts-expect-error a name that the parameter has not
  ovh.list(zone, { path: { zone: 'a' } })
  // @ts-expect-error one too many
  ovh.list(zone, { path: { zoneName: 'a', other: 'b' } })
  // @ts-expect-error an unknown query parameter
  ovh.list(zone, { path: { zoneName: 'a' }, query: { nonsense: 1 } })
  // @ts-expect-error an unknown option
  ovh.list('/domain/zone', { pageSize: 1 })
  // @ts-expect-error a URL has its values
  ovh.list('/domain/zone/a/record', { path: { zoneName: 'a' } })
  // @ts-expect-error no list
  ovh.list('/domain/zone/{zoneName}', { path: { zoneName: 'a' } })
  // @ts-expect-error no list
  ovh.paginate('/v2/iam/policy/{policyId}', { path: { policyId: 'a' } })
  // @ts-expect-error an unknown query parameter
  ovh.paginate('/v2/iam/policy', { query: { nonsense: 1 } })
  // @ts-expect-error no values
  void ovh.waitForReady(route)
  // @ts-expect-error no values
  void ovh.waitForTask('/domain/zone/{zoneName}/task/{id}', { timeoutMs: 1 })
  // @ts-expect-error no values
  void ovh.update(route, (spec) => spec)
  // @ts-expect-error a name that the parameter has not
  void ovh.update(route, (spec) => spec, { path: { id: 'a' } })
})

test('v1 may be said', () => {
  expectTypeOf(ovh.get('/v1/domain/zone')).toEqualTypeOf(ovh.get('/domain/zone'))
  expectTypeOf(ovh.get('/v1/domain/zone/{zoneName}', { path: { zoneName: 'a' } })).toEqualTypeOf(ovh.get('/domain/zone/a/'))
  expectTypeOf(ovh.list('/v1/domain/zone/?a=b')).toEqualTypeOf(ovh.list('/domain/zone'))
  expectTypeOf(plain.get('/v1/me')).resolves.toBeUnknown()
  // @ts-expect-error no such route
  void ovh.get('/v1/domains')
  // @ts-expect-error no such version
  void ovh.get('/v3/domain/zone')
})

test('without types of routes everything is unknown, and any path will do', () => {
  expectTypeOf(plain).toEqualTypeOf<Ovh>()
  expectTypeOf(plain.list('/a')).toEqualTypeOf<Paginated<unknown>>()
  expectTypeOf(plain.list('/a/{b}', { path: { b: 1 }, query: { c: 1 }, onError: 'collect' })).toEqualTypeOf<
    Paginated<BatchResult<string, unknown>>
  >()
  // @ts-expect-error an unknown option
  plain.list('/a', { pageSize: 1 })
  expectTypeOf(plain.waitForTask('/a')).resolves.toBeUnknown()
})
