import { expect, test } from 'vitest'
import { bare, withBody } from '../../../../test/recorder.js'
import { panelOf, refusedFields } from '../../../../test/v4/panel.js'

const role = { id: 1, name: 'Support', description: null, permissions: ['tickets.read'] }
const item = { object: 'admin_role', attributes: role }
const pagination = { total: 1, count: 1, per_page: 50, current_page: 1, total_pages: 1 }

test('roles are listed, created, changed and deleted', async () => {
  const list = { body: { object: 'list', data: [item], meta: { pagination } } }
  const { panel, sent } = panelOf([list, { status: 201, body: item }, { body: item }, { body: item }, { status: 204 }])
  const { roles } = panel.application
  expect(await roles.list().all()).toEqual([role])
  expect(await roles.create({ name: 'Support' })).toEqual(role)
  await roles.update(1, { name: 'Support', description: 'Answers' })
  expect(await roles.setPermissions(1, ['tickets.read'])).toEqual(role)
  await roles.delete(1)
  expect(sent).toEqual([
    bare('GET', '/application/users/roles?sort=id&per_page=50'),
    withBody('POST', '/application/users/roles', { name: 'Support' }),
    withBody('PATCH', '/application/users/roles/1', { name: 'Support', description: 'Answers' }),
    withBody('PATCH', '/application/users/roles/1/permissions', { permissions: ['tickets.read'] }),
    bare('DELETE', '/application/users/roles/1'),
  ])
})

test('permissions are picked out of their envelope', async () => {
  const { panel, sent } = panelOf([
    { body: { object: 'role_permissions', attributes: { permissions: { tickets: ['read'] } } } },
    { body: { object: 'admin_permissions', attributes: { permissions: ['*'] } } },
  ])
  expect(await panel.application.roles.listPermissions()).toEqual({ tickets: ['read'] })
  expect(await panel.application.permissions.get()).toEqual(['*'])
  expect(sent).toEqual([bare('GET', '/application/users/roles/permissions'), bare('GET', '/application/permissions')])
})

test('a role of an older panel tells no permissions, and an id that is none is refused', async () => {
  const { permissions: _permissions, ...older } = role
  const { panel, sent } = panelOf([{ body: { ...item, attributes: older } }])
  const { roles } = panel.application
  expect(await roles.get(1)).toEqual(older)
  expect(await refusedFields([roles.get(0), roles.delete('5x' as unknown as number), roles.setPermissions(-1, [])])).toEqual([
    'id',
    'id',
    'id',
  ])
  expect(sent).toHaveLength(1)
})
