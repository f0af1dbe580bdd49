import type { StoredKey } from './state.js'

/** The `ss://` address of a key, in the form SIP002, with an IPv6 host written out in full. */
export function accessUrl({ method, password, hostname, port }: StoredKey): string {
  const bytes = new TextEncoder().encode(`${method}:${password}`)
  const userInfo = btoa(String.fromCharCode(...bytes))
  return `ss://${userInfo.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}@${writtenOut(hostname)}:${port}/?outline=1`
}

function writtenOut(hostname: string): string {
  if (!hostname.includes(':')) return hostname
  // The URL parser brings every spelling of an address to one short form.
  const [head = '', tail] = new URL(`http://[${hostname}]`).hostname.slice(1, -1).split('::')
  const before = groups(head)
  const after = groups(tail ?? '')
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - before.length - after.length }, () => '0')
  return `[${[...before, ...zeros, ...after].join(':')}]`
}

function groups(part: string): string[] {
  return part === '' ? [] : part.split(':')
}
