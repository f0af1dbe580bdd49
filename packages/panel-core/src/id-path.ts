import { InvalidInputError, path } from '@infra/core'

/** A {@link path} whose values are numbers that the panel counts with: whole, 1 or more. */
export function idPath(strings: TemplateStringsArray, ...ids: readonly number[]): () => string {
  return () => {
    const wrong = ids.findIndex((id) => !Number.isSafeInteger(id) || id < 1)
    if (wrong >= 0) throw new InvalidInputError(`The id after "${strings[wrong]}" must be a whole number, 1 or more`, { field: 'id' })
    return path(strings, ...ids)()
  }
}

/** A path and one below it. */
export function joinPaths(above: () => string, below: () => string): () => string {
  return () => above() + below()
}
