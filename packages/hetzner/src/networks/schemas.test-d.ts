import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { NetworkMemberSchema, NetworkRouteSchema, NetworkSchema, NetworkSubnetSchema } from './schemas.js'
import type { Network, NetworkMember, NetworkRoute, NetworkSubnet, NetworkSubnetBody } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof NetworkSubnetSchema>>().toEqualTypeOf<Comparable<NetworkSubnet>>()
  expectTypeOf<Out<typeof NetworkRouteSchema>>().toEqualTypeOf<Comparable<NetworkRoute>>()
  expectTypeOf<Out<typeof NetworkSchema>>().toEqualTypeOf<Comparable<Network>>()
  expectTypeOf<Out<typeof NetworkMemberSchema>>().toEqualTypeOf<Comparable<NetworkMember>>()
})

test('a vSwitch belongs to its kind of subnet', () => {
  expectTypeOf({ type: 'vswitch' as const, network_zone: 'eu-central', vswitch_id: 1000 }).toExtend<NetworkSubnetBody>()
  expectTypeOf({ type: 'vswitch' as const, network_zone: 'eu-central' }).not.toExtend<NetworkSubnetBody>()
})
