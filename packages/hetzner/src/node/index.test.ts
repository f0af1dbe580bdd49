import { ConfigurationError } from '@infra/hetzner'
import { hetznerFromEnv } from '@infra/hetzner/node'
import { expect, test } from 'vitest'

async function tokenSent(env: Record<string, string>): Promise<string | null> {
  let sent: string | null = null
  const fetch = async (request: Request) => {
    sent = request.headers.get('authorization')
    return Response.json({ location: {} })
  }
  await hetznerFromEnv({ fetch, validate: 'off' }, env).locations.get(1)
  return sent
}

test('HCLOUD_TOKEN comes before HETZNER_API_TOKEN', async () => {
  expect(await tokenSent({ HCLOUD_TOKEN: 'one', HETZNER_API_TOKEN: 'two' })).toBe('Bearer one')
  expect(await tokenSent({ HCLOUD_TOKEN: '', HETZNER_API_TOKEN: 'two' })).toBe('Bearer two')
})

test('without a token it says where to get one', () => {
  expect(() => hetznerFromEnv({}, {})).toThrow(ConfigurationError)
  expect(() => hetznerFromEnv({}, {})).toThrow(/HCLOUD_TOKEN is not set/)
})

test('a line end from a file is found before it is sent', () => {
  expect(() => hetznerFromEnv({}, { HCLOUD_TOKEN: 'one\n' })).toThrow(/line end/)
})
