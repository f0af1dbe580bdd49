import type { Labels } from '../common/types.js'

/** One condition of a label selector. `ne`, `notIn` and `notExists` hold, too, where there is no label of that key. */
export type LabelCondition =
  | { op: 'eq' | 'ne'; key: string; value: string }
  | { op: 'in' | 'notIn'; key: string; values: readonly string[] }
  | { op: 'exists' | 'notExists'; key: string }

/**
 * Conditions that all have to hold. Each method gives a longer chain, and throws `InvalidInputError` for what can be no key or
 * value of a label; the chain before it stays as it was.
 */
export interface LabelConditions<L extends object = Labels> {
  /** The label has that value. */
  eq<K extends keyof L & string>(key: K, value: L[K] & string): LabelConditions<L>
  /** The label has another value, or there is none of that key. */
  ne<K extends keyof L & string>(key: K, value: L[K] & string): LabelConditions<L>
  /** There is a label of that key. */
  exists(key: keyof L & string): LabelConditions<L>
  /** There is no label of that key. */
  notExists(key: keyof L & string): LabelConditions<L>
  /** The label has one of these values, one or more. */
  in<K extends keyof L & string>(key: K, values: readonly (L[K] & string)[]): LabelConditions<L>
  /** The label has none of these values, one or more, or there is none of that key. */
  notIn<K extends keyof L & string>(key: K, values: readonly (L[K] & string)[]): LabelConditions<L>
  /** The selector. */
  toString(): string
}
