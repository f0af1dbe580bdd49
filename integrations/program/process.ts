// The scenario as a program, for Node, Bun and Deno. Each line on stdout is a result, the last one `{"end":true}`.
import process from 'node:process'
import { inspect } from 'node:util'
import { createOutline } from '@infra/outline'
import { createOutline as createNodeOutline } from '@infra/outline/node'
import { tryOthers } from './others.ts'
import { scenario } from './scenario.ts'
import type { Runtime } from './scenario.ts'
import type { Setup } from './setup.ts'
import { connections } from './steps/connections.ts'
import { withoutPin, withPin } from './steps/trust.ts'
import { createWorld } from './world.ts'

const setup = JSON.parse(process.env['SETUP'] ?? '') as Setup
const runtime: Runtime = {
  inspect: (value) => inspect(value, { depth: 8, showHidden: true }),
  report: (result) => console.log(JSON.stringify(result)),
}

const PACKAGES = ['core', 'outline', 'hetzner', 'panel-core', 'pterodactyl', 'jexactyl', 'ovh'].map((name) => `@infra/${name}`)
for (const name of PACKAGES) {
  const file = import.meta.resolve(name)
  const packed = new URL(`./node_modules/${name}/dist/index.js`, import.meta.url).href
  runtime.report({ name: `${name}: comes from its tarball`, ...(file !== packed && { error: `${file} instead of ${packed}` }) })
}
await scenario('@infra/outline', withoutPin, createWorld(setup, { apiUrl: setup.trusted }, createOutline), runtime)
await scenario('@infra/outline/node', { ...withPin, ...connections }, createWorld(setup, setup.installed, createNodeOutline), runtime)
await tryOthers(setup, runtime.report)
console.log(JSON.stringify({ end: true }))
