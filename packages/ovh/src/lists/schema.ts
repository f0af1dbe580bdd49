import type { Schema, SchemaIssue } from '@infra/core'

/** Whether it stands for an object in a list of ids. */
export function isId(item: unknown): item is string | number {
  return typeof item === 'string' || typeof item === 'number'
}

/** The schema of a list of what a schema describes; with `key`, of objects that hold it there, or lack it; with `ids`, or of ids. */
export function listOf<T>(schema: Schema<T> | undefined, { key, ids = false }: { key?: string; ids?: boolean } = {}): Schema | undefined {
  if (!schema) return undefined
  const issuesOf = (item: unknown, i: number): SchemaIssue[] => {
    const value = key === undefined ? item : (item as Record<string, unknown> | null)?.[key]
    if (key === undefined ? ids && isId(value) : value === undefined || value === null) return []
    const result = schema['~standard'].validate(value)
    if (result instanceof Promise) throw new TypeError('Asynchronous schemas cannot be used')
    return (result.issues ?? []).map((issue) => ({ ...issue, path: [i, ...(key === undefined ? [] : [key]), ...(issue.path ?? [])] }))
  }
  const validate = (value: unknown) => {
    const issues = Array.isArray(value) ? value.flatMap(issuesOf) : []
    return issues.length ? { issues } : { value }
  }
  return { '~standard': { version: 1, vendor: 'infra', validate } }
}
