type Envelope = Record<string, unknown>

/**
 * Takes the panel's envelopes off: `{ object, attributes }` becomes the attributes, with its relations and its `meta`;
 * a list keeps its `meta`, and `data` holds its items; `null_resource` becomes null. What has no envelope stays.
 */
export function unwrap(body: unknown): unknown {
  if (!isObject(body)) return body
  if (body['object'] === 'list' && Array.isArray(body['data'])) return { ...body, data: body['data'].map(unwrap) }
  // What an egg takes over from another comes in an envelope without a name.
  if (body['object'] === undefined || !('attributes' in body)) return body
  const { attributes, meta } = body
  if (!isObject(attributes)) return attributes
  const { relationships } = attributes
  return {
    ...attributes,
    ...(isObject(relationships) && {
      relationships: Object.fromEntries(Object.entries(relationships).map(([name, value]) => [name, related(value)])),
    }),
    ...(meta !== undefined && { meta }),
  }
}

/** A relation: one object, or the items of a list. */
function related(value: unknown): unknown {
  const plain = unwrap(value)
  return isObject(plain) && plain['object'] === 'list' ? plain['data'] : plain
}

function isObject(value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
