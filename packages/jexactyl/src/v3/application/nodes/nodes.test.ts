import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v3.json' with { type: 'json' }
import { bare, panelOf, withBody } from '../../../../test/v3/panel.js'

const node = recorded.node.body.attributes
const body = {
  name: node.name,
  location_id: node.location_id,
  fqdn: node.fqdn,
  scheme: node.scheme,
  memory: node.memory,
  memory_overallocate: node.memory_overallocate,
  disk: node.disk,
  disk_overallocate: node.disk_overallocate,
  daemon_sftp: node.daemon_sftp,
  daemon_listen: node.daemon_listen,
  deploy_fee: 5,
}
const whole = {
  ...body,
  public: node.public,
  behind_proxy: node.behind_proxy,
  maintenance_mode: node.maintenance_mode,
  upload_size: node.upload_size,
  daemon_base: node.daemon_base,
  deploy_fee: node.deploy_fee,
}

test('nodes have what the store asks of them', async () => {
  const { panel, sent } = panelOf([recorded.allNodes, recorded.node, recorded.deployable])
  const { nodes } = panel.application
  expect((await nodes.list()).items[0]).toEqual(recorded.allNodes.body.data[0]?.attributes)
  expect(await nodes.get(4)).toMatchObject(node)
  expect((await nodes.listDeployable({ memory: 1, disk: 1 })).items[0]).toMatchObject({
    deployable: true,
    sum_memory: expect.any(String) as string,
  })
  expect(sent).toEqual([
    bare('GET', '/application/nodes?sort=id'),
    bare('GET', '/application/nodes/4'),
    bare('GET', '/application/nodes/deployable?memory=1&disk=1'),
  ])
})

test('a fee is set with a node, and stays when others change', async () => {
  const { panel, sent } = panelOf([recorded.node])
  expect(await panel.application.nodes.create(body)).toMatchObject(node)
  expect(await panel.application.nodes.update(4, () => ({ maintenance_mode: true }))).toMatchObject(node)
  expect(sent).toEqual([
    withBody('POST', '/application/nodes', body),
    bare('GET', '/application/nodes/4'),
    withBody('PATCH', '/application/nodes/4', { ...whole, maintenance_mode: true }),
  ])
})
