import { isInvalidInput } from '@infra/jexactyl/v3'
import { expect, test } from 'vitest'
import { bare, panelOf, refusal, withBody } from '../../../../test/v3/panel.js'

test('a server is deleted, and what it had is given back when that is asked for', async () => {
  const { panel, sent } = panelOf()
  const { servers } = panel.application
  expect(await servers.delete(1)).toBeUndefined()
  await servers.delete(1, { force: true, return_resources: true })
  await servers.delete(1, { return_resources: false })
  expect(sent).toEqual([
    bare('DELETE', '/application/servers/1'),
    withBody('DELETE', '/application/servers/1/force', { return_resources: true }),
    withBody('DELETE', '/application/servers/1', { return_resources: false }),
  ])
})

test('an id with more than digits is not sent: the panel would delete the server of these', async () => {
  const { panel, sent } = panelOf()
  await expect(panel.application.servers.delete('5x' as unknown as number)).rejects.toSatisfy(isInvalidInput)
  await expect(panel.application.servers.delete('5x' as unknown as number, { force: true })).rejects.toMatchObject({ field: 'id' })
  expect(sent).toEqual([])
})

test('a deletion whose answer was lost is one', async () => {
  const gone = refusal(404, 'NotFoundHttpException', 'The requested resource could not be found on the server.')
  const { panel, sent } = panelOf([{ status: 504 }, gone], { retry: { baseMs: 1, extraStatus: [504] } })
  expect(await panel.application.servers.delete(1, { return_resources: true })).toBeUndefined()
  expect(sent).toHaveLength(2)
})
