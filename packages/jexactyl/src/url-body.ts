import { mapCall, ResponseMismatchError } from '@infra/core'
import type { Call } from '@infra/core'

/** The URL that a body is, which panels label as JSON and write without its quotes; with them it is taken too. */
export function urlOf(call: Call<string>, operation: string): Call<string> {
  return mapCall(call, (body) => {
    const [, text = ''] = /^\s*"?(.*?)"?\s*$/s.exec(body) ?? []
    const url = text.replaceAll('\\/', '/')
    if (URL.canParse(url)) return url
    throw new ResponseMismatchError(`${operation}: the answer is not an address`, { operation, data: body })
  })
}
