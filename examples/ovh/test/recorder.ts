import { createOvh } from '@infra/ovh'
import type { Ovh, OvhOptions } from '@infra/ovh'

/** One request as it was sent, without the host. */
export interface Sent {
  call: string
  body: unknown
}

/** What calls are answered with, by method and path with query: a status and a body, or a body alone. */
export type Answers = Readonly<Record<string, unknown>>

/** A client whose requests are written down and answered from a table; what is not in it is 404. */
export function recorder<R>(answers: Answers, options: Partial<OvhOptions> = { accessToken: 'token' }): { ovh: Ovh<R>; sent: Sent[] } {
  const sent: Sent[] = []
  const fetch = async (request: Request): Promise<Response> => {
    const text = await request.text()
    const call = `${request.method} ${request.url.replace('https://eu.api.ovh.com/1.0', '')}`
    sent.push({ call, body: text ? JSON.parse(text) : undefined })
    return call in answers ? Response.json(answers[call]) : Response.json({ message: `No ${call}` }, { status: 404 })
  }
  return { ovh: createOvh<R>({ endpoint: 'ovh-eu', fetch, ...options }), sent }
}
