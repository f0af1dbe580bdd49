/** The keys that a type names, without those of an index signature. */
type KnownKeys<T> = keyof { [K in keyof T as string extends K ? never : number extends K ? never : K]: 1 }

/** A string type: an open enum, and a closed one, count as any string; what values it knows is not what a schema checks. */
type ComparableText<T extends string> = string & {} extends T ? string : T

/**
 * A type without what a schema and an interface write differently: `readonly`, open enums, the index signature of a loose
 * object. Two types that are equal in this form describe the same values, which `satisfies` alone proves in one direction only.
 */
export type Comparable<T> = ComparableValue<Exclude<T, null | undefined>> | Extract<T, null | undefined>

type ComparableValue<T> = [T] extends [string]
  ? ComparableText<T>
  : T extends string | number | boolean | bigint | null | undefined
    ? T
    : T extends readonly unknown[]
      ? number extends T['length']
        ? Comparable<T[number]>[]
        : { [K in keyof T]: Comparable<T[K]> }
      : T extends object
        ? KnownKeys<T> extends never
          ? { [K in keyof T]: Comparable<T[K]> }
          : { -readonly [K in keyof T as K extends KnownKeys<T> ? K : never]: Comparable<T[K]> }
        : T
