import { isApiError } from '@infra/hetzner'
import type { Hetzner } from '@infra/hetzner'
import { expect, test } from 'vitest'
import { action, recorder } from '../../test/recorder.js'

type LoadBalancers = Hetzner['loadBalancers']

const health_check = { protocol: 'tcp', port: 80, interval: 15, timeout: 10, retries: 3 }
const tcp = { protocol: 'tcp', listen_port: 80, destination_port: 80, proxyprotocol: false, health_check } as const

test.each<[name: string, call: (loadBalancers: LoadBalancers) => PromiseLike<unknown>]>([
  ['updateService', (loadBalancers) => loadBalancers.updateService(4711, { listen_port: 443 })],
  ['changeAlgorithm', (loadBalancers) => loadBalancers.changeAlgorithm(4711, 'round_robin')],
  ['changeType', (loadBalancers) => loadBalancers.changeType(4711, 'lb21')],
  ['changeDnsPtr', (loadBalancers) => loadBalancers.changeDnsPtr(4711, { ip: '1.2.3.4', dns_ptr: null })],
  ['changeProtection', (loadBalancers) => loadBalancers.changeProtection(4711, { delete: true })],
  ['enablePublicInterface', (loadBalancers) => loadBalancers.enablePublicInterface(4711)],
  ['disablePublicInterface', (loadBalancers) => loadBalancers.disablePublicInterface(4711)],
])('%s is sent again when its answer is lost', async (_, call) => {
  const { hetzner, sent } = recorder([{ status: 504 }, { status: 201, body: { action: action(7) } }])
  expect(await call(hetzner.loadBalancers)).toEqual(action(7))
  expect(sent).toHaveLength(2)
})

test.each<[name: string, call: (loadBalancers: LoadBalancers) => PromiseLike<unknown>]>([
  ['create', (loadBalancers) => loadBalancers.create({ name: 'web', load_balancer_type: 'lb11', location: 'fsn1' })],
  ['addService', (loadBalancers) => loadBalancers.addService(4711, tcp)],
  ['deleteService', (loadBalancers) => loadBalancers.deleteService(4711, 443)],
  ['addTarget', (loadBalancers) => loadBalancers.addTarget(4711, { type: 'ip', ip: { ip: '203.0.113.1' } })],
  ['removeTarget', (loadBalancers) => loadBalancers.removeTarget(4711, { type: 'ip', ip: { ip: '203.0.113.1' } })],
  ['attachToNetwork', (loadBalancers) => loadBalancers.attachToNetwork(4711, { network: 123 })],
  ['detachFromNetwork', (loadBalancers) => loadBalancers.detachFromNetwork(4711, 123)],
])('%s is not sent again when it may have been carried out', async (_, call) => {
  const { hetzner, sent } = recorder([{ status: 504 }])
  await expect(call(hetzner.loadBalancers)).rejects.toSatisfy(isApiError)
  expect(sent).toHaveLength(1)
})
