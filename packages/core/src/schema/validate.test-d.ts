import * as v from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { Issue } from '../errors/index.js'
import { checkerOf } from './checker.js'
import type { Schema, SchemaResult } from './schema.js'
import { validate } from './validate.js'

const Port = v.looseObject({ port: v.number(), name: v.exactOptional(v.string()) })

test('a valibot schema is a schema of its output', () => {
  expectTypeOf(Port).toExtend<Schema<{ port: number; name?: string }>>()
  expectTypeOf(Port).not.toExtend<Schema<{ port: string }>>()
})

test('a schema of anything will do', () => {
  expectTypeOf(checkerOf(Port)).toEqualTypeOf<(value: unknown) => boolean>()
  expectTypeOf(validate(Port, {})).toEqualTypeOf<Issue[] | undefined>()
  expectTypeOf<Schema<string>>().toExtend<Schema>()
  // @ts-expect-error the type of a value is not a schema
  checkerOf('string')
  // @ts-expect-error a schema of another version of the standard
  validate({ '~standard': { version: 2, vendor: 'x', validate: () => ({ value: 1 }) } }, 1)
})

test('a result has a value or issues', () => {
  expectTypeOf<Extract<SchemaResult<string>, { issues?: undefined }>['value']>().toEqualTypeOf<string>()
})
