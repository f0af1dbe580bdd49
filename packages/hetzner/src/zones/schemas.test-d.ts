import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { AuthoritativeNameserversSchema, CreateZoneResultSchema, PrimaryNameserverSchema, ZoneSchema } from './schemas.js'
import type { AuthoritativeNameservers, CreateZoneBody, CreateZoneResult, PrimaryNameserver, Zone } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  // `Comparable` does not see through open enums of optional fields: these are held equal by extending each other.
  expectTypeOf<Out<typeof PrimaryNameserverSchema>>().toExtend<Comparable<PrimaryNameserver>>()
  expectTypeOf<Comparable<PrimaryNameserver>>().toExtend<Out<typeof PrimaryNameserverSchema>>()
  expectTypeOf<Out<typeof AuthoritativeNameserversSchema>>().toExtend<Comparable<AuthoritativeNameservers>>()
  expectTypeOf<Comparable<AuthoritativeNameservers>>().toExtend<Out<typeof AuthoritativeNameserversSchema>>()
  expectTypeOf<Out<typeof ZoneSchema>>().toExtend<Comparable<Zone>>()
  expectTypeOf<Comparable<Zone>>().toExtend<Out<typeof ZoneSchema>>()
  expectTypeOf<Out<typeof CreateZoneResultSchema>>().toExtend<Comparable<CreateZoneResult>>()
  expectTypeOf<Comparable<CreateZoneResult>>().toExtend<Out<typeof CreateZoneResultSchema>>()
})

test('a new zone has what its mode has', () => {
  expectTypeOf<{ name: string; mode: 'primary'; zonefile: string }>().toExtend<CreateZoneBody>()
  expectTypeOf<{ name: string; mode: 'secondary'; primary_nameservers: { address: string }[] }>().toExtend<CreateZoneBody>()
  expectTypeOf<{ name: string }>().not.toExtend<CreateZoneBody>()
  // @ts-expect-error a secondary zone takes no records
  const body: CreateZoneBody = { name: 'example.com', mode: 'secondary', zonefile: '' }
  expectTypeOf(body).toExtend<CreateZoneBody>()
})
