import { expect, test } from 'vitest'
import { apiOf, json, startServer, thing } from '../test/server.js'
import { recoverGone } from './recover-gone.js'

const answers = (codes: readonly string[]) => {
  let asked = 0
  return startServer((_, response) => {
    const code = codes[asked++]
    if (code === 'lost') response.destroy()
    else json(response, 404, { code })
  })
}
const remove = { ...thing, method: 'DELETE', recover: recoverGone('gone') } as const

test('a deletion that finds nothing any more, after an answer that was lost, has been carried out', async () => {
  await using server = await answers(['lost', 'gone'])
  expect(await apiOf(server.url).request(remove)).toBeUndefined()
  expect(server.seen).toHaveLength(2)
})

test('one that finds nothing at once has not', async () => {
  await using server = await answers(['gone'])
  await expect(apiOf(server.url).request(remove)).rejects.toMatchObject({ status: 404, code: 'gone' })
})

test('a 404 that says something else is none of the thing', async () => {
  await using server = await answers(['lost', 'proxy'])
  await expect(apiOf(server.url).request(remove)).rejects.toMatchObject({ status: 404, code: 'proxy' })
})
