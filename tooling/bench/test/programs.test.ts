import { X509Certificate } from 'node:crypto'
import * as v from 'valibot'
import { afterAll, expect, test } from 'vitest'
import { inLittle, scenarios } from '../src/scenarios.ts'
import { ServerSchema } from '@infra/hetzner/schemas'
import { makeAnswers } from '../src/server/answers.ts'
import { makeServer } from '../src/server/data.ts'
import { startServer } from '../src/server/start.ts'
import { openProgram } from '../src/worker/programs.ts'

const answers = makeAnswers()
const read = (path: string): never => JSON.parse(answers(path)!.toString()) as never

test('answers have the size of real ones, and the schema of a server', () => {
  const sizes = ['/1/v1/servers/1', '/secret/access-keys', '/1000/v1/servers?per_page=50'].map((path) => answers(path)!.byteLength / 1000)
  expect(sizes).toEqual([expect.closeTo(3.45, 1), expect.closeTo(25.7, 1), expect.closeTo(173, -1)])
  expect(v.is(v.strictObject(ServerSchema.entries), makeServer(9))).toBe(true)
  expect(answers('/secret')).toBeUndefined()
})

test('pages lead from the first to the last', () => {
  const paging = { per_page: 50, last_page: 40, total_entries: 2000 }
  expect(read('/2000/v1/servers?per_page=50')).toMatchObject({
    servers: { length: 50, 0: { id: 1 } },
    meta: { pagination: { ...paging, page: 1, previous_page: null, next_page: 2 } },
  })
  expect(read('/2000/v1/servers?per_page=50&page=20')).toMatchObject({
    servers: { 49: { id: 1000 } },
    meta: { pagination: { ...paging, page: 20, previous_page: 19, next_page: 21 } },
  })
  expect(read('/2000/v1/servers?per_page=50&page=40')).toMatchObject({
    meta: { pagination: { page: 40, previous_page: 39, next_page: null } },
  })
})

const server = await startServer()
afterAll(() => server[Symbol.dispose]())

// It needs a build, and trust that only a fresh process can be given, respectively.
const untried = new Set(['pinned fetch', 'validation our check'])
const cases = scenarios
  .map(inLittle)
  .flatMap(({ name, work, rows }) => rows.map(({ program }) => ({ title: `${name} ${program}`, work, program })))
  .filter(({ title }) => !untried.has(title))

test('the server shows the certificate whose fingerprint it tells', () => {
  expect(new X509Certificate(server.cert).fingerprint256).toBe(server.pin)
})

test.each(cases)('$title does what it is asked', async ({ work, program }) => {
  const { [work.task]: run } = await openProgram({ ...work, program, server })
  expect(await run!()).toBe(work.total)
})
