import { ConfigurationError } from './errors/input.js'

/** A secret that may change: see {@link createCredential}. */
export interface Credential {
  /**
   * Gives the secret. A function is asked once and its answer kept; `fresh` asks it again, as after a 401. Calls that come
   * while it is being asked share the answer; a failure is not kept. Rejects with `ConfigurationError` when the answer
   * cannot be a secret, and with the function's own error when it fails.
   */
  get(fresh?: boolean): Promise<string>
  /** Whether `fresh` can give another one: the source is a function. */
  readonly renewable: boolean
  /** The secret in use and the one before it, as far as they were given: what must appear in no error. */
  known(): readonly string[]
}

/**
 * Wraps a credential option: a text, or a function that fetches it. It must be neither empty nor have white space around it
 * or a control character in it (a line end from a file, mostly); a text is checked at once, an answer when it comes.
 * Nothing shows the secret: neither `util.inspect` nor `JSON.stringify`, nor an error.
 *
 * @param name the option as the user writes it, such as `token`: errors name it
 * @throws ConfigurationError when a text cannot be a secret
 *
 * @example
 * const token = createCredential(() => vault.read('hetzner'), { name: 'token' })
 * headers.authorization = `Bearer ${await token.get()}`
 */
export function createCredential(source: string | (() => string | Promise<string>), { name }: { name: string }): Credential {
  if (typeof source !== 'function') {
    const text = check(source, name)
    return { get: async () => text, renewable: false, known: () => [text] }
  }
  let known: readonly string[] = []
  let asking: Promise<string> | undefined
  const ask = async (): Promise<string> => {
    const text = check(await source(), name)
    if (text !== known[0]) known = [text, ...known].slice(0, 2)
    return text
  }
  return {
    get: async (fresh = false) => {
      const [text] = known
      if (!asking && !fresh && text !== undefined) return text
      asking ??= ask().finally(() => (asking = undefined))
      return asking
    },
    renewable: true,
    known: () => known,
  }
}

function check(text: unknown, name: string): string {
  const fault = faultOf(text)
  if (fault) throw new ConfigurationError(`${name} ${fault}`)
  return text as string
}

function faultOf(text: unknown): string | undefined {
  if (typeof text !== 'string')
    return `must be a string or a function that gives one; it is of type ${text === null ? 'null' : typeof text}`
  if (!text.trim()) return 'is empty. Is the environment variable or the file that it comes from there?'
  if (text !== text.trim()) return 'has white space or a line end around it. Trim it, above all when it comes from a file'
  return /\p{Cc}/u.test(text) ? 'has a line end or another control character in it. Was more than the secret copied?' : undefined
}
