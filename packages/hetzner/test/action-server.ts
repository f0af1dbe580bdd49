import { createHetzner } from '@infra/hetzner'
import type { Hetzner } from '@infra/hetzner'

type Host = 'cloud' | 'storage'
/** An action as it is when it is asked for the `nth` time (from 1); `undefined`: there is none; a response answers for all of its request. */
type Give = (id: number, nth: number, host: Host) => object | Response | undefined

/** A client whose questions about actions are answered one by one, after `delayMs`. */
export function serving(give: Give, { delayMs = 0 } = {}): { hetzner: Hetzner; sent: { path: string }[]; most: () => number } {
  const sent: { path: string }[] = []
  const asked = new Map<string, number>()
  let inFlight = 0
  let most = 0
  const fetch = async ({ url }: Request): Promise<Response> => {
    const host = url.includes('storage_boxes') ? 'storage' : 'cloud'
    sent.push({ path: url.replace('https://api.hetzner.cloud/v1', '').replace('https://', '') })
    most = Math.max(most, ++inFlight)
    if (delayMs) await new Promise((resolve) => setTimeout(resolve, delayMs))
    inFlight--
    const given = new URL(url).searchParams.getAll('id').map((id) => {
      const nth = (asked.get(`${host} ${id}`) ?? 0) + 1
      asked.set(`${host} ${id}`, nth)
      return give(Number(id), nth, host)
    })
    return given.find((one) => one instanceof Response) ?? Response.json({ actions: given.filter((one) => one !== undefined) })
  }
  return { hetzner: createHetzner({ token: 'one', fetch, validate: 'strict', retry: 0 }), sent, most: () => most }
}
