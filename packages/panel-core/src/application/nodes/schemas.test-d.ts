import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { AllocationSchema, DeployableNodeSchema, NodeConfigurationSchema, NodeSchema } from './schemas.js'
import type { Allocation, DeployableNode, Node, NodeConfiguration } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof NodeSchema>>().toEqualTypeOf<Comparable<Node>>()
  expectTypeOf<Out<typeof DeployableNodeSchema>>().toEqualTypeOf<Comparable<DeployableNode>>()
  expectTypeOf<Out<typeof AllocationSchema>>().toEqualTypeOf<Comparable<Allocation>>()
  expectTypeOf<Out<typeof NodeConfigurationSchema>>().toEqualTypeOf<Comparable<NodeConfiguration>>()
})
