/**
 * What core needs to know of a schema: the Standard Schema interface, spelt out so that core's types import nothing.
 * Valibot, zod, arktype and others make such objects.
 *
 * @see https://standardschema.dev
 */
export interface Schema<T = unknown> {
  /** The Standard Schema properties, version 1. */
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => SchemaResult<T> | Promise<SchemaResult<T>>
    readonly types?: { readonly input: unknown; readonly output: T } | undefined
  }
}

/** What a schema says of a value. */
export type SchemaResult<T> = { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly SchemaIssue[] }

/** One problem, as Standard Schema words it. */
export interface SchemaIssue {
  /** The schema's words. It may quote the value. */
  readonly message: string
  /** The keys that lead to it, from the outside in. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
}
