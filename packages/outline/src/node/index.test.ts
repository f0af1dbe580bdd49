import { CertificateMismatchError, ConfigurationError, listAccessKeys } from '@infra/outline'
import { createOutlineEmulator } from '@infra/outline/msw'
import { serve } from '@infra/outline/msw/node'
import { createOutline, createOutlineApi, outlineFromEnv } from '@infra/outline/node'
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => void vi.unstubAllEnvs())

test('a certificate other than the pinned one stays a CertificateMismatchError, with its own advice, and nothing is asked', async () => {
  const emulator = createOutlineEmulator()
  const fault = emulator.faults.inject({ status: 500 })
  await using server = await serve(emulator.handlers, { origin: emulator.apiUrl, tls: true })
  await using outline = createOutline({ apiUrl: server.url, certSha256: 'AB'.repeat(32) })
  const error: unknown = await outline.server.get().catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(CertificateMismatchError)
  expect((error as CertificateMismatchError).message).toMatch(
    /^server\.get: 127\.0\.0\.1:\d+ showed another .* or something sits in between$/,
  )
  expect(error).toMatchObject({ code: 'CERT_MISMATCH', operation: 'server.get' })
  expect(fault.hits).toBe(0)
})

test('pins what the installer printed, in any form, and works over real TLS; RSA and EC', async () => {
  for (const tls of ['rsa', 'ec'] as const) {
    const emulator = createOutlineEmulator()
    await using server = await serve(emulator.handlers, { origin: emulator.apiUrl, tls })
    const pin = server.certSha256!
    for (const certSha256 of [pin, pin.toLowerCase(), pin.replace(/..(?=.)/g, '$&:')]) {
      await using outline = createOutline({ apiUrl: server.url, certSha256 })
      expect(await outline.accessKeys.create({ name: tls })).toMatchObject({ name: tls })
      expect((await listAccessKeys(outline.api)).at(-1)?.name).toBe(tls)
    }
  }
})

test.each(['', 'AB', 'XY'.repeat(32), `${'AB'.repeat(32)} `, 5])('certSha256 %j is refused by its own name', (certSha256) => {
  expect(() => createOutline({ apiUrl: 'https://127.0.0.1:1/secretSecret', certSha256: certSha256 as string })).toThrow(
    new ConfigurationError(
      'certSha256 must be the fingerprint that the installer prints: 64 hexadecimal digits, 0-9 and A-F. Was it cut when copied?',
    ),
  )
})

test('without a pin the certificate is verified as usual, and the error says what to do', async () => {
  const emulator = createOutlineEmulator()
  await using server = await serve(emulator.handlers, { origin: emulator.apiUrl, tls: true })
  await using outline = createOutline({ apiUrl: server.url })
  await expect(outline.server.get()).rejects.toMatchObject({
    name: 'ConnectionError',
    message: expect.stringContaining('give it certSha256'),
  })
  await using trusting = createOutline({ apiUrl: server.url, node: { ca: server.cert! } })
  expect((await trusting.server.get()).name).toBe('Outline Server')
})

test('a fetch of the user goes before ours, and is not closed by us', async () => {
  const close = vi.fn()
  const fetch = Object.assign(async () => Response.json({ accessKeys: [] }), { close })
  const api = createOutlineApi({ apiUrl: 'https://127.0.0.1:1/secretSecret', fetch })
  expect(await listAccessKeys(api)).toEqual([])
  await api.close()
  expect(close).not.toHaveBeenCalled()
})

test('close ends our sockets: a call after it is refused', async () => {
  const emulator = createOutlineEmulator()
  await using server = await serve(emulator.handlers, { origin: emulator.apiUrl, tls: true })
  const outline = createOutline({ apiUrl: server.url, certSha256: server.certSha256! })
  await outline.server.get()
  await outline.close()
  await expect(outline.server.get()).rejects.toBeInstanceOf(ConfigurationError)
})

test('reads the environment', async () => {
  const emulator = createOutlineEmulator()
  await using server = await serve(emulator.handlers, { origin: emulator.apiUrl, tls: true })
  await using outline = outlineFromEnv({ retry: 0 }, { OUTLINE_API_URL: server.url, OUTLINE_CERT_SHA256: server.certSha256! })
  expect((await outline.server.get()).version).toBe('1.12.3')
  await using plain = outlineFromEnv({ retry: 0 }, { OUTLINE_API_URL: server.url, OUTLINE_CERT_SHA256: '' })
  await expect(plain.server.get()).rejects.toMatchObject({ name: 'ConnectionError' })
  expect(() => outlineFromEnv({}, {})).toThrow(/^OUTLINE_API_URL is not set/)
  vi.stubEnv('OUTLINE_API_URL', server.url)
  vi.stubEnv('OUTLINE_CERT_SHA256', server.certSha256)
  await using fromProcess = outlineFromEnv()
  expect((await fromProcess.server.get()).version).toBe('1.12.3')
})
