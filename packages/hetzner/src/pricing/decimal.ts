import { refuse } from '../common/checks.js'

/** A decimal number: `digits` divided by 10 to the power of `scale`. */
interface Decimal {
  digits: bigint
  scale: number
}

function read(value: string | number, field: string): Decimal {
  const [, whole, fraction = ''] = /^(-?\d+)(?:\.(\d+))?$/.exec(String(value)) ?? []
  if (whole === undefined) refuse(field, 'a decimal number, such as 0.0060')
  return { digits: BigInt(whole + fraction), scale: fraction.length }
}

function write({ digits, scale }: Decimal): string {
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0')
  const point = text.length - scale
  return `${digits < 0n ? '-' : ''}${text.slice(0, point)}${scale > 0 ? `.${text.slice(point)}` : ''}`
}

/** The exact sum, with as many digits after the point as the summand that has most. */
export function sum(values: readonly string[], field: string): string {
  const decimals = values.map((value) => read(value, field))
  const scale = Math.max(0, ...decimals.map((decimal) => decimal.scale))
  const digits = decimals.reduce((total, decimal) => total + decimal.digits * 10n ** BigInt(scale - decimal.scale), 0n)
  return write({ digits, scale })
}

/** The exact product, with as many digits after the point as both factors have together. */
export function product(value: string, factor: string | number, field: string): string {
  const [a, b] = [read(value, field), read(factor, 'factor')]
  return write({ digits: a.digits * b.digits, scale: a.scale + b.scale })
}
