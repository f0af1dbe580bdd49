import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v3.json' with { type: 'json' }
import { bare, panelOf } from '../../../../test/v3/panel.js'

test('nests tell whether they are private', async () => {
  const [nest] = recorded.allNests.body.data
  const { panel, sent } = panelOf([recorded.allNests, { body: nest }])
  const { items } = await panel.application.nests.list()
  expect(items).toEqual(recorded.allNests.body.data.map(({ attributes }) => attributes))
  expect(items.map((one) => one.private)).toEqual(expect.arrayContaining([expect.any(Number)]))
  expect(await panel.application.nests.get(1)).toEqual(nest?.attributes)
  expect(sent).toEqual([bare('GET', '/application/nests'), bare('GET', '/application/nests/1')])
})
