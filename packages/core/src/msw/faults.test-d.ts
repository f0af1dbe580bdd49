import { expectTypeOf, test } from 'vitest'

import { createFaults } from './index.js'
import type { FaultRule, InjectedFault } from './index.js'

test('a rule answers, breaks, or delays; not two of them', () => {
  const faults = createFaults()
  expectTypeOf(faults.inject({ status: 503, body: { code: 'Busy' }, delayMs: 5, times: 1 })).toEqualTypeOf<InjectedFault>()
  expectTypeOf<{ action: 'drip'; dripMs: number }>().toExtend<FaultRule>()
  expectTypeOf<{ delayMs: number; method: string }>().toExtend<FaultRule>()
  // @ts-expect-error a status and an action exclude each other
  faults.inject({ status: 503, action: 'reset' })
  // @ts-expect-error only a status has a body
  faults.inject({ action: 'reset', body: 'x' })
  // @ts-expect-error a rule that does nothing
  faults.inject({ method: 'GET', times: 1 })
  // @ts-expect-error no such action
  faults.inject({ action: 'explode' })
})
