// The scenario as a worker, for workerd: `workerd test` calls it. The same lines on stdout as process.ts.
import { createOutline } from '@infra/outline'
import { tryOthers } from './others.ts'
import { scenario } from './scenario.ts'
import type { Result } from './scenario.ts'
import type { Setup } from './setup.ts'
import { withoutPin } from './steps/trust.ts'
import { createWorld } from './world.ts'

const worker = {
  async test(_controller: unknown, { SETUP }: { SETUP: string }): Promise<void> {
    const setup = JSON.parse(SETUP) as Setup
    const report = (result: Result): void => console.log(JSON.stringify(result))
    const world = createWorld(setup, { apiUrl: setup.trusted }, createOutline)
    await scenario('@infra/outline', withoutPin, world, { inspect: String, report })
    await tryOthers(setup, report)
    console.log(JSON.stringify({ end: true }))
  },
}

// oxlint-disable-next-line import/no-default-export -- where workerd looks for it
export default worker
