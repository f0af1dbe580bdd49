import { InvalidInputError, path } from '@infra/core'

/** A {@link path} whose values are numbers that the panel counts with: whole, 1 or more. */
export function idPath(strings: TemplateStringsArray, ...ids: readonly number[]): () => string {
  return () => {
    const wrong = ids.findIndex((id) => !isId(id))
    if (wrong >= 0) throw new InvalidInputError(`The id after "${strings[wrong]}" must be a whole number, 1 or more`, { field: 'id' })
    return path(strings, ...ids)()
  }
}

/**
 * Looks at the fields of a body that name something by its number, or several: whole, 1 or more. Panels read `5x` as 5. What is not
 * there is for the panel to judge.
 */
export function checkIds<B extends object>(body: B | null | undefined, ...fields: readonly (keyof B & string)[]): void {
  for (const field of fields) {
    const wrong = [body?.[field] ?? []].flat().some((id) => !isId(id))
    if (wrong) throw new InvalidInputError(`${field} must be a whole number, 1 or more`, { field })
  }
}

function isId(id: unknown): boolean {
  return Number.isSafeInteger(id) && (id as number) >= 1
}

/** A path and one below it. */
export function joinPaths(above: () => string, below: () => string): () => string {
  return () => above() + below()
}
