import { isApiError, ResponseMismatchError, ServerError } from '@infra/core'
import type { CallOptions, RequestSpec, WithResponse } from '@infra/core'
import type { ClientApi } from '../../../api.js'
import { WingsError } from '../../../errors.js'

/** Sends a request to where a signed address leads: to Wings, or to where backups are kept. The key stays here. */
export async function requestSigned<T>(
  api: ClientApi,
  url: string,
  spec: Omit<RequestSpec<T>, 'baseUrl' | 'path' | 'secrets'>,
  options: CallOptions,
): Promise<WithResponse<T>> {
  // The runtime's own error would show the address, which is a secret.
  if (!URL.canParse(url)) throw new ResponseMismatchError(`${spec.op}: the panel gave no usable address`, { operation: spec.op, data: url })
  const { origin, pathname, searchParams } = new URL(url)
  const query = { ...Object.fromEntries(searchParams), ...spec.query }
  try {
    return await api
      .request<T>({ ...spec, baseUrl: origin, path: pathname, query, secrets: [...searchParams.values()] }, options)
      .withResponse()
  } catch (error) {
    throw error instanceof ServerError ? new WingsError(error.message, error) : error
  }
}

/** Uses a signed address, and another one if it is refused: it may have been used before, or be too old. */
export async function withSignedUrl<T>(getUrl: () => PromiseLike<string>, use: (url: string) => Promise<T>): Promise<T> {
  const url = await getUrl()
  try {
    return await use(url)
  } catch (error) {
    if (!isApiError(error) || ![401, 403, 404].includes(error.status)) throw error
  }
  return use(await getUrl())
}
