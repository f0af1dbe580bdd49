/** What the panel makes up itself: another value is as good, as long as it stays the same. */
const MADE = ['uuid', 'identifier', 'id', 'fingerprint', 'image', 'username', 'token', 'token_id', 'secret', 'password', 'P_SERVER_UUID']
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
const DATES = /(_at|^timestamp)$/
const MEASURED = new Set(['size', 'bytes', 'memory_bytes', 'disk_bytes', 'network_rx_bytes', 'network_tx_bytes'])

/** Values of the recording, and what stands for them in the emulator. */
export class Stands {
  readonly #known = new Map<string, string>()
  readonly #made: ReadonlySet<string>

  /** `made`: names of more fields whose values the panel makes up, or ends of their paths such as `attributes.code`. */
  constructor(made: readonly string[] = []) {
    this.#made = new Set([...MADE, ...made])
  }

  /** Whether the panel makes up the values of a field. */
  isMade(path: string): boolean {
    const parts = path.split('.')
    return this.#made.has(parts.at(-1) ?? '') || this.#made.has(parts.slice(-2).join('.'))
  }

  /** Remembers; false when something else stands for it already. */
  learn(recorded: string, actual: string): boolean {
    const before = this.#known.get(recorded)
    if (before !== undefined) return before === actual
    this.#known.set(recorded, actual)
    // The short form of an id.
    if (/^[\da-f]{8}-/.test(recorded)) this.learn(recorded.slice(0, 8), actual.slice(0, 8))
    return true
  }

  /** Puts what stands for them into a text. */
  apply(text: string): string {
    let changed = text
    for (const [recorded, actual] of [...this.#known].toSorted(([a], [b]) => b.length - a.length))
      changed = changed.replaceAll(recorded, actual)
    return changed
  }
}

type Fields = Record<string, unknown>

/** All differences between a recorded value and an actual one, as lines to read. */
export function differences(recorded: unknown, actual: unknown, stands: Stands, path = ''): string[] {
  const name = path.split('.').at(-1) ?? ''
  const differ = () => [`${path}: ${JSON.stringify(recorded)} became ${JSON.stringify(actual)}`]
  if (recorded === '(cut)') return typeof actual === 'string' ? [] : differ()
  if (Array.isArray(recorded)) return Array.isArray(actual) ? ofLists(recorded, actual, stands, path) : differ()
  if (typeof recorded === 'object' && recorded !== null) {
    if (typeof actual !== 'object' || actual === null || Array.isArray(actual)) return differ()
    return ofObjects(recorded as Fields, actual as Fields, stands, path)
  }
  if (recorded === actual) return []
  if (typeof recorded !== typeof actual) return differ()
  if (MEASURED.has(name) || (typeof recorded === 'number' && name === 'uptime')) return []
  if (typeof recorded !== 'string' || typeof actual !== 'string') return differ()
  return isSameText(path, name, recorded, actual, stands) ? [] : differ()
}

function isSameText(path: string, name: string, recorded: string, actual: string, stands: Stands): boolean {
  // The panel and the daemon do not look at the same clock.
  if (DATES.test(name)) return Math.abs(Date.parse(recorded) - Date.parse(actual)) <= 1000
  if (stands.apply(recorded) === actual) return true
  if (name === 'url' || name === 'socket' || name === 'image_url_data')
    return recorded.split(/[?]/)[0]?.length === actual.split(/[?]/)[0]?.length
  if (name === 'checksum') return actual.startsWith('sha1:')
  if (name === 'secret_token' || path.includes('.tokens.')) return /^\w+$/.test(actual)
  if (name === 'detail') return withoutId(recorded) === withoutId(actual)
  if (name === 'name' && recorded.startsWith('archive-'))
    return /^archive-[\dT-]+Z\.tar\.gz$/.test(actual) && stands.learn(recorded, actual)
  // An answer that is nothing but an id has no name for it.
  const isMade = stands.isMade(path) || (path === '' && UUID.test(recorded))
  return isMade && stands.learn(recorded, actual)
}

const withoutId = (text: string) => text.replace(/request id: [\da-f-]+/, 'request id')

function ofObjects(recorded: Fields, actual: Fields, stands: Stands, path: string): string[] {
  // Files of the stand-in never change.
  const isFile = path.endsWith('attributes') && 'mode_bits' in recorded
  const names = new Set([...Object.keys(recorded), ...Object.keys(actual)])
  return [...names].flatMap((name) => {
    if (!(name in actual)) return [`${path}.${name}: is missing`]
    if (!(name in recorded)) return [`${path}.${name}: was not there`]
    if (isFile && DATES.test(name)) return []
    return differences(recorded[name], actual[name], stands, `${path}.${name}`)
  })
}

const nameIn = (item: unknown) => (item as { attributes?: { name?: string } }).attributes?.name ?? ''

function ofLists(recorded: unknown[], actual: unknown[], stands: Stands, path: string): string[] {
  if (recorded.length !== actual.length) return [`${path}: ${recorded.length} items became ${actual.length}`]
  // Wings sorts files, its stand-in did not.
  const files = recorded.some((item) => (item as { object?: string } | null)?.object === 'file_object')
  const [left, right] = [recorded, actual].map((list) => (files ? list.toSorted((a, b) => (nameIn(a) < nameIn(b) ? -1 : 1)) : list))
  return (left ?? []).flatMap((item, index) => differences(item, right?.[index], stands, `${path}.${index}`))
}
