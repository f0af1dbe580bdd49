import { Refusal } from './respond.js'

/** Everything that a request says, in one record: the server does not tell the path from the body. */
export type Params = Record<string, unknown>

/**
 * Reads the body into the parameters of the path. JSON, urlencoded and multipart bodies count; any other is dropped
 * without a word. What the path says goes before what the body says.
 */
export async function readParams(request: Request, path: Params): Promise<Params> {
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (request.body === null) return path
  if (/^application\/(?:[^;]+\+)?json$/.test(type)) return mergeJson(path, await request.text())
  if (type === 'application/x-www-form-urlencoded') return merge(path, formFields(await request.text()))
  if (type === 'multipart/form-data') return merge(path, await multipartFields(request))
  return path
}

function mergeJson(path: Params, text: string): Params {
  if (text === '') return path
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Refusal(400, 'InvalidContent', `Invalid JSON: ${(error as Error).message}`)
  }
  if (Array.isArray(value)) {
    if (Object.keys(path).length > 0) throw new Refusal(500, 'InternalServer', 'Cannot map POST body of [Array array] onto req.params')
    return {}
  }
  if (typeof value === 'object' && value !== null) return merge(path, value as Params)
  // Any other truthy value takes the place of all parameters, the id of the path too.
  return value ? {} : path
}

function merge(path: Params, body: Params): Params {
  const params = { ...path }
  for (const [name, value] of Object.entries(body)) params[name] ||= value
  return params
}

function formFields(text: string): Params {
  const fields: Params = {}
  for (const [name, value] of new URLSearchParams(text)) {
    const [, outer, inner] = /^([^[\]]+)\[([^[\]]+)\]$/.exec(name) ?? []
    if (outer === undefined || inner === undefined) fields[name] = Object.hasOwn(fields, name) ? [fields[name], value].flat() : value
    else fields[outer] = { ...(fields[outer] as object | undefined), [inner]: value }
  }
  return fields
}

async function multipartFields(request: Request): Promise<Params> {
  const fields = await request.formData().catch((error: unknown) => {
    throw new Refusal(400, 'BadRequest', (error as Error).message)
  })
  return Object.fromEntries([...fields].filter(([, value]) => typeof value === 'string'))
}
