import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v4.json' with { type: 'json' }
import { bare, refusal, withBody } from '../../../../test/recorder.js'
import { panelOf, refusedFields } from '../../../../test/v4/panel.js'

test('nests and their eggs are listed in an order', async () => {
  const { panel, sent } = panelOf([
    { body: recorded['application.nests.list'].body },
    { body: recorded['application.nests.listEggs'].body },
  ])
  const { nests } = panel.application
  expect((await nests.list({ filter: { name: 'Mine' } })).items[0]).toMatchObject({ name: 'Minecraft' })
  expect((await nests.listEggs(1, { sort: '-name' })).items[0]).toMatchObject({ nest_id: 1 })
  expect(sent).toEqual([bare('GET', '/application/nests?sort=id&filter[name]=Mine'), bare('GET', '/application/nests/1/eggs?sort=-name')])
})

test('the author that panels require, and replace, is sent along', async () => {
  const { panel, sent } = panelOf([{ body: recorded['application.nests.create'].body }])
  const { nests } = panel.application
  expect(await nests.create({ name: 'My nest', description: 'd' })).toMatchObject({ author: 'unknown@unknown.com' })
  await nests.update(5, { name: 'My nest 2' })
  expect(sent).toEqual([
    withBody('POST', '/application/nests', { author: 'unknown@unknown.com', name: 'My nest', description: 'd' }),
    withBody('PATCH', '/application/nests/5', { author: 'unknown@unknown.com', name: 'My nest 2' }),
  ])
})

test('an exported egg is a text, however it came, and imports as it is', async () => {
  const file = '{\n  "name": "Vanilla"\n}'
  const egg = { body: recorded['application.nests.import'].body }
  const { panel, sent } = panelOf([{ body: JSON.stringify(file) }, { body: file }, egg])
  const { eggs, nests } = panel.application
  expect(await eggs.export(4)).toBe(file)
  expect(await eggs.export(4)).toBe(file)
  expect(await nests.importEgg(5, file)).toMatchObject({ nest_id: 5 })
  await nests.importEgg(5, { name: 'Vanilla' }, { include: ['variables'] })
  expect(sent.slice(2)).toEqual([
    withBody('POST', '/application/nests/5/import', { name: 'Vanilla' }),
    withBody('POST', '/application/nests/5/import?include=variables', { name: 'Vanilla' }),
  ])
})

test('what is no egg is refused with its code', async () => {
  const { panel } = panelOf([
    refusal(400, 'InvalidFileUploadException', 'The JSON file provided is not in a format that can be recognized.'),
  ])
  await expect(panel.application.nests.importEgg(5, '{}')).rejects.toMatchObject({ code: 'InvalidFileUploadException' })
})

test('an id that is none is refused before anything is sent', async () => {
  const { panel, sent } = panelOf([])
  const { nests, eggs } = panel.application
  const wrong = '5x' as unknown as number
  expect(
    await refusedFields([
      nests.get(wrong),
      nests.listEggs(0),
      nests.importEgg(-1, ''),
      eggs.get(wrong),
      eggs.export(0),
      eggs.deleteVariable(1, 0),
    ]),
  ).toEqual(Array.from({ length: 6 }, () => 'id'))
  expect(sent).toEqual([])
})
