import { makeAccessKey, makeServer } from './data.ts'

/** Servers that differ; a longer list has them again and again. */
const DIFFERENT = 1000
const PAGE = 50

/** The answer to a GET by its path, made once; `undefined`: there is none. */
export type Answers = (path: string) => Buffer | undefined

/** What the server knows: `/<how many servers>/v1/servers`, page by page, `/1/v1/servers/1` and `/secret/access-keys`. */
export function makeAnswers(): Answers {
  const lists = Array.from({ length: DIFFERENT / PAGE }, (_, page) =>
    JSON.stringify(Array.from({ length: PAGE }, (__, i) => makeServer(page * PAGE + i + 1))),
  )
  const made = new Map<string, Buffer>([
    ['/1/v1/servers/1', Buffer.from(JSON.stringify({ server: makeServer(1) }))],
    ['/secret/access-keys', Buffer.from(JSON.stringify({ accessKeys: Array.from({ length: 100 }, (_, i) => makeAccessKey(i)) }))],
  ])
  const page = (total: number, number: number): Buffer => {
    const last = total / PAGE
    const pagination = {
      page: number,
      per_page: PAGE,
      previous_page: number > 1 ? number - 1 : null,
      next_page: number < last ? number + 1 : null,
      last_page: last,
      total_entries: total,
    }
    return Buffer.from(`{"servers":${lists[(number - 1) % lists.length]},"meta":${JSON.stringify({ pagination })}}`)
  }
  return (path) => {
    const known = made.get(path)
    if (known) return known
    const [, total, query] = /^\/(\d+)\/v1\/servers\?(.*)$/.exec(path) ?? []
    const asked = new URLSearchParams(query)
    if (total === undefined || asked.get('per_page') !== String(PAGE)) return undefined
    const answer = page(Number(total), Number(asked.get('page') ?? 1))
    made.set(path, answer)
    return answer
  }
}
