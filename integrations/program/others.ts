import { createHetzner } from '@infra/hetzner'
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
