import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { AuthoritativeNameserversSchema, CreateZoneResultSchema, PrimaryNameserverSchema, ZoneSchema } from './schemas.js'
import type { AuthoritativeNameservers, CreateZoneBody, CreateZoneResult, PrimaryNameserver, Zone } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof PrimaryNameserverSchema>>().toEqualTypeOf<Comparable<PrimaryNameserver>>()
  expectTypeOf<Out<typeof AuthoritativeNameserversSchema>>().toEqualTypeOf<Comparable<AuthoritativeNameservers>>()
  expectTypeOf<Out<typeof ZoneSchema>>().toEqualTypeOf<Comparable<Zone>>()
  expectTypeOf<Out<typeof CreateZoneResultSchema>>().toEqualTypeOf<Comparable<CreateZoneResult>>()
})

test('a new zone has what its mode has', () => {
  expectTypeOf<{ name: string; mode: 'primary'; zonefile: string }>().toExtend<CreateZoneBody>()
  expectTypeOf<{ name: string; mode: 'secondary'; primary_nameservers: { address: string }[] }>().toExtend<CreateZoneBody>()
  expectTypeOf<{ name: string }>().not.toExtend<CreateZoneBody>()
  // @ts-expect-error a secondary zone takes no records
  const body: CreateZoneBody = { name: 'example.com', mode: 'secondary', zonefile: '' }
  expectTypeOf(body).toExtend<CreateZoneBody>()
})
