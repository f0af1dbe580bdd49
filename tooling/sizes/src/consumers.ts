/** Somebody who installs one package and writes a program with it. */
export interface Consumer {
  /** The package. */
  name: string
  /** What its installation may bring besides. */
  dependencies: readonly string[]
  /** The most that its installation may take, in bytes: sources, emulator and declaration maps among them. */
  installBytes: number
  program: string
  /** Where it may do more than the others. */
  limits?: Partial<typeof TYPE_LIMITS>
}

/** The most that a type-check may have to do more. */
export const TYPE_LIMITS = { Lines: 5_000, Instantiations: 100 }

export const consumers: readonly Consumer[] = [
  {
    name: '@infra/outline',
    dependencies: ['@infra/core', 'ky', 'valibot'],
    installBytes: 3_000_000,
    program: `import { createOutline, getServer, isApiError, type AccessKey } from '@infra/outline'
const outline = createOutline({ apiUrl: 'https://127.0.0.1:1024/secret' })
const key: AccessKey = await outline.accessKeys.create({ name: 'one' })
await outline.accessKeys.setDataLimit(key.id, { bytes: 1_000_000 })
try {
  console.log(await outline.server.get(), await getServer(outline.api))
} catch (error) {
  console.log(isApiError(error) && error.status)
}
`,
  },
  {
    name: '@infra/hetzner',
    dependencies: ['@infra/core', 'ky', 'valibot'],
    installBytes: 4_400_000,
    program: `import { createHetzner, detailsOf, getServer, type Server } from '@infra/hetzner'
const hetzner = createHetzner({ token: 'a token' })
const result = await hetzner.servers.create({ name: 'web-1', server_type: 'cpx22', image: 'debian-13' })
await hetzner.actions.wait(result)
try {
  const server: Server = await getServer(hetzner.api, result.server.id)
  for await (const { name } of hetzner.volumes.list()) console.log(name, server.name)
} catch (error) {
  console.log(detailsOf(error, 'invalid_input')?.fields)
}
`,
  },
  {
    name: '@infra/pterodactyl',
    dependencies: ['@infra/core', '@infra/panel-core', 'ky', 'valibot'],
    // Answers have the relations that were asked for.
    limits: { Instantiations: 450 },
    installBytes: 4_400_000,
    program: `import { createPterodactyl, fieldErrorsOf } from '@infra/pterodactyl'
import { getServer, type Server } from '@infra/pterodactyl/client/servers'
const panel = createPterodactyl({ url: 'https://panel.example.com', clientKey: 'ptlc_a key' })
try {
  const server: Server = await getServer(panel.client.api, '1a7ce997', { include: ['egg'] })
  for await (const { name, relationships } of panel.application.servers.list({ include: ['node'] }))
    console.log(name, relationships.node?.fqdn, server.name)
  const terminal = panel.client.servers.console('1a7ce997')
  await terminal.send('list')
} catch (error) {
  console.log(fieldErrorsOf(error))
}
`,
  },
  {
    name: '@infra/ovh',
    dependencies: ['@infra/core', 'ini', 'ky'],
    // The routes of two families, and the way that paths take through them.
    limits: { Lines: 11_100, Instantiations: 4_500 },
    installBytes: 4_900_000,
    program: `import { createOvh, isApiError } from '@infra/ovh'
import type { Cloud } from '@infra/ovh/routes/cloud'
import type { billing_Bill, Me } from '@infra/ovh/routes/me'
const ovh = createOvh<Cloud & Me>({ endpoint: 'ovh-eu', accessToken: 'a token' })
try {
  const [serviceName = ''] = await ovh.get('/cloud/project')
  const body = { name: 'web-1', region: 'GRA11', flavorId: 'a', imageId: 'b' }
  const { id } = await ovh.post('/cloud/project/{serviceName}/instance', { path: { serviceName }, body })
  const bills: billing_Bill[] = await ovh.list('/me/bill').all()
  console.log(id, bills.length)
} catch (error) {
  console.log(isApiError(error) && error.code)
}
`,
  },
  {
    name: '@infra/jexactyl',
    dependencies: ['@infra/core', '@infra/panel-core', 'ky', 'valibot'],
    limits: { Instantiations: 500 },
    installBytes: 6_100_000,
    program: `import { createJexactyl, fieldErrorsOf, PanelDefectError } from '@infra/jexactyl/v3'
import { getServer, type Server } from '@infra/jexactyl/v3/client/servers'
const panel = createJexactyl({ url: 'https://panel.example.com', clientKey: 'ptlc_a key' })
try {
  const server: Server = await getServer(panel.client.api, '1a7ce997', { include: ['egg'] })
  for await (const { name, relationships } of panel.application.servers.list({ include: ['node'] }))
    console.log(name, relationships.node?.fqdn, server.renewal)
  const { balance } = await panel.client.store.getBalance()
  if (balance > 0) await panel.client.store.buyResource('memory')
} catch (error) {
  console.log(error instanceof PanelDefectError ? error.worksSince : fieldErrorsOf(error))
}
`,
  },
  {
    name: '@infra/jexactyl',
    dependencies: ['@infra/core', '@infra/panel-core', 'ky', 'valibot'],
    limits: { Lines: 5_250, Instantiations: 320 },
    installBytes: 6_100_000,
    program: `import { createJexactyl, fieldErrorsOf } from '@infra/jexactyl/v4'
import { getServer, type Server } from '@infra/jexactyl/v4/client/servers'
const panel = createJexactyl({ url: 'https://panel.example.com', clientKey: 'ptlc_a key' })
try {
  const server: Server = await getServer(panel.client.api, '1a7ce997', { include: ['egg'] })
  for await (const { name, relationships } of panel.application.servers.list({ include: ['node'] }))
    console.log(name, relationships.node?.fqdn, server.renewal_date)
  for await (const { total } of panel.client.billing.listOrders()) console.log(total)
} catch (error) {
  console.log(fieldErrorsOf(error))
}
`,
  },
]
