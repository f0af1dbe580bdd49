import { PanelDefectError } from '@infra/jexactyl/v4'
import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v4.json' with { type: 'json' }
import { bare, refusal, withBody } from '../../../../test/recorder.js'
import { panelOf } from '../../../../test/v4/panel.js'

test('an egg changes in what is sent only', async () => {
  const { panel, sent } = panelOf([{ body: recorded['application.eggs.update'].body }])
  expect(await panel.application.eggs.update(16, { name: 'My egg 2' })).toMatchObject({ name: 'My egg 2' })
  expect(sent).toEqual([withBody('PATCH', '/application/eggs/16', { name: 'My egg 2' })])
})

test('an egg comes with its variables, and an empty map of images is one', async () => {
  const { body } = recorded['application.eggs.get']
  const { panel, sent } = panelOf([{ body: { ...body, attributes: { ...body.attributes, docker_images: [] } } }])
  const { relationships } = await panel.application.eggs.get(4, { include: ['variables', 'nest'] })
  expect(relationships.variables?.[0]).toMatchObject({ env_variable: 'SERVER_JARFILE' })
  expect(relationships.nest?.name).toBe('Minecraft')
  expect(sent).toEqual([bare('GET', '/application/eggs/4?include=variables,nest')])
})

test('variables are created one by one and changed together', async () => {
  const variable = { name: 'Jar', env_variable: 'JAR', default_value: '', user_viewable: true, user_editable: true, rules: 'string' }
  const { panel, sent } = panelOf([
    { body: recorded['application.eggs.variables.create'].body },
    { body: recorded['application.eggs.variables.updateAll'].body },
    refusal(500, 'BadMethodCallException'),
  ])
  const { eggs } = panel.application
  expect(await eggs.createVariable(16, variable)).toMatchObject({ id: 73, user_viewable: false })
  expect(await eggs.updateVariables(16, [{ id: 73, user_viewable: true }])).toMatchObject([{ id: 73, user_viewable: true }])
  await expect(eggs.deleteVariable(16, 73)).rejects.toMatchObject({ status: 500 })
  expect(sent).toEqual([
    withBody('POST', '/application/eggs/16/variables', variable),
    withBody('PATCH', '/application/eggs/16/variables', [{ id: 73, user_viewable: true }]),
    bare('DELETE', '/application/eggs/16/variables/73'),
  ])
})

test('what panels of 2024 fail at always is a known defect; other failures are not', async () => {
  const { panel, sent } = panelOf([refusal(500, 'BadMethodCallException'), refusal(500, 'TypeError'), refusal(500, 'PDOException')])
  const { databases, eggs } = panel.application
  const failure: unknown = await eggs.deleteVariable(16, 73).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(PanelDefectError)
  expect(failure).toMatchObject({ code: 'BadMethodCallException', worksSince: undefined })
  expect((failure as Error).message).toMatch(/known defect of Jexactyl 4\.x of 2024: its route names a method that does not exist/)
  await expect(databases.delete(1, 7)).rejects.toMatchObject({ name: 'PanelDefectError', operation: 'application.databases.delete' })
  await expect(databases.delete(1, 7)).rejects.toMatchObject({ name: 'ServerError', code: 'PDOException' })
  expect(sent).toEqual([
    bare('DELETE', '/application/eggs/16/variables/73'),
    bare('DELETE', '/application/servers/1/databases/7'),
    bare('DELETE', '/application/servers/1/databases/7'),
  ])
})
