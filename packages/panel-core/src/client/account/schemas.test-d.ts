import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { AccountSchema, PermissionGroupSchema, PermissionsSchema, TwoFactorSetupSchema } from './schemas.js'
import type { Account, PermissionGroup, TwoFactorSetup } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof AccountSchema>>().toEqualTypeOf<Comparable<Account>>()
  expectTypeOf<Out<typeof PermissionGroupSchema>>().toEqualTypeOf<Comparable<PermissionGroup>>()
  expectTypeOf<Out<typeof TwoFactorSetupSchema>>().toEqualTypeOf<Comparable<TwoFactorSetup>>()
  expectTypeOf<Out<typeof PermissionsSchema>>().toEqualTypeOf<Comparable<Record<string, PermissionGroup>>>()
})
