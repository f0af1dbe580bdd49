import { createJexactyl } from '@infra/jexactyl/v4'
import { expect, test } from 'vitest'
import { asAsked } from '../as-asked.js'
import { PICKED, plain } from '../plain.js'
import { calls } from './calls/index.js'
import recorded from '../fixtures/v4.json' with { type: 'json' }

interface Answer {
  status: number
  body: unknown
}

const pageOf = ({ url }: Request): number | undefined => Number(new URL(url).searchParams.get('page') ?? Number.NaN) || undefined

test.each(Object.entries(recorded as Record<string, Answer>))(
  '%s is read as a panel of 4.x answered it',
  async (name, { status, body }) => {
    const fetch = (request: Request): Promise<Response> => Promise.resolve(Response.json(asAsked(body, pageOf(request)), { status }))
    const panel = createJexactyl({ url: 'https://panel.test', clientKey: 'ptlc_a', fetch, validate: 'strict' })
    const value = await calls[name]!(panel)
    const items = (value as { items?: unknown } | undefined)?.items
    expect(items ?? value).toEqual(PICKED[name]?.(body as never) ?? plain(body))
  },
)
