import { checkParams, invalid, isText } from './check.js'
import { decode, toHref, toQuery, trimmed } from './text.js'

/** What a dynamic key (`ssconf://…`) says: where the app fetches the real key from, each time it connects. */
export interface DynamicKeyUrl {
  /** The `https://` address of the document; a GET of it gives what {@link parseDynamicKeyDocument} reads. Treat it as a secret. */
  url: string
  /** What the user's app calls the server. */
  name?: string | undefined
  /** Further parameters in the fragment, decoded. Of a repeated one, the last. */
  params?: Readonly<Record<string, string>> | undefined
}

/**
 * Reads a dynamic key: an `ssconf://` address, or the `https://` one that it stands for. In its fragment, items with `=` are
 * parameters and the first one without is the name, as the Outline app has it.
 *
 * @example
 * const { url } = parseDynamicKeyUrl('ssconf://keys.example.com/u/7f3a#My%20VPN') // 'https://keys.example.com/u/7f3a'
 * const document = parseDynamicKeyDocument(await (await fetch(url)).text())
 *
 * @throws InvalidInputError when it cannot be read.
 * @see https://developers.google.com/outline/docs/guides/service-providers/dynamic-access-keys
 */
export function parseDynamicKeyUrl(dynamicKey: string): DynamicKeyUrl {
  const [, address = '', fragment = ''] = /^(?:ssconf|https):\/\/([^/\\?#][^#]*)(?:#(.*))?$/is.exec(trimmed(dynamicKey)) ?? []
  const url = toHref(`https://${address}`)
  if (url === undefined) {
    throw invalid(
      'dynamicKey',
      'The dynamic key must be "ssconf://" or "https://" with a host, such as "ssconf://example.com/key". For "ss://" use parseAccessKey',
    )
  }
  const items = fragment.split('&').filter(Boolean)
  const name = decode(items.find((item) => !item.includes('=')) ?? '')
  const params = Object.fromEntries(items.filter((item) => item.includes('=')).map(toParam))
  return {
    url,
    ...(name && { name }),
    ...(Object.keys(params).length > 0 && { params }),
  }
}

/**
 * Writes a dynamic key for the address of your service.
 *
 * @example
 * buildDynamicKeyUrl({ url: 'https://keys.example.com/u/7f3a', name: 'My VPN' }) // 'ssconf://keys.example.com/u/7f3a#My%20VPN'
 *
 * @throws InvalidInputError when `url` is not an `https://` address without a fragment, or a part cannot be written.
 */
export function buildDynamicKeyUrl(key: DynamicKeyUrl): string {
  const { name = '', params = {} } = key
  const url = /^https:\/\/[^/\\?#][^#]*$/i.test(key.url) ? toHref(key.url) : undefined
  if (url === undefined) {
    throw invalid('url', 'url must be an "https://" address without a fragment; the name and parameters are given apart')
  }
  if (!isText(name)) throw invalid('name', 'name must be a string without lone surrogates')
  checkParams(params)
  const fragment = [encodeURIComponent(name), toQuery(params)].filter(Boolean).join('&')
  return `ssconf${url.slice('https'.length)}${fragment && `#${fragment}`}`
}

function toParam(item: string): [string, string] {
  const at = item.indexOf('=')
  return [decode(item.slice(0, at)), decode(item.slice(at + 1))]
}
