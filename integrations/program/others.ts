import { createHetzner } from '@infra/hetzner'
import { createJexactyl, isRateLimited } from '@infra/jexactyl/v3'
import { createJexactyl as createJexactylV4 } from '@infra/jexactyl/v4'
import { createOvh } from '@infra/ovh'
import type { Domain } from '@infra/ovh/routes/domain'
import type { Me } from '@infra/ovh/routes/me'
import { createPterodactyl } from '@infra/pterodactyl'
import { runCommand, waitForState } from '@infra/pterodactyl/console'
import { check, equal } from './check.ts'
import type { Result } from './scenario.ts'
import type { Setup } from './setup.ts'

type Try = (setup: Setup) => Promise<void>

/** What the other providers' packages do, each from a client of its own. */
const tries: Readonly<Record<string, Try>> = {
  '@infra/hetzner: a server is created, waited for, found and deleted': async ({ hetzner: options }) => {
    await using hetzner = createHetzner({ ...options, validate: 'strict' })
    const told: number[] = []
    const result = await hetzner.servers.create({ name: 'web-1', server_type: 'cpx22', image: 'ubuntu-24.04' })
    await hetzner.actions.wait(result, { onProgress: ({ percent }) => told.push(percent) })
    equal([told[0], told.at(-1)], [0, 100], 'progress')
    const found = await hetzner.servers.list({ name: 'web-1' }).all()
    equal(
      found.map(({ status }) => status),
      ['running'],
      'servers',
    )
    await hetzner.actions.wait(await hetzner.servers.delete(result.server.id))
    equal(await hetzner.servers.getByName('web-1'), undefined, 'after the deletion')
  },
  '@infra/hetzner: Storage Boxes are found on their own host': async ({ hetzner: options }) => {
    await using hetzner = createHetzner({ ...options, validate: 'strict' })
    equal(await hetzner.storageBoxes.list().all(), [], 'boxes')
    check((await hetzner.storageBoxTypes.list()).items.length > 0, 'no types of boxes')
  },
  '@infra/pterodactyl: a server is read with its relations': async ({ pterodactyl: { server, ...options } }) => {
    await using panel = createPterodactyl({ ...options, validate: 'strict' })
    const { uuid, relationships } = await panel.client.servers.get(server, { include: ['egg'] })
    equal([uuid, typeof relationships.egg.name], [server, 'string'], 'server')
  },
  '@infra/pterodactyl: files are uploaded, listed and downloaded': async ({ pterodactyl: { server, ...options } }) => {
    await using panel = createPterodactyl({ ...options, validate: 'strict' })
    const content = 'é'.repeat(100_000)
    await panel.client.files.upload(server, [{ name: 'world.txt', content }])
    const names = (await panel.client.files.list(server)).map(({ name }) => name)
    check(names.includes('world.txt'), `uploaded, and not there: ${names.join()}`)
    equal(await panel.client.files.read(server, 'world.txt'), content, 'content')
    const stream = await panel.client.files.download(server, 'world.txt')
    equal(await new Response(stream).text(), content, 'download')
  },
  '@infra/pterodactyl: a console runs a command': async ({ pterodactyl: { server, ...options } }) => {
    await using panel = createPterodactyl(options)
    await using console = panel.client.servers.console(server)
    await console.setState('start')
    await waitForState(console, 'running', { timeoutMs: 10_000 })
    const lines = await runCommand(console, 'say hello', { until: /hello/, timeoutMs: 10_000 })
    check(
      lines.some((line) => line.includes('hello')),
      `it said: ${lines.join()}`,
    )
  },
  '@infra/jexactyl/v3: a server is made of credits, and cannot be renewed at once': async ({ jexactyl: { v3 } }) => {
    await using panel = createJexactyl({ ...v3, validate: 'strict' })
    const { store, servers } = panel.client
    const before = await store.getBalance()
    const id = await store.createServer({ name: 'Survival', cpu: 100, memory: 1024, disk: 1024, ports: 1, egg: 4, nest: 1, node: 1 })
    await servers.waitForInstall(id, { intervalMs: 10 })
    equal((await store.getBalance()).slots, before.slots - 1, 'slots')
    const error: unknown = await servers.renew(id, { retry: 0 }).catch((reason: unknown) => reason)
    check(isRateLimited(error), `no RateLimitError: ${String(error)}`)
    equal((await panel.detectVersion()).line, '3.x', 'line')
  },
  '@infra/jexactyl/v4: a ticket is asked, and groups are made': async ({ jexactyl: { v4 } }) => {
    await using panel = createJexactylV4({ ...v4, validate: 'strict' })
    const { id } = await panel.client.tickets.create({ title: 'Invoice', message: 'May I have one?' })
    equal((await panel.client.tickets.get(id)).title, 'Invoice', 'ticket')
    equal((await panel.detectVersion()).line, '4.x', 'line')
  },
  '@infra/ovh: requests are signed, and ids become objects': async ({ ovh: { endpoint, keys } }) => {
    const ovh = createOvh<Domain & Me>({ endpoint, ...keys })
    const bills = await ovh.list('/me/bill').all()
    equal(
      bills.map(({ priceWithTax }) => priceWithTax.text),
      ['12.00 €', '12.00 €', '12.00 €'],
      'bills',
    )
    const path = { zoneName: 'example.com' }
    const body = { fieldType: 'A', subDomain: 'é', target: '192.0.2.1' } as const
    const { id } = await ovh.post('/domain/zone/{zoneName}/record', { path, body })
    equal((await ovh.get(`/domain/zone/example.com/record/${id}`)).subDomain, 'é', 'record')
    await ovh.delete('/domain/zone/{zoneName}/record/{id}', { path: { ...path, id } })
    await ovh.close()
  },
  '@infra/ovh: a service account gets its token': async ({ ovh: { endpoint, serviceAccount } }) => {
    const ovh = createOvh<Me>({ endpoint, ...serviceAccount })
    equal((await ovh.get('/me')).nichandle, 'xx1111-ovh', 'account')
    await ovh.close()
  },
}

/** Tries them all, one after the other. */
export async function tryOthers(setup: Setup, report: (result: Result) => void): Promise<void> {
  for (const [name, attempt] of Object.entries(tries)) {
    const failure = await attempt(setup).then(
      () => undefined,
      (error: unknown) => ({ error: error instanceof Error ? (error.stack ?? String(error)) : String(error) }),
    )
    report({ name, ...failure })
  }
}
