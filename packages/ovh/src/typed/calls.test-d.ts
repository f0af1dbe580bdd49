import type { Call, Schema } from '@infra/core'
import { describe, expectTypeOf, test } from 'vitest'
import type { Cloud, cloud_instance_Instance, cloud_ProjectWithIAM } from '../routes/cloud.js'
import type { Me } from '../routes/me.js'
import type { Ovh } from '../ovh.js'
import type { V2Iam } from '../routes/v2-iam.js'
import type { UntypedCalls } from '../types.js'
import type { Calls, KnownPath } from './calls.js'
import type { PathsOf, RouteAt } from './walk.js'

declare const ovh: Calls<Cloud & Me & V2Iam>
declare const untyped: Calls<unknown>
declare const client: Ovh<Me>
declare const id: string
const instance = { flavorId: 'a', imageId: 'b', name: 'c', region: 'GRA11' }

describe('a path', () => {
  test('as template and as URL gives what the route answers', () => {
    expectTypeOf(ovh.get('/cloud/project')).toEqualTypeOf<Call<string[]>>()
    expectTypeOf(ovh.get('/cloud/project/{serviceName}', { path: { serviceName: id } })).toEqualTypeOf<Call<cloud_ProjectWithIAM>>()
    expectTypeOf(ovh.get(`/cloud/project/${id}`)).toEqualTypeOf<Call<cloud_ProjectWithIAM>>()
    expectTypeOf(ovh.post(`/cloud/project/${id}/instance`, { body: instance })).toEqualTypeOf<Call<cloud_instance_Instance>>()
    expectTypeOf(ovh.delete(`/cloud/project/${id}/instance/${id}`)).toEqualTypeOf<Call<void>>()
    expectTypeOf(ovh.get('/v2/iam/policy')).resolves.items.toHaveProperty('owner')
  })

  test('may end in a slash or in a query string', () => {
    expectTypeOf(ovh.get('/me/bill/')).toEqualTypeOf<Call<string[]>>()
    expectTypeOf(ovh.get('/me/bill?date.from=2026-01-01')).toEqualTypeOf<Call<string[]>>()
  })

  test('that no route has is told with what is near', () => {
    expectTypeOf<KnownPath<Me, '/me/bil', 'GET'>>().toExtend<`/me/${string}`>()
    expectTypeOf<'/me/bill'>().toExtend<KnownPath<Me, '/me/bil', 'GET'>>()
    expectTypeOf<KnownPath<Me, '/me/bill/{billId}', 'PUT'>>().toExtend<`/me/bill/{billId}/${string}`>()
    expectTypeOf<KnownPath<Me, '/me/geolocation', 'PUT'>>().toEqualTypeOf<'this path has no PUT'>()
    // @ts-expect-error - no such route
    void ovh.get('/cloud/projects')
    // @ts-expect-error - no such route below one that exists
    void ovh.get(`/cloud/project/${id}/nope`)
    // @ts-expect-error - a route of a family that was not asked for
    void ovh.get('/vps')
    // @ts-expect-error - a route of v2 without its version
    void ovh.get('/iam/policy')
    // @ts-expect-error - an empty value
    void ovh.get('/cloud/project//instance')
    // @ts-expect-error - a name that the parameter has not
    void ovh.get('/cloud/project/{name}', { path: { name: id } })
    // @ts-expect-error - a method that the route has not
    void ovh.delete('/me')
    // @ts-expect-error - a method that the literal has not, although the parameter beside it has
    void ovh.delete(`/cloud/project/${id}/instance/bulk`)
    // @ts-expect-error - any text
    void ovh.get(id)
  })
})

describe('the values of a path', () => {
  test('are all needed, and no others', () => {
    expectTypeOf(ovh.get('/me/bill/{billId}', { path: { billId: 1 } })).resolves.toHaveProperty('billId')
    // @ts-expect-error - no values
    void ovh.get('/cloud/project/{serviceName}')
    // @ts-expect-error - one is missing
    void ovh.get('/cloud/project/{serviceName}/instance/{instanceId}', { path: { serviceName: id } })
    // @ts-expect-error - one is too many
    void ovh.get('/cloud/project/{serviceName}', { path: { serviceName: id, instanceId: id } })
    // That there are none says that it is a template.
    expectTypeOf(ovh.get('/me/bill', { path: {} })).toEqualTypeOf<Call<string[]>>()
    // @ts-expect-error - a URL has its values
    void ovh.get(`/cloud/project/${id}`, { path: { serviceName: id } })
  })
})

describe('query and body', () => {
  test('are those of the route', () => {
    expectTypeOf(ovh.get('/me/bill', { query: { 'date.from': '2026-01-01' }, timeoutMs: 1000 })).resolves.toEqualTypeOf<string[]>()
    // @ts-expect-error - an unknown query parameter
    void ovh.get('/me/bill', { query: { 'date.form': '2026-01-01' } })
    // @ts-expect-error - a query for a route that takes none
    void ovh.get('/me', { query: { page: 1 } })
    // @ts-expect-error - no body
    void ovh.post(`/cloud/project/${id}/instance`)
    // @ts-expect-error - an unknown field
    void ovh.post(`/cloud/project/${id}/instance`, { body: { ...instance, size: 1 } })
    // @ts-expect-error - a field of another type
    void ovh.post(`/cloud/project/${id}/instance`, { body: { ...instance, name: 1 } })
    // @ts-expect-error - a body for a route that takes none
    void ovh.post('/me/changeEmail/{id}/refuse', { path: { id: 1 }, body: {} })
  })

  test('enums are closed in what is sent and open in what is answered', async () => {
    // @ts-expect-error - none of the known values
    void ovh.get('/me/bill', { query: { category: 'nope' } })
    const { status } = await ovh.get(`/cloud/project/${id}/instance/${id}`)
    expectTypeOf<'NEW_STATUS'>().toExtend<typeof status>()
    expectTypeOf(status).toExtend<string>()
  })

  test('fields that only the server writes are not sent', () => {
    expectTypeOf(ovh.put('/me', { body: { city: 'Roubaix' } })).resolves.toEqualTypeOf<void>()
    // @ts-expect-error - read only
    void ovh.put('/me', { body: { nichandle: 'ab1-ovh' } })
  })
})

describe('what calls give', () => {
  test('a schema sets the type', () => {
    const schema = {} as Schema<{ a: 1 }>
    expectTypeOf(ovh.get('/me', { schema })).toEqualTypeOf<Call<{ a: 1 }>>()
    expectTypeOf(untyped.get('/me', { schema })).toEqualTypeOf<Call<{ a: 1 }>>()
  })

  test('what a value is written down as does not', () => {
    // @ts-expect-error - an account is no number
    expectTypeOf<Promise<number>>(ovh.get('/me'))
    // @ts-expect-error - a bill is no such thing
    expectTypeOf<AsyncIterable<{ nope: 1 }>>(client.list('/me/bill'))
    // @ts-expect-error - nothing is known of it
    expectTypeOf<Promise<number>>(untyped.get('/anything'))
    const account = ovh.get('/me')
    expectTypeOf(account).resolves.toHaveProperty('nichandle')
  })

  test('without types all is unknown', () => {
    expectTypeOf(untyped).toEqualTypeOf<UntypedCalls>()
    expectTypeOf(untyped.get('/anything/{at}', { path: { at: 'all' }, query: { a: 1 } })).toEqualTypeOf<Call<unknown>>()
  })

  test('call is untyped everywhere, for routes that the types lack', () => {
    expectTypeOf(ovh.call('GET', '/brand/new')).toEqualTypeOf<Call<unknown>>()
  })
})

test('what is known of a route can be read', () => {
  expectTypeOf<RouteAt<Me, '/me', 'GET'>['facts']['at']>().toExtend<string>()
  expectTypeOf<RouteAt<Me, '/me/geolocation', 'POST'>['facts']['auth']>().toEqualTypeOf<false>()
  expectTypeOf<'/me/bill/{billId}'>().toExtend<PathsOf<Me, 'GET'>>()
  expectTypeOf<PathsOf<Me, 'GET'>>().not.toEqualTypeOf<string>()
})
