import * as v from 'valibot'

/** An object schema with more fields. A call, since bundlers can leave a call out that is marked as pure, and not a spread. */
export function extend<A extends v.ObjectEntries, B extends v.ObjectEntries>(
  schema: v.LooseObjectSchema<A, undefined>,
  entries: B,
): v.LooseObjectSchema<Omit<A, keyof B> & B, undefined> {
  return v.looseObject({ ...schema.entries, ...entries }) as v.LooseObjectSchema<Omit<A, keyof B> & B, undefined>
}

/** A map as panels write it: an empty one comes as `[]`, which is read like a map without entries. */
export function mapOf<T>(value: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, Record<string, T>> {
  return v.union([v.record(v.string(), value), v.tuple([])]) as unknown as v.GenericSchema<unknown, Record<string, T>>
}
