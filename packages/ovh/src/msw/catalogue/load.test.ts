import { createOvhEmulator } from '@infra/ovh/msw'
import { getResponse } from 'msw'
import { expect, test, vi } from 'vitest'

const loaded = vi.hoisted(() => vi.fn<() => void>())
vi.mock('./table.js', async (original) => {
  loaded()
  return original()
})

test('the table is loaded by the first request that needs it, and not to read what the account has by itself', async () => {
  const emulator = createOvhEmulator()
  const ask = async (path: string): Promise<Response> => {
    const headers = { authorization: `Bearer ${emulator.accessToken}` }
    return (await getResponse(emulator.handlers, new Request(emulator.endpoint + path, { headers })))!
  }
  const own = ['/me', '/vps', '/vps/vps-1.example.net', '/domain/zone', '/v2/iam/resource', '/auth/time', '/auth/details']
  for (const path of own) expect((await ask(path)).status).toBe(200)
  emulator.put('/hosting/web', 'example.org', {})
  expect((await ask('/hosting/web')).status).toBe(200)
  expect(loaded).not.toHaveBeenCalled()
  for (const path of ['/sms', '/vps/vps-1.example.net/disks']) expect((await ask(path)).status).toBe(200)
  expect(loaded).toHaveBeenCalledTimes(1)
})
