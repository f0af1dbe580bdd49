import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type {
  ActivityLogSchema,
  ServerResourcesSchema,
  ServerSchema,
  ServerWithPermissionsSchema,
  WebsocketCredentialsSchema,
} from './schemas.js'
import type { ActivityLog, Server, ServerResources, ServerWithPermissions, WebsocketCredentials } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof ActivityLogSchema>>().toEqualTypeOf<Comparable<ActivityLog>>()
  expectTypeOf<Out<typeof ServerSchema>>().toEqualTypeOf<Comparable<Server>>()
  expectTypeOf<Out<typeof ServerResourcesSchema>>().toEqualTypeOf<Comparable<ServerResources>>()
  expectTypeOf<Out<typeof ServerWithPermissionsSchema>>().toEqualTypeOf<Comparable<ServerWithPermissions>>()
  expectTypeOf<Out<typeof WebsocketCredentialsSchema>>().toEqualTypeOf<Comparable<WebsocketCredentials>>()
})
