import * as v from 'valibot'
import { ActionSchema } from '../actions/schemas.js'
import { LabelsSchema } from '../common/schemas.js'
import type { Certificate, CertificateStatus, CreateCertificateResult } from './types.js'

/** Schema of {@link CertificateStatus}. */
export const CertificateStatusSchema = v.looseObject({
  issuance: v.exactOptional(v.string()),
  renewal: v.exactOptional(v.string()),
  error: v.exactOptional(v.nullable(v.looseObject({ code: v.exactOptional(v.string()), message: v.exactOptional(v.string()) }))),
}) satisfies v.GenericSchema<unknown, CertificateStatus>

/** Schema of {@link Certificate}. */
export const CertificateSchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  labels: LabelsSchema,
  type: v.exactOptional(v.string()),
  certificate: v.nullable(v.string()),
  created: v.string(),
  not_valid_before: v.nullable(v.string()),
  not_valid_after: v.nullable(v.string()),
  domain_names: v.array(v.string()),
  fingerprint: v.nullable(v.string()),
  status: v.exactOptional(v.nullable(CertificateStatusSchema)),
  used_by: v.array(v.looseObject({ id: v.number(), type: v.string() })),
}) satisfies v.GenericSchema<unknown, Certificate>

/** Schema of {@link CreateCertificateResult}. */
export const CreateCertificateResultSchema = v.looseObject({
  certificate: CertificateSchema,
  action: v.exactOptional(v.nullable(ActionSchema)),
}) satisfies v.GenericSchema<unknown, CreateCertificateResult>
