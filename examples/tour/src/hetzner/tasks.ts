// What each step of the tour does, as you would write it in a program of your own. The tour prints these functions' own
// source before it runs them, so what is shown is what happens.
import { addPrices, createHetzner, labelSelector, monthlyPrice, multiplyPrice } from '@infra/hetzner'
import type { Hetzner, HetznerOptions, Server, WaitForActionsOptions } from '@infra/hetzner'
import { hetznerError } from '@infra/hetzner/msw'
import type { HetznerEmulator } from '@infra/hetzner/msw'

type Progress = WaitForActionsOptions['onProgress']

/** Looks which sizes there are in a location, and what they cost. */
export async function lookUp(options: HetznerOptions) {
  const hetzner = createHetzner(options)
  const types = await hetzner.serverTypes.list().all()
  const sizes = types.filter((type) => type.locations.some(({ name }) => name === 'fsn1'))
  return { hetzner, sizes }
}

/** Makes a network, a firewall and a volume at once. */
export async function layFoundations(hetzner: Hetzner) {
  const labels = { env: 'tour' }
  const [network, firewall, volume] = await Promise.all([
    hetzner.networks.create({ name: 'inside', ip_range: '10.0.0.0/16', labels }),
    hetzner.firewalls.create({
      name: 'web',
      labels,
      rules: [{ direction: 'in', protocol: 'tcp', port: '443', source_ips: ['0.0.0.0/0'] }],
    }),
    hetzner.volumes.create({ name: 'data', size: 50, location: 'fsn1', format: 'ext4', labels }),
  ])
  const subnet = await hetzner.networks.addSubnet(network.id, { type: 'cloud', network_zone: 'eu-central', ip_range: '10.0.1.0/24' })
  await hetzner.actions.wait([subnet, firewall, volume])
  return { network, firewall: firewall.firewall, volume: volume.volume }
}

/** Makes a server where there is one left, and waits for all the work behind it. */
export async function createServer(hetzner: Hetzner, { network, firewall }: Foundations, onProgress: Progress) {
  const body = { name: 'web-1', server_type: 'cpx22', image: 'ubuntu-24.04', location: 'nbg1', labels: { env: 'tour' } }
  const parts = { networks: [network.id], firewalls: [{ firewall: firewall.id }] }
  const result = await hetzner.servers.createWithFallback({ ...body, ...parts }, { locations: ['fsn1'] })
  await hetzner.actions.wait(result, { onProgress })
  return { server: await hetzner.servers.get(result.server.id), attempts: result.attempts }
}

/** Runs it all again, as a job that was cut off would. */
export async function runAgain(hetzner: Hetzner) {
  const { created, server } = await hetzner.servers.createOrGet({ name: 'web-1', server_type: 'cpx22', image: 'ubuntu-24.04' })
  return { created, id: server.id }
}

/** Gives the server a name in the DNS. */
export async function nameIt(hetzner: Hetzner, { public_net }: Server) {
  const made = await hetzner.zones.createOrGet({ name: 'example.com', mode: 'primary' })
  if (made.created) await hetzner.actions.wait(made)
  const records = [{ value: public_net.ipv4?.ip ?? '' }]
  const changed = await hetzner.rrsets.ensure(made.zone.id, { name: 'www', type: 'A', ttl: 300, records })
  await hetzner.actions.wait(changed.actions)
  return hetzner.zones.getZonefile(made.zone.id)
}

/** Adds up what is there. */
export async function showCost(hetzner: Hetzner, { server_type, location }: Server, gigabytes: number) {
  const { volume } = await hetzner.pricing.get()
  const disk = multiplyPrice(volume.price_per_gb_month, gigabytes)
  return addPrices(monthlyPrice(server_type, location.name), disk)
}

/** Attaches the volume while the server is still being copied: the API says that it is locked. */
export async function meetLock(hetzner: Hetzner, server: Server, volumeId: number) {
  await hetzner.servers.createImage(server.id, { description: 'before the update' })
  const attached = await hetzner.volumes.attach(volumeId, { server: server.id })
  return hetzner.actions.wait(attached)
}

/** Lets the emulated API refuse once, since too much was asked. */
export async function meetLimit(hetzner: Hetzner, emulator: HetznerEmulator) {
  emulator.faults.inject({ op: 'servers.list', times: 1, ...hetznerError('rate_limit_exceeded') })
  return hetzner.servers.list({ label_selector: labelSelector((label) => label.eq('env', 'tour')) }).all()
}

/** Takes everything down again. */
export async function cleanUp(hetzner: Hetzner, { network, firewall, volume }: Foundations, server: Server) {
  await hetzner.actions.wait(await hetzner.servers.delete(server.id))
  await hetzner.volumes.delete(volume.id)
  await hetzner.firewalls.delete(firewall.id)
  await hetzner.networks.delete(network.id)
  await hetzner.actions.wait(await hetzner.zones.delete('example.com'))
}

/** What {@link layFoundations} made. */
export type Foundations = Awaited<ReturnType<typeof layFoundations>>
