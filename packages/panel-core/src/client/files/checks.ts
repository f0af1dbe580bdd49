import { InvalidInputError } from '@infra/core'

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/**
 * Refuses names that begin or end with white space, by the field that they are in, unless the server is named by its uuid:
 * under any other id the panel cuts that off, and another file would be meant.
 */
export function checkNames(server: string, names: Record<string, string | undefined>): void {
  if (UUID.test(server)) return
  for (const [field, name] of Object.entries(names)) {
    if (name !== undefined && name !== name.trim())
      throw new InvalidInputError(
        `"${field}" begins or ends with white space, which the panel cuts off unless you name the server by its uuid`,
        {
          field: `body.${field}`,
        },
      )
  }
}

/** Whether it is the name of a file: within its folder, and no way to another. */
export function isName(name: unknown): boolean {
  return typeof name === 'string' && /^(?!\.{1,2}$)[^/\0]+$/.test(name)
}

/** The names of a list, by the field that they are in. */
export function namesOf<T>(files: readonly T[], ...keys: (keyof T & string)[]): Record<string, string> {
  return Object.fromEntries(
    files.flatMap((file, i) =>
      typeof file === 'string' ? [[`files.${i}`, file]] : keys.map((key) => [`files.${i}.${key}`, file[key] as string]),
    ),
  )
}
