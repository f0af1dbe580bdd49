import { isApiError, ResponseMismatchError } from '@infra/core'
import type { CallOptions, RequestSpec, WithResponse } from '@infra/core'
import type { ClientApi } from '../../../api.js'

/** Sends a request to where a signed address leads: to Wings, or to where backups are kept. The key stays here. */
export async function requestSigned<T>(
  api: ClientApi,
  url: string,
  spec: Omit<RequestSpec<T>, 'baseUrl' | 'path' | 'secrets'>,
  options: CallOptions,
): Promise<WithResponse<T>> {
  const { op: operation } = spec
  // The runtime's own error would show the address, which is a secret.
  if (!/^https?:/i.test(url) || !URL.canParse(url))
    throw new ResponseMismatchError(`${operation}: the panel gave no usable address`, { operation, data: url })
  const { origin, pathname, searchParams } = new URL(url)
  const query = { ...Object.fromEntries(searchParams), ...spec.query }
  return api.request<T>({ ...spec, baseUrl: origin, path: pathname, query, secrets: [...searchParams.values()] }, options).withResponse()
}

/** Uses a signed address, and another one if it is refused: it may have been used before, or be too old. */
export async function withSignedUrl<T>(getUrl: () => PromiseLike<string>, use: (url: string) => Promise<T>): Promise<T> {
  const url = await getUrl()
  try {
    return await use(url)
  } catch (error) {
    // Wings says 500 of an address that is too old.
    if (!isApiError(error) || ![401, 403, 404, 500].includes(error.status)) throw error
  }
  return use(await getUrl())
}
