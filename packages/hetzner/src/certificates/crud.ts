import { path } from '@infra/core'
import type { Call, CallOptions, Paginated, RequestSpec } from '@infra/core'
import type { HetznerApi } from '../api.js'
import { byIdOrName, findOrCreate, first } from '../common/find.js'
import { removeAt } from '../common/remove.js'
import { checkLabels } from '../labels/check.js'
import { CertificateSchema, CreateCertificateResultSchema } from './schemas.js'
import type {
  Certificate,
  CreateCertificateBody,
  CreateCertificateResult,
  CreateOrGetCertificateResult,
  ListCertificatesQuery,
  UpdateCertificateBody,
} from './types.js'

/**
 * Lists the certificates of the project.
 *
 * @example
 * for await (const { name, not_valid_after } of hetzner.certificates.list({ type: 'uploaded' })) console.log(name, not_valid_after)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#certificates-list-certificates
 */
export function list(api: HetznerApi, query: ListCertificatesQuery = {}, options?: CallOptions): Paginated<Certificate> {
  return api.list({ op: 'certificates.list', path: '/certificates', query, pick: 'certificates', schema: CertificateSchema }, options)
}

/**
 * Gets a certificate by its id, without its private key.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { status } = await hetzner.certificates.get(897)
 * if (status?.issuance === 'failed') console.error(status.error?.message)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#certificates-get-a-certificate
 */
export function get(api: HetznerApi, id: number, options?: CallOptions): Call<Certificate> {
  const spec = { op: 'certificates.get', path: path`/certificates/${id}`, pick: 'certificate' }
  return api.request({ ...spec, schema: CertificateSchema }, options)
}

/**
 * Finds the certificate of exactly that name; `undefined` when there is none.
 *
 * @example
 * const website = await hetzner.certificates.getByName('website')
 */
export function getByName(api: HetznerApi, name: string, options?: CallOptions): Promise<Certificate | undefined> {
  return first(list(api, { name }, options), name)
}

/**
 * Finds a certificate by id or name; `undefined` when there is none.
 *
 * @example
 * const certificate = await hetzner.certificates.getByIdOrName(process.argv[2] ?? 'website')
 */
export function getByIdOrName(api: HetznerApi, idOrName: number | string, options?: CallOptions): Promise<Certificate | undefined> {
  return byIdOrName(
    idOrName,
    (id) => get(api, id, options),
    (name) => getByName(api, name, options),
  )
}

/**
 * Uploads a certificate, or has Hetzner get one and renew it: wait for that with `actions.wait(result)`. The private key is in no
 * error.
 *
 * @throws ConflictError with the code `uniqueness_error` when the name is taken: see `createOrGet`.
 * @example
 * const result = await hetzner.certificates.create({ name: 'website', type: 'managed', domain_names: ['example.com', 'www.example.com'] })
 * await hetzner.actions.wait(result)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#certificates-create-a-certificate
 */
export function create(api: HetznerApi, body: CreateCertificateBody, options?: CallOptions): Call<CreateCertificateResult> {
  return api.request(creation(body), options)
}

function creation(body: CreateCertificateBody): RequestSpec<CreateCertificateResult> {
  const check = () => checkLabels(body.labels)
  const secrets = 'private_key' in body ? [body.private_key] : []
  const spec = { op: 'certificates.create', method: 'POST', path: '/certificates', body, check, secrets } as const
  return { ...spec, schema: CreateCertificateResultSchema }
}

/**
 * Gets the certificate of that name, else creates it. It may be run again and again: a creation whose answer was lost is found.
 * What exists is not compared with `body`, so that it may have expired.
 *
 * @example
 * const { created, certificate } = await hetzner.certificates.createOrGet({
 *   name: 'website',
 *   type: 'managed',
 *   domain_names: ['example.com'],
 * })
 */
export async function createOrGet(
  api: HetznerApi,
  body: CreateCertificateBody,
  options?: CallOptions,
): Promise<CreateOrGetCertificateResult> {
  const outcome = await findOrCreate(
    () => getByName(api, body.name, options),
    () => api.request({ ...creation(body), idempotent: true }, options),
  )
  return outcome.created ? { created: true, ...outcome.result } : { created: false, certificate: outcome.found }
}

/**
 * Changes the name or the labels of a certificate.
 *
 * @example
 * const certificate = await hetzner.certificates.update(897, { labels: { env: 'prod' } })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#certificates-update-a-certificate
 */
export function update(api: HetznerApi, id: number, body: UpdateCertificateBody, options?: CallOptions): Call<Certificate> {
  const check = () => checkLabels(body.labels)
  const spec = { op: 'certificates.update', method: 'PUT', path: path`/certificates/${id}`, body, check, pick: 'certificate' } as const
  return api.request({ ...spec, schema: CertificateSchema }, options)
}

/**
 * Deletes a certificate.
 *
 * @example
 * await hetzner.certificates.delete(897)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#certificates-delete-a-certificate
 */
export function remove(api: HetznerApi, id: number, options?: CallOptions): Call<void> {
  return removeAt(api, { op: 'certificates.delete', path: path`/certificates/${id}` }, options)
}
