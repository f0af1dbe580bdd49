import { createOvhEmulator } from '@infra/ovh/msw'
import { getResponse } from 'msw'
import { expect, test, vi } from 'vitest'

const loaded = vi.hoisted(() => vi.fn<() => void>())
vi.mock('./table.js', async (original) => {
  loaded()
  return original()
})

test('the table is loaded by the first request that needs it, and by nothing before', async () => {
  const emulator = createOvhEmulator()
  const ask = async (path: string): Promise<Response> => {
    const headers = { authorization: `Bearer ${emulator.accessToken}` }
    return (await getResponse(emulator.handlers, new Request(emulator.endpoint + path, { headers })))!
  }
  for (const path of ['/me', '/vps', '/vps/vps-1.example.net', '/auth/time']) expect((await ask(path)).status).toBe(200)
  emulator.put('/hosting/web', 'example.org', {})
  expect((await ask('/hosting/web')).status).toBe(200)
  expect(loaded).not.toHaveBeenCalled()
  expect((await ask('/sms')).status).toBe(200)
  expect(loaded).toHaveBeenCalledTimes(1)
})
