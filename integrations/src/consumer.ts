import { realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { installPacked } from '@infra/build/install-packed'
import { build } from 'esbuild'
import type * as servers from './servers.ts'

const modules = fileURLToPath(new URL('../node_modules/', import.meta.url))

/** The parts of the host that use the packages. They are loaded from the consumer's folder, so that they use the packed ones. */
export type Host = typeof servers

/**
 * Makes a folder into the project of a user: the tarballs installed, the scenario beside them as plain JavaScript, and for
 * workerd all of it in one file, since it has no packages.
 */
export async function createConsumer(folder: string): Promise<Host> {
  installPacked(folder, '@infra/outline', '@infra/hetzner', '@infra/pterodactyl', '@infra/jexactyl', '@infra/ovh')
  // The optional peers. They are tools here, so the workspace's own will do.
  for (const name of ['msw', 'selfsigned', 'undici', 'ws'])
    symlinkSync(realpathSync(join(modules, name)), join(folder, 'node_modules', name))
  const common = { bundle: true, format: 'esm', target: 'es2022', platform: 'neutral', logLevel: 'warning' } as const
  const entryPoints = [
    import.meta.resolve('../program/process.ts'),
    import.meta.resolve('../program/worker.ts'),
    import.meta.resolve('./servers.ts'),
  ].map((url) => fileURLToPath(url))
  await build({ ...common, entryPoints, outdir: folder, entryNames: '[name]', packages: 'external', external: ['node:*'] })
  // From here on packages are found from the consumer's folder. A `node:` import anywhere in it fails the build.
  await build({
    ...common,
    entryPoints: [join(folder, 'worker.js')],
    outfile: join(folder, 'worker.bundle.js'),
    mainFields: ['module', 'main'],
  })
  writeFileSync(join(folder, 'worker.capnp'), workerConfig)
  return (await import(pathToFileURL(join(folder, 'servers.js')).href)) as Host
}

/** No compatibility flags: none of Node's modules. */
const workerConfig = `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.bundle.js")],
      bindings = [(name = "SETUP", fromEnvironment = "SETUP")],
      compatibilityDate = "2026-11-01",
    )),
    (name = "internet", network = (allow = ["local"], tlsOptions = (trustedCertificates = [embed "authority.pem"]))),
  ]
);
`
