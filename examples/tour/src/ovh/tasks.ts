// What each step of the tour does, as you would write it in a program of your own. The tour prints these functions' own
// source before it runs them, so what is shown is what happens.
import { createOvh as createOvhFor, isApiError, readOnly, readWriteSafe, recursive, waitFor } from '@infra/ovh'
import type { OvhOptions, RequestedConsumerKey } from '@infra/ovh'
import type { OvhEmulator } from '@infra/ovh/msw'
import type { Cloud } from '@infra/ovh/routes/cloud'
import type { Domain } from '@infra/ovh/routes/domain'
import type { Me } from '@infra/ovh/routes/me'

// In a program of your own, `createOvh<Cloud & Domain & Me>(options)`: what is shown has no types.
const createOvh = createOvhFor<Cloud & Domain & Me>

/** The client, with the families of routes that the tour calls. */
export type Client = ReturnType<typeof createOvh>

/** Asks for a key: to read the account, and to work on clouds and zones without deleting. */
export async function askForKey(options: OvhOptions, showPage: (key: RequestedConsumerKey) => void) {
  const ovh = createOvh(options)
  const work = readWriteSafe('/cloud/project', '/domain/zone')
  const rules = [...recursive(readOnly('/me')), ...recursive(work)]
  const key = await ovh.requestConsumerKey({ rules })
  showPage(key)
  await key.waitUntilValidated()
  return ovh
}

/** Lets the clocks of this machine and of the emulated API drift apart. */
export async function meetClock(ovh: Client, emulator: OvhEmulator) {
  emulator.advance(15 * 60_000)
  return ovh.get('/me')
}

/** Reads all bills: the API gives ids, the client reads what is behind them, 50 a request. */
export async function readBills(ovh: Client) {
  return ovh.list('/me/bill').all()
}

/** Makes an instance in each region, and waits until they run. */
export async function makeInstances(ovh: Client) {
  const project = '/cloud/project/{serviceName}'
  const [serviceName = ''] = await ovh.get('/cloud/project')
  const path = { serviceName }
  const regions = await ovh.get(`${project}/region`, { path })
  const work = regions.map(async (region) => {
    const inRegion = { path, query: { region } }
    const [flavor] = await ovh.get(`${project}/flavor`, inRegion)
    const [image] = await ovh.get(`${project}/image`, inRegion)
    const parts = { flavorId: flavor?.id ?? '', imageId: image?.id ?? '' }
    const body = { name: `web-${region.toLowerCase()}`, region, ...parts }
    const { id } = await ovh.post(`${project}/instance`, { path, body })
    const at = { path: { serviceName, instanceId: id } }
    return waitFor(async () => {
      const made = await ovh.get(`${project}/instance/{instanceId}`, at)
      if (made.status === 'ACTIVE') return { done: true, value: made }
      return { done: false, pending: made.status }
    })
  })
  await Promise.all(work)
  return { serviceName, regions }
}

/** Reads a project's instances: this list holds objects, and one call is enough. */
export async function readInstances(ovh: Client, serviceName: string) {
  const path = { serviceName }
  return ovh.list('/cloud/project/{serviceName}/instance', { path }).all()
}

/** Gives an instance a name in the DNS. */
export async function nameIt(ovh: Client, target: string) {
  const zone = '/domain/zone/{zoneName}'
  const path = { zoneName: 'example.com' }
  const record = await ovh.post(`${zone}/record`, {
    path,
    body: { fieldType: 'A', subDomain: 'www', target, ttl: 300 },
  })
  await ovh.post(`${zone}/refresh`, { path })
  return record
}

/** Tries what the key may not do. */
export async function meetRefusal(ovh: Client, id: number) {
  const path = { zoneName: 'example.com', id }
  try {
    await ovh.delete('/domain/zone/{zoneName}/record/{id}', { path })
  } catch (error) {
    if (isApiError(error)) return error
    throw error
  }
  throw new Error('It was deleted')
}
