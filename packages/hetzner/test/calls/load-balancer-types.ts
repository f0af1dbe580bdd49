import type { Calls } from './types.js'

/** Every operation of load balancer types, with every parameter that it has. */
export const calls: Calls = {
  list_load_balancer_types: ({ loadBalancerTypes }) => loadBalancerTypes.list({ name: 'lb11', page: 1, per_page: 50 }),
  get_load_balancer_type: ({ loadBalancerTypes }) => loadBalancerTypes.get(1),
}
