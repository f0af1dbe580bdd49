import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { DeployableNodeSchema, NodeAllocationSchema, NodeInformationSchema, NodeSchema } from './schemas.js'
import type { DeployableNode, Node, NodeAllocation, NodeInformation } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof NodeSchema>>().toEqualTypeOf<Comparable<Node>>()
  expectTypeOf<Out<typeof DeployableNodeSchema>>().toEqualTypeOf<Comparable<DeployableNode>>()
  expectTypeOf<Out<typeof NodeAllocationSchema>>().toEqualTypeOf<Comparable<NodeAllocation>>()
  expectTypeOf<Out<typeof NodeInformationSchema>>().toEqualTypeOf<Comparable<NodeInformation>>()
})
