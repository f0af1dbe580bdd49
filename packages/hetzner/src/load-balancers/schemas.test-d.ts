import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type {
  CreateLoadBalancerResultSchema,
  LoadBalancerHealthCheckSchema,
  LoadBalancerHealthStatusesSchema,
  LoadBalancerMatchSchema,
  LoadBalancerSchema,
  LoadBalancerServiceSchema,
  LoadBalancerTargetSchema,
} from './schemas.js'
import type {
  CreateLoadBalancerResult,
  LoadBalancer,
  LoadBalancerHealthCheck,
  LoadBalancerHealthStatus,
  LoadBalancerHttpsService,
  LoadBalancerIpTarget,
  LoadBalancerMatch,
  LoadBalancerService,
  LoadBalancerServiceBody,
  LoadBalancerTarget,
  LoadBalancerUnknownService,
  LoadBalancerUnknownTarget,
} from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof LoadBalancerHealthCheckSchema>>().toEqualTypeOf<Comparable<LoadBalancerHealthCheck>>()
  expectTypeOf<Out<typeof LoadBalancerServiceSchema>>().toEqualTypeOf<Comparable<LoadBalancerService>>()
  // `Comparable` does not see through open enums of optional fields, `detail` here: these are held equal by extending each other.
  expectTypeOf<Out<typeof LoadBalancerHealthStatusesSchema>>().toExtend<Comparable<LoadBalancerHealthStatus[]>>()
  expectTypeOf<Comparable<LoadBalancerHealthStatus[]>>().toExtend<Out<typeof LoadBalancerHealthStatusesSchema>>()
  expectTypeOf<Out<typeof LoadBalancerMatchSchema>>().toExtend<Comparable<LoadBalancerMatch>>()
  expectTypeOf<Comparable<LoadBalancerMatch>>().toExtend<Out<typeof LoadBalancerMatchSchema>>()
  expectTypeOf<Out<typeof LoadBalancerTargetSchema>>().toExtend<Comparable<LoadBalancerTarget>>()
  expectTypeOf<Comparable<LoadBalancerTarget>>().toExtend<Out<typeof LoadBalancerTargetSchema>>()
  expectTypeOf<Out<typeof LoadBalancerSchema>>().toExtend<Comparable<LoadBalancer>>()
  expectTypeOf<Comparable<LoadBalancer>>().toExtend<Out<typeof LoadBalancerSchema>>()
  expectTypeOf<Out<typeof CreateLoadBalancerResultSchema>>().toExtend<Comparable<CreateLoadBalancerResult>>()
  expectTypeOf<Comparable<CreateLoadBalancerResult>>().toExtend<Out<typeof CreateLoadBalancerResultSchema>>()
})

test('the kind tells services and targets apart; what is left over is of an unknown kind, whose name is text', () => {
  const serviceOf = (service: LoadBalancerService) => {
    if (service.protocol === 'https') return expectTypeOf(service).toEqualTypeOf<LoadBalancerHttpsService>()
    if (service.protocol === 'http' || service.protocol === 'tcp') return undefined
    expectTypeOf(service.protocol).toExtend<string>()
    return expectTypeOf(service).toEqualTypeOf<LoadBalancerUnknownService>()
  }
  const targetOf = (target: LoadBalancerTarget) => {
    switch (target.type) {
      case 'ip':
        return expectTypeOf(target).toEqualTypeOf<LoadBalancerIpTarget>()
      case 'server':
      case 'label_selector':
        return undefined
      default:
        return expectTypeOf(target).toEqualTypeOf<LoadBalancerUnknownTarget>()
    }
  }
  return { serviceOf, targetOf }
})

test('a service that was read can be added to another load balancer, and a misspelt protocol cannot', () => {
  expectTypeOf<LoadBalancerService>().toExtend<LoadBalancerServiceBody>()
  expectTypeOf<{ protocol: 'htpp'; listen_port: 80 }>().not.toExtend<LoadBalancerServiceBody>()
})
