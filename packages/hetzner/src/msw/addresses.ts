import type { HetznerState } from './state.js'

/** An IPv4 network, as numbers. */
export interface Range {
  first: number
  size: number
}

/** Reads `10.0.0.0/16`. */
export function rangeOf(cidr: string): Range {
  const [address = '', prefix = '32'] = cidr.split('/')
  const size = 2 ** (32 - Number(prefix))
  return { first: Math.floor(toNumber(address) / size) * size, size }
}

/** An IPv4 address as a number. */
export function toNumber(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
}

/** A number as an IPv4 address. */
export function toAddress(number: number): string {
  return [24, 16, 8, 0].map((bits) => Math.floor(number / 2 ** bits) % 256).join('.')
}

/** Whether an address is in a network. */
export function holds({ first, size }: Range, address: string): boolean {
  const number = toNumber(address)
  return number >= first && number < first + size
}

/** Whether two networks have addresses in common. */
export function overlap(a: Range, b: Range): boolean {
  return a.first < b.first + b.size && b.first < a.first + a.size
}

/** The first address of a network that is not taken; neither its first nor its last one. */
export function freeAddress({ first, size }: Range, taken: ReadonlySet<string>): string | undefined {
  for (let number = first + 1; number < first + size - 1; number++) if (!taken.has(toAddress(number))) return toAddress(number)
  return undefined
}

/** The first network of 256 addresses in a network that overlaps with none of the others. */
export function freeSubnet({ first, size }: Range, others: readonly Range[]): string | undefined {
  for (let start = first; start + 256 <= first + size; start += 256)
    if (!others.some((other) => overlap({ first: start, size: 256 }, other))) return `${toAddress(start)}/24`
  return undefined
}

/** The next public address, from the range that is kept for tests of networks, or from the one for documents. */
export function newAddress(state: HetznerState, type: string): string {
  const number = state.nextAddress++
  return type === 'ipv4' ? toAddress(toNumber('198.18.0.0') + number) : `2001:db8:${number.toString(16)}::/64`
}

/** What an address resolves to as long as nobody sets it. */
export function defaultPtr(address: string): string {
  return `static.${address.split('.').toReversed().join('.')}.clients.example.com`
}
