import { createJexactylV4Emulator } from '@infra/jexactyl/msw'
import { createJexactyl } from '@infra/jexactyl/v4'
import facts from '@infra/specs/jexactyl.json' with { type: 'json' }
import { getResponse } from 'msw'
import { expect, test } from 'vitest'
import { calls } from './calls/index.js'

const names = facts.filter(({ line }) => line === '4.x').map(({ operation }) => operation)

test('there is something to ask for', () => {
  expect(names).toHaveLength(242)
})

// Faults are ordered by these names.
test.each(names)('%s has the same name in the SDK and in the emulator', async (name) => {
  const emulator = createJexactylV4Emulator()
  const emulated: (string | undefined)[] = []
  const { handle } = emulator.faults
  emulator.faults.handle = (request, answer) => {
    emulated.push(request.op)
    return handle(request, answer)
  }
  const asked: string[] = []
  const panel = createJexactyl({
    url: emulator.url,
    clientKey: emulator.keys.admin,
    applicationKey: emulator.keys.application,
    validate: 'off',
    hooks: { onRequest: ({ op }) => void asked.push(op) },
    // What comes back does not count, so that calls of two requests come to the second.
    fetch: async (request) => {
      await getResponse(emulator.handlers, request)
      return Response.json({})
    },
  })
  await Promise.resolve(calls[name]?.(panel)).catch(() => undefined)
  expect(asked.length).toBeGreaterThan(0)
  expect(emulated).toEqual(asked)
})
