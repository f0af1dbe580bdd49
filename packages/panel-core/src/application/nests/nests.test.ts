import { isInvalidInput } from '@infra/core'
import * as nests from '@infra/panel-core/application/nests/methods'
import { expect, expectTypeOf, test } from 'vitest'
import recorded from '../../../test/fixtures/application.json' with { type: 'json' }
import { bare, recorder } from '../../../test/recorder.js'
import type { EggVariable, EggWith } from './types.js'

test('list and get give nests; they cannot be sorted', async () => {
  const { application, sent } = recorder([{ body: recorded.nests }, { body: recorded.nest }])
  const expected = recorded.nests.data.map(({ attributes }) => attributes)
  expect(await nests.list(application, { include: ['servers'] }).all()).toEqual(expected)
  const { relationships: _relationships, ...nest } = recorded.nest.attributes
  expect(await nests.get(application, 1, { include: ['servers'] })).toEqual({ ...nest, relationships: { servers: [] } })
  expect(sent).toEqual([bare('GET', '/nests?include=servers&per_page=50'), bare('GET', '/nests/1?include=servers')])
})

test('listEggs gives all eggs of a nest at once', async () => {
  const { application, sent } = recorder([{ body: recorded.eggs }])
  expect(await nests.listEggs(application, 1, { include: ['nest', 'egg.nest'] })).toEqual(
    recorded.eggs.data.map(({ attributes }) => attributes),
  )
  expect(sent).toEqual([bare('GET', '/nests/1/eggs?include=nest,egg.nest')])
})

test('getEgg gives an egg with its relations, those that it has not as null', async () => {
  const { application, sent } = recorder([{ body: recorded.egg }])
  const egg = await nests.getEgg(application, 1, 3, { include: ['nest', 'servers', 'config', 'script', 'variables'] })
  const { relationships, ...attributes } = recorded.egg.attributes
  expect(egg).toEqual({
    ...attributes,
    relationships: {
      nest: relationships.nest.attributes,
      servers: [],
      config: null,
      script: null,
      variables: relationships.variables.data.map((variable) => variable.attributes),
    },
  })
  expect(sent).toEqual([bare('GET', '/nests/1/eggs/3?include=nest,servers,config,script,variables')])
})

test('an egg without images is read, too', async () => {
  const body = { ...recorded.egg, attributes: { ...recorded.egg.attributes, docker_images: [] } }
  expect((await nests.getEgg(recorder([{ body }]).application, 1, 3)).docker_images).toEqual([])
})

test('relations are typed as they were asked for', () => {
  expectTypeOf<EggWith<'variables'>['relationships']['variables']>().toEqualTypeOf<EggVariable[] | null>()
  // @ts-expect-error it was not asked for
  void (undefined as unknown as EggWith<'variables'> | undefined)?.relationships.nest
})

test('an id that is none is refused before anything is sent', async () => {
  const { application, sent } = recorder([])
  for (const call of [nests.get(application, 0), nests.listEggs(application, -1), nests.getEgg(application, 1, 0.5)])
    await expect(call).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual([])
})
