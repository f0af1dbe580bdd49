// Turns network burst on for all servers in a datacenter.
//
//   node src/network-burst.ts sbg1
import type { Ovh } from '@infra/ovh'
import type { DedicatedServer } from '@infra/ovh/routes/dedicated-server'
import { run } from './run.ts'

/** Gives the name of each server that now has it. */
export async function* enableBurst(ovh: Ovh<DedicatedServer>, datacenter: string): AsyncGenerator<string> {
  for await (const server of ovh.list('/dedicated/server')) {
    if (server.datacenter !== datacenter) continue
    await ovh.put('/dedicated/server/{serviceName}/burst', { path: { serviceName: server.name }, body: { status: 'active' } })
    yield server.name
  }
}

await run<DedicatedServer>(import.meta.filename, async (ovh, [datacenter = 'sbg1']) => {
  for await (const name of enableBurst(ovh, datacenter)) console.log(`Enabled burst for ${name} in ${datacenter}`)
})
