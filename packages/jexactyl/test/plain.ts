/** An answer without its envelopes, as its reader sees it. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const { object, attributes, data, meta, ...rest } = value as Record<string, unknown>
  if (object === 'list') return plain(data)
  if (typeof object !== 'string' || attributes === undefined) return value
  if (typeof attributes !== 'object' || attributes === null) return attributes
  const { relationships, ...own } = attributes as Record<string, unknown>
  const related = Object.entries(relationships ?? {}).map(([name, one]) => [name, plain(one)] as const)
  return {
    ...rest,
    ...own,
    ...(relationships !== undefined && { relationships: Object.fromEntries(related) }),
    ...(meta !== undefined && { meta }),
  }
}

interface NewKey {
  attributes: { identifier: string }
  meta: { secret_token: string }
}

/** What calls give that is more, or less, than the answer without its envelopes. */
export const PICKED: Readonly<Record<string, (body: never) => unknown>> = {
  'client.account.apiKeys.create': ({ attributes, meta }: NewKey) => ({
    ...attributes,
    meta,
    key: attributes.identifier + meta.secret_token,
  }),
  'client.account.twoFactor.enable': ({ attributes }: { attributes: { tokens: unknown } }) => attributes.tokens,
  'client.account.twoFactor.setup': ({ data }: { data: unknown }) => data,
  'client.permissions.list': ({ attributes }: { attributes: { permissions: unknown } }) => attributes.permissions,
  'client.servers.backups.getDownloadUrl': ({ attributes }: { attributes: { url: unknown } }) => attributes.url,
  'client.servers.files.getDownloadUrl': ({ attributes }: { attributes: { url: unknown } }) => attributes.url,
  'client.servers.files.getUploadUrl': ({ attributes }: { attributes: { url: unknown } }) => attributes.url,
  'client.servers.startup.get': ({ data, meta }: { data: unknown; meta: unknown }) => ({ variables: plain(data), meta }),
  'client.servers.websocket': ({ data }: { data: unknown }) => data,
}
