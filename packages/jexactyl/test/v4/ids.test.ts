import { expect, test } from 'vitest'
import { panelOf, refusedFields } from './panel.js'

const wrong = '5x' as unknown as number

test('a body that names something by another kind of number is not sent', async () => {
  const { panel, sent } = panelOf([])
  const { billing, databases, eggs, nodes, presets, servers, tickets } = panel.application
  const fields = await refusedFields([
    servers.create({ owner_id: wrong } as never),
    servers.create({ owner_id: 1, node_id: 1, egg_id: 0 } as never),
    servers.create({ allocation: { default: 1, additional: [2, wrong] } } as never),
    servers.update(1, { owner_id: wrong } as never),
    servers.update(1, { allocation_id: -1 } as never),
    servers.updateStartup(1, { egg_id: wrong } as never),
    databases.create(1, { database: 'app', remote: '%', host: wrong }),
    nodes.create({ location_id: wrong } as never),
    nodes.update(1, { location_id: 1, database_host_id: wrong } as never),
    eggs.create({ nest_id: wrong } as never),
    presets.create({ name: 'small', memory: 1, cpu: 1, disk: 1, egg_id: wrong }),
    presets.update(1, { nest_id: wrong }),
    billing.createCategory({ name: 'Minecraft', eggId: wrong }),
    billing.updateCategory(1, { name: 'Minecraft', nestId: wrong } as never),
    tickets.create({ title: 'Help', user_id: wrong }),
    tickets.update(1, { assigned_to: wrong }),
  ])
  expect(fields).toEqual(
    ['owner_id', 'egg_id', 'additional', 'owner_id', 'allocation_id', 'egg_id', 'host', 'location_id', 'database_host_id'].concat([
      'nest_id',
      'egg_id',
      'nest_id',
      'eggId',
      'nestId',
      'user_id',
      'assigned_to',
    ]),
  )
  expect(sent).toEqual([])
})
