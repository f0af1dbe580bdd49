/** A program that a user might write, and what it may cost. */
export interface Budget {
  name: string
  code: string
  /** The most bytes after `gzip -9`. Without one the size is shown for comparison only. */
  limit?: number
  /** Modules to leave out, to see what they cost. */
  leaveOut?: string[]
  /** What must not be in the bundle: the start of a file's path, or any text of the program. */
  without?: { files?: string[]; text?: string[] }
}

const address = `'https://127.0.0.1:1024/secret'`

// Operations that the program does not name: of the same file, of the same resource, of others.
const others = {
  files: ['packages/outline/dist/key-strings', 'packages/outline/dist/pool'],
  text: ['server.rename', 'accessKeys.list', 'metrics.transfer'],
}

const otherServers = {
  files: ['packages/hetzner/dist/volumes', 'packages/hetzner/dist/zones', 'packages/hetzner/dist/labels'],
  text: ['servers.list', 'servers.create', 'volumes.get'],
}

const panel = `{ url: 'https://panel.example.com', clientKey: globalThis.key }`
const otherPanels = {
  files: ['packages/panel-core/dist/application', 'packages/panel-core/dist/console', 'packages/panel-core/dist/client/files'],
  text: ['client.servers.list', 'client.backups', 'application.'],
}

const ovhKeys = `{ endpoint: 'ovh-eu', applicationKey: 'key', applicationSecret: globalThis.secret, consumerKey: globalThis.key }`
const otherOvh = {
  files: [
    'ini',
    'valibot',
    'packages/ovh/dist/lists',
    'packages/ovh/dist/work',
    'packages/ovh/dist/iam',
    'packages/ovh/dist/node',
    'packages/ovh/dist/msw',
  ],
  text: ['/dedicated/server', '/cloud/project'],
}

const otherJexactyl = {
  files: ['packages/panel-core/dist/console', 'packages/panel-core/dist/client/files', 'packages/panel-core/dist/application'],
  text: ['client.backups', 'application.'],
}

export const budgets: Budget[] = [
  { name: 'ky', code: `import ky from 'ky'\nexport { ky }` },
  {
    name: 'valibot, one schema',
    code: `import * as v from 'valibot'\nexport const schema = v.looseObject({ id: v.string(), limit: v.optional(v.number()) })`,
  },
  {
    name: 'one call',
    code: `import { createOutlineApi, getServer } from '@infra/outline'\nexport const server = await getServer(createOutlineApi({ apiUrl: ${address} }))`,
    limit: 18_900,
    without: others,
  },
  {
    name: 'one call, from the subpath',
    code: `import { createOutlineApi } from '@infra/outline'\nimport { getServer } from '@infra/outline/server'\nexport const server = await getServer(createOutlineApi({ apiUrl: ${address} }))`,
    limit: 18_900,
    without: others,
  },
  {
    name: 'the whole client',
    code: `import { createOutline } from '@infra/outline'\nexport const outline = createOutline({ apiUrl: ${address} })`,
    limit: 24_150,
    without: { files: ['packages/outline/dist/key-strings', 'packages/outline/dist/msw', 'packages/outline/dist/node'] },
  },
  {
    name: 'InfraError',
    code: `import { InfraError } from '@infra/core'\nexport const ours = error => error instanceof InfraError`,
    limit: 400,
    without: { files: ['ky', 'valibot'] },
  },
  {
    name: 'a key string',
    code: `import { parseAccessKey } from '@infra/outline/key-strings'\nexport const key = parseAccessKey(globalThis.text)`,
    limit: 2_200,
    without: { files: ['ky', 'valibot', 'packages/outline/dist/server', 'packages/outline/dist/access-keys'] },
  },
  {
    name: 'Hetzner: one call',
    code: `import { createHetznerApi, getServer } from '@infra/hetzner'\nexport const server = await getServer(createHetznerApi({ token: globalThis.token }), 42)`,
    limit: 22_400,
    without: otherServers,
  },
  {
    name: 'Hetzner: one call, from the subpath',
    code: `import { createHetznerApi } from '@infra/hetzner'\nimport { getServer } from '@infra/hetzner/servers'\nexport const server = await getServer(createHetznerApi({ token: globalThis.token }), 42)`,
    limit: 22_400,
    without: otherServers,
  },
  {
    name: 'Hetzner: the whole client',
    code: `import { createHetzner } from '@infra/hetzner'\nexport const hetzner = createHetzner({ token: globalThis.token })`,
    limit: 35_900,
    without: { files: ['packages/hetzner/dist/msw', 'packages/hetzner/dist/node'] },
  },
  {
    name: 'Hetzner: the whole client, valibot left out',
    code: `import { createHetzner } from '@infra/hetzner'\nexport const hetzner = createHetzner({ token: globalThis.token })`,
    leaveOut: ['valibot'],
  },
  {
    name: 'Hetzner: a label selector',
    code: `import { labelSelector } from '@infra/hetzner/labels'\nexport { labelSelector }`,
    limit: 2_000,
    without: { files: ['ky', 'valibot', 'packages/hetzner/dist/servers'] },
  },
  {
    name: 'Pterodactyl: one call',
    code: `import { createClientApi } from '@infra/pterodactyl'\nimport { getServer } from '@infra/pterodactyl/client/servers'\nexport const server = await getServer(createClientApi(${panel}), '1a7ce997')`,
    limit: 21_850,
    without: otherPanels,
  },
  {
    name: 'Pterodactyl: a console',
    code: `import { createClientApi } from '@infra/pterodactyl'\nimport { openConsole } from '@infra/pterodactyl/console'\nexport const terminal = openConsole(createClientApi(${panel}), '1a7ce997')`,
    limit: 24_400,
    without: { files: ['packages/panel-core/dist/application', 'packages/panel-core/dist/client/files', 'packages/panel-core/dist/msw'] },
  },
  {
    name: 'Pterodactyl: the whole client',
    code: `import { createPterodactyl } from '@infra/pterodactyl'\nexport const panel = createPterodactyl(${panel})`,
    limit: 36_900,
    without: { files: ['packages/panel-core/dist/msw', 'packages/pterodactyl/dist/msw', 'packages/pterodactyl/dist/node'] },
  },
  {
    name: 'OVHcloud: one call',
    code: `import { call, createOvhApi } from '@infra/ovh'\nexport const me = await call(createOvhApi(${ovhKeys}), 'GET', '/me')`,
    limit: 22_450,
    without: otherOvh,
  },
  {
    name: 'OVHcloud: the whole client',
    code: `import { createOvh } from '@infra/ovh'\nexport const ovh = createOvh(${ovhKeys})`,
    limit: 27_050,
    without: { files: ['valibot', 'ini', 'packages/ovh/dist/iam', 'packages/ovh/dist/msw', 'packages/ovh/dist/node'] },
  },
  {
    name: 'OVHcloud: IAM actions of routes',
    code: `import { iamActionsFor } from '@infra/ovh/iam'\nexport { iamActionsFor }`,
    limit: 17_250,
    without: { files: ['ky', 'valibot', 'packages/ovh/dist/lists'] },
  },
  {
    name: 'Jexactyl: one call on any line',
    code: `import { createClientApi, getServer } from '@infra/jexactyl'\nexport const server = await getServer(createClientApi(${panel}), '1a7ce997')`,
    limit: 23_000,
    without: { ...otherJexactyl, files: [...otherJexactyl.files, 'packages/jexactyl/dist/v3', 'packages/jexactyl/dist/v4'] },
  },
  {
    name: 'Jexactyl 3.x: one call',
    code: `import { createClientApi } from '@infra/jexactyl/v3'\nimport { getStoreBalance } from '@infra/jexactyl/v3/client/store'\nexport const balance = await getStoreBalance(createClientApi(${panel}))`,
    limit: 22_100,
    without: {
      text: [...otherJexactyl.text, 'client.servers.', 'client.tickets'],
      files: [...otherJexactyl.files, 'packages/jexactyl/dist/v4'],
    },
  },
  {
    name: 'Jexactyl 4.x: one call',
    code: `import { createClientApi } from '@infra/jexactyl/v4'\nimport { listOrders } from '@infra/jexactyl/v4/client/billing'\nexport const orders = await listOrders(createClientApi(${panel}))`,
    limit: 22_500,
    without: {
      text: [...otherJexactyl.text, 'client.servers.', 'client.tickets'],
      files: [...otherJexactyl.files, 'packages/jexactyl/dist/v3'],
    },
  },
  {
    name: 'Jexactyl 3.x: the whole client',
    code: `import { createJexactyl } from '@infra/jexactyl/v3'\nexport const panel = createJexactyl(${panel})`,
    limit: 42_050,
    without: { files: ['packages/panel-core/dist/msw', 'packages/jexactyl/dist/v4', 'packages/jexactyl/dist/node'] },
  },
  {
    name: 'Jexactyl 4.x: the whole client',
    code: `import { createJexactyl } from '@infra/jexactyl/v4'\nexport const panel = createJexactyl(${panel})`,
    limit: 44_300,
    without: { files: ['packages/panel-core/dist/msw', 'packages/jexactyl/dist/v3', 'packages/jexactyl/dist/node'] },
  },
]
