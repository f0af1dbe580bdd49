import { once } from 'node:events'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Shell } from './shell.ts'

/** A registry on this machine that keeps `@infra/*` for itself and passes everything else on. */
export interface Registry extends AsyncDisposable {
  readonly url: string
}

const home = fileURLToPath(new URL('../registry/', import.meta.url))

/** Starts verdaccio on a free port of 127.0.0.1, with an empty storage. Installs it first, when it is not there. */
export async function startRegistry(shell: Shell, folder: string): Promise<Registry> {
  await shell('pnpm', ['install', '--frozen-lockfile'], { cwd: home })
  const upstream = await shell('npm', ['config', 'get', 'registry'])
  const { runServer } = createRequire(join(home, 'package.json'))('verdaccio') as { runServer(config: object): Promise<Server> }
  const server = await runServer({
    self_path: folder,
    storage: join(folder, 'storage'),
    uplinks: { upstream: { url: upstream } },
    packages: {
      // No proxy: the same names in the public registry, should there be any, are not seen.
      '@infra/*': { access: '$all', publish: '$all' },
      '**': { access: '$all', proxy: 'upstream' },
    },
    log: { type: 'stdout', format: 'pretty', level: 'fatal' },
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
