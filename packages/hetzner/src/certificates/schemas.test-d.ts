import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { CertificateSchema, CertificateStatusSchema, CreateCertificateResultSchema } from './schemas.js'
import type { Certificate, CertificateStatus, CreateCertificateBody, CreateCertificateResult } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  // `Comparable` does not see through open enums of optional fields: these are held equal by extending each other.
  expectTypeOf<Out<typeof CertificateStatusSchema>>().toExtend<Comparable<CertificateStatus>>()
  expectTypeOf<Comparable<CertificateStatus>>().toExtend<Out<typeof CertificateStatusSchema>>()
  expectTypeOf<Out<typeof CertificateSchema>>().toExtend<Comparable<Certificate>>()
  expectTypeOf<Comparable<Certificate>>().toExtend<Out<typeof CertificateSchema>>()
  expectTypeOf<Out<typeof CreateCertificateResultSchema>>().toExtend<Comparable<CreateCertificateResult>>()
  expectTypeOf<Comparable<CreateCertificateResult>>().toExtend<Out<typeof CreateCertificateResultSchema>>()
})

test('a certificate to upload needs its key, a managed one its domains', () => {
  expectTypeOf<{ name: string; certificate: string; private_key: string }>().toExtend<CreateCertificateBody>()
  expectTypeOf<{ name: string; type: 'managed'; domain_names: string[] }>().toExtend<CreateCertificateBody>()
  expectTypeOf<{ name: string; type: 'uploaded'; certificate: string }>().not.toExtend<CreateCertificateBody>()
  expectTypeOf<{ name: string; domain_names: string[] }>().not.toExtend<CreateCertificateBody>()
})
