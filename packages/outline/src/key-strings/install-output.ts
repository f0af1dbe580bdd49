import { invalid } from './check.js'
import { toHref, trimmed } from './text.js'

/** What a client needs to reach a server's management API, under the names that `createOutline` takes. */
export interface InstallOutput {
  /** Address of the management API. The path in it is the only credential: treat it as a secret. */
  apiUrl: string
  /** SHA-256 of the server's certificate: 64 upper-case hex digits. */
  certSha256: string
}

/**
 * Finds the API's address and the certificate's fingerprint in what the installer prints (the one line, or a whole console
 * with colours around it) or keeps in `/opt/outline/access.txt`. Braces, quotes and white space may be missing or broken by
 * a copy, and the fingerprint may be in any case, with or without colons.
 *
 * @example
 * const outline = createOutline(parseInstallOutput(await readFile('access.txt', 'utf8')))
 *
 * @throws InvalidInputError when one of the two is missing, cut, or there for more than one server. The message shows neither.
 */
export function parseInstallOutput(text: string): InstallOutput {
  const plain = withoutColours(trimmed(text))
  // Inside braces white space cannot mean anything, so a line that the terminal broke is whole again.
  const blocks = [...plain.matchAll(/\{([^{}]*)\}/g)].map(([, inside = '']) => inside.replaceAll(/\s/g, ''))
  const complete = blocks.filter((block) => /apiUrl/i.test(block) && /certSha256/i.test(block))
  const sources = complete.length > 0 ? complete : [plain]
  const apiUrls = valuesOf('apiUrl', sources)
  const fingerprints = valuesOf('certSha256', sources).map((value) => value.replaceAll(':', '').toUpperCase())
  return { apiUrl: onlyApiUrl(apiUrls), certSha256: onlyFingerprint(fingerprints) }
}

function onlyApiUrl(values: string[]): string {
  const apiUrl = only('apiUrl', values)
  if (!/^https:\/\/[^/]+\/./i.test(apiUrl) || toHref(apiUrl) === undefined) {
    throw invalid('apiUrl', 'apiUrl must be an "https://" address with a secret path. It may have been cut when copied')
  }
  return apiUrl
}

function onlyFingerprint(values: string[]): string {
  const certSha256 = only('certSha256', values)
  if (!/^[\dA-F]{64}$/.test(certSha256)) {
    throw invalid('certSha256', `certSha256 must be 64 hex digits, not ${certSha256.length} characters. It may have been cut when copied`)
  }
  return certSha256
}

function only(field: string, values: string[]): string {
  const [value, ...others] = new Set(values)
  if (value === undefined) {
    throw invalid(
      field,
      `The text has no ${field}. Give the line {"apiUrl":…,"certSha256":…} that the installer prints, or /opt/outline/access.txt`,
    )
  }
  if (others.length > 0) throw invalid(field, `The text has more than one ${field}. Give that of one server`)
  return value
}

/** The values of a field: in quotes with white space left out, else up to the first white space. */
function valuesOf(field: string, texts: string[]): string[] {
  const pattern = new RegExp(`${field}["']?\\s*[:=]\\s*(?:"([^"]*)"|'([^']*)'|["']?([^\\s"',{}]+))`, 'gi')
  return texts.flatMap((text) => [...text.matchAll(pattern)].map(([, ...groups]) => cleaned(groups.join(''))).filter(Boolean))
}

function cleaned(value: string): string {
  // A backslash is JSON's way to write "\/"; a comma or brace means that the closing quote was lost.
  return value.replaceAll(/[\s\\]|[,{}].*/gs, '')
}

function withoutColours(text: string): string {
  return text
    .split('\u001B')
    .map((part, index) => (index === 0 ? part : part.replace(/^(?:\[[\d;?]*[A-Za-z]|\(B)/, '')))
    .join('')
}
