import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { CreateFirewallResultSchema, FirewallAppliedToSchema, FirewallRuleSchema, FirewallSchema } from './schemas.js'
import type { CreateFirewallResult, Firewall, FirewallAppliedTo, FirewallResource, FirewallRule, FirewallRuleBody } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof FirewallRuleSchema>>().toEqualTypeOf<Comparable<FirewallRule>>()
  // `Comparable` does not see through open enums of optional fields: these are held equal by extending each other.
  expectTypeOf<Out<typeof FirewallAppliedToSchema>>().toExtend<Comparable<FirewallAppliedTo>>()
  expectTypeOf<Comparable<FirewallAppliedTo>>().toExtend<Out<typeof FirewallAppliedToSchema>>()
  expectTypeOf<Out<typeof FirewallSchema>>().toExtend<Comparable<Firewall>>()
  expectTypeOf<Comparable<Firewall>>().toExtend<Out<typeof FirewallSchema>>()
  expectTypeOf<Out<typeof CreateFirewallResultSchema>>().toExtend<Comparable<CreateFirewallResult>>()
  expectTypeOf<Comparable<CreateFirewallResult>>().toExtend<Out<typeof CreateFirewallResultSchema>>()
})

test('what was read can be sent; a resource names what its type says', () => {
  expectTypeOf<FirewallRule>().toExtend<FirewallRuleBody>()
  expectTypeOf<{ type: 'server'; server: { id: number } }>().toExtend<FirewallResource>()
  expectTypeOf<{ type: 'server'; label_selector: { selector: string } }>().not.toExtend<FirewallResource>()
})
