import * as databases from '@infra/panel-core/application/databases/methods'
import * as nodes from '@infra/panel-core/application/nodes/methods'
import * as servers from '@infra/panel-core/application/servers/methods'
import { expect, test } from 'vitest'
import { recorder } from '../test/recorder.js'
import { checkIds } from './id-path.js'

const wrong = '5x' as unknown as number

test('ids in a body are whole numbers, each of several too; what is not there is for the panel', () => {
  const body = { egg: 1, nest: null, node: undefined, more: [1, 2] }
  expect(() => checkIds(body, 'egg', 'nest', 'node', 'more')).not.toThrow()
  expect(() => checkIds(undefined as { egg: number } | undefined, 'egg')).not.toThrow()
  for (const egg of [wrong, 0, -1, 1.5, Number.NaN, {}, true, [1, '2']])
    expect(() => checkIds({ egg }, 'egg')).toThrow(/egg must be a whole number/)
})

test('a body that names something by another kind of number is not sent', async () => {
  const { application, sent } = recorder([])
  const fields = await Promise.all(
    [
      servers.create(application, { user: wrong } as never),
      servers.create(application, { user: 1, egg: 0 } as never),
      servers.create(application, { user: 1, egg: 1, allocation: { default: wrong } } as never),
      servers.updateDetails(application, 1, { user: wrong } as never),
      servers.updateBuild(application, 1, { allocation: 1, add_allocations: [1, wrong] } as never),
      servers.updateStartup(application, 1, { egg: 1.5 } as never),
      databases.create(application, 1, { database: 'app', remote: '%', host: wrong }),
      nodes.create(application, { location_id: wrong } as never),
      nodes.update(application, 1, { location_id: wrong } as never),
    ].map((call) => Promise.resolve(call).catch((error: unknown) => (error as { field?: string }).field)),
  )
  expect(fields).toEqual(['user', 'egg', 'default', 'user', 'add_allocations', 'egg', 'host', 'location_id', 'location_id'])
  expect(sent).toEqual([])
})
