import { readdirSync, readFileSync } from 'node:fs'
import * as schemas from '@infra/panel-core/schemas'
import facts from '@infra/specs/pterodactyl.json' with { type: 'json' }
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { unwrap } from '../src/envelope.js'
import { calls } from './calls/index.js'
import { panelOf } from './panel.js'
import { recorder } from './recorder.js'

interface Recording {
  name: string
  request: { method: string; path: string }
  response: { status: number; body?: unknown; body_text?: string; headers: Record<string, string> }
}

// Recorded from a real panel, 2026-11-21.
const FOLDER = new URL('../../pterodactyl/test/fixtures/recorded/', import.meta.url)

const routes = facts.map(({ operation, method, path }) => ({
  operation,
  method,
  pattern: new RegExp(`^/api${path.replace(/\{\w+\}/g, '[^/]+')}$`),
  blanks: path.split('{').length,
}))

/** The operation that an answer is to; none for Wings' own, and for what browsers ask. */
function operationOf({ method, path }: Recording['request']): string | undefined {
  const { pathname } = new URL(path, 'http://panel')
  const found = routes.filter((route) => route.method === method && route.pattern.test(pathname))
  // `/nodes/deployable` is no node.
  return found.toSorted((a, b) => a.blanks - b.blanks)[0]?.operation
}

const answers = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) =>
    (JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Recording[]).map((recording, i) => ({ id: `${name}:${i}`, ...recording })),
  )
  .filter(({ response: { status } }) => status >= 200 && status < 300)
  .flatMap((recording) => {
    const operation = operationOf(recording.request)
    return operation === undefined ? [] : [{ ...recording, operation }]
  })

describe('what a real panel answered is what the functions take', () => {
  test('there is an answer to each operation', () => {
    expect(answers).toHaveLength(197)
    expect(new Set(answers.map(({ operation }) => operation))).toEqual(new Set(facts.map(({ operation }) => operation)))
  })

  test.each(answers.map((answer) => [`${answer.id} ${answer.operation}`, answer] as const))('%s', async (_, { operation, response }) => {
    const { status, body, body_text, headers } = response
    const { meta } = (body ?? {}) as { meta?: { pagination?: object } }
    // The calls ask for the second page.
    const second = meta?.pagination && { ...(body as object), meta: { ...meta, pagination: { ...meta.pagination, current_page: 2 } } }
    const panel = panelOf(recorder([{ status, body: second ?? body ?? body_text, headers }], { validate: 'strict' }))
    await expect(Promise.resolve(calls[operation]?.(panel))).resolves.not.toBeNull()
  })
})

const { ApplicationServerDatabaseSchema, ApplicationUserSchema } = schemas
const EggVariable = v.looseObject({
  ...Object.fromEntries(['id', 'egg_id'].map((name) => [name, v.number()])),
  ...Object.fromEntries(
    ['name', 'description', 'env_variable', 'default_value', 'rules', 'created_at', 'updated_at'].map((name) => [name, v.string()]),
  ),
  user_viewable: v.boolean(),
  user_editable: v.boolean(),
})
const Password = v.looseObject({ password: v.string() })
const person = { uuid: v.string(), username: v.string(), email: v.string(), image: v.string(), '2fa_enabled': v.boolean() }

/** What relations are, by the API and the panel's name for them. Those that were asked for are not looked at otherwise. */
const RELATED: Record<string, v.GenericSchema> = {
  'application allocation': schemas.ApplicationAllocationSchema,
  'application database_host': v.looseObject({
    id: v.number(),
    name: v.string(),
    host: v.string(),
    port: v.number(),
    username: v.string(),
    node: v.nullable(v.number()),
    created_at: v.string(),
    updated_at: v.string(),
  }),
  'application database_password': Password,
  'application databases': ApplicationServerDatabaseSchema,
  'application egg': schemas.ApplicationEggSchema,
  'application egg_variable': EggVariable,
  'application location': schemas.ApplicationLocationSchema,
  'application nest': schemas.ApplicationNestSchema,
  'application node': schemas.ApplicationNodeSchema,
  'application server_variable': v.intersect([EggVariable, v.looseObject({ server_value: v.nullable(v.string()) })]),
  'application subuser': v.looseObject({
    id: v.number(),
    user_id: v.number(),
    server_id: v.number(),
    permissions: v.array(v.string()),
    created_at: v.string(),
    updated_at: v.string(),
  }),
  'application user': ApplicationUserSchema,
  'client allocation': schemas.AllocationSchema,
  'client database_password': Password,
  'client egg': v.looseObject({ uuid: v.string(), name: v.string() }),
  'client egg_variable': schemas.EggVariableSchema,
  'client schedule_task': schemas.ScheduleTaskSchema,
  'client user': v.looseObject({ ...person, created_at: v.string() }),
}

interface Envelope {
  object?: string
  attributes?: { relationships?: Record<string, Envelope> } | null
  data?: Envelope[]
}

/** All relations in an answer, those of relations too. */
function relationsIn({ object, attributes, data = [] }: Envelope): Envelope[] {
  const own = Object.values(attributes?.relationships ?? {}).flatMap((relation) => (relation.object === 'list' ? relation.data! : relation))
  return [...own, ...own.flatMap(relationsIn), ...(object === 'list' ? data.flatMap(relationsIn) : [])]
}

test('relations are what their types say', () => {
  const found = answers.flatMap(({ operation, response: { body } }) =>
    relationsIn((body ?? {}) as Envelope).map((relation) => [`${operation.split('.')[0]} ${relation.object}`, relation] as const),
  )
  const hidden = found.filter(([, { object }]) => object === 'null_resource')
  expect(hidden.map(([, relation]) => unwrap(relation)).every((value) => value === null)).toBe(true)
  const shown = found.filter(([, { object }]) => object !== 'null_resource')
  expect(new Set(shown.map(([kind]) => kind))).toEqual(new Set(Object.keys(RELATED)))
  for (const [kind, relation] of shown)
    expect({ kind, issues: v.safeParse(RELATED[kind]!, unwrap(relation)).issues }).toEqual({ kind, issues: undefined })
})

test('what an egg takes over from another comes without its envelope, which has no name', () => {
  const config = { object: null, attributes: { files: {}, startup: { done: 'on' }, stop: '^C', logs: [] } }
  expect(unwrap({ object: 'egg', attributes: { id: 1, relationships: { config } } })).toEqual({
    id: 1,
    relationships: { config: config.attributes },
  })
})
