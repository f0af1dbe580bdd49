import { CertificateMismatchError } from '@infra/core'
import { serve } from '@infra/core/msw/node'
import { createOutline } from '@infra/outline/node'
import { createOutlineEmulator } from '@infra/outline/msw'
import { expect, test } from 'vitest'

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
