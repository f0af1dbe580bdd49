// Opens the screen of a server: gives the address of a page with it, for a quarter of an hour.
//
//   node src/kvm.ts ns1234567.ip-203-0-113.eu 198.51.100.7
import type { Ovh } from '@infra/ovh'
import type { DedicatedServer } from '@infra/ovh/routes/dedicated-server'
import { run } from './run.ts'

/** Asks for the screen, waits until it is ready, and gives its address. */
export async function openKvm(ovh: Ovh<DedicatedServer>, serviceName: string, ipToAllow: string): Promise<string> {
  const type = 'kvmipHtml5URL' // python-ovh takes kvmipJnlp, for Java Web Start
  const access = '/dedicated/server/{serviceName}/features/ipmi/access'
  const { taskId } = await ovh.post(access, { path: { serviceName }, body: { type, ttl: '15', ipToAllow } })
  await ovh.waitForTask('/dedicated/server/{serviceName}/task/{taskId}', { path: { serviceName, taskId } })
  const { value } = await ovh.get(access, { path: { serviceName }, query: { type } })
  if (value === null) throw new Error(`${serviceName} gives no screen of the kind ${type}`)
  return value
}

await run<DedicatedServer>(import.meta.filename, async (ovh, [serviceName = '', ip = '']) =>
  console.log(await openKvm(ovh, serviceName, ip)),
)
