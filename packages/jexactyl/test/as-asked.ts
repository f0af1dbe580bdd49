/** The answer with the page that was asked for; the recorded ones are the first. */
export function asAsked(body: unknown, page: number | undefined): unknown {
  const { meta } = (body ?? {}) as { meta?: { pagination?: object } }
  if (!meta?.pagination || page === undefined) return body
  return { ...(body as object), meta: { ...meta, pagination: { ...meta.pagination, current_page: page } } }
}
