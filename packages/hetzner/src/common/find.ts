import { ApiError, isNotFound } from '@infra/core'
import type { Call, Paginated } from '@infra/core'
import { refuse } from './checks.js'

/**
 * The only item of a list by name, if there is one: the API compares whole names, which are unique. Without a name it would
 * list everything, and the first of that is somebody else's.
 */
export async function first<T>(list: Paginated<T>, name: string, field = 'name'): Promise<T | undefined> {
  if (typeof name !== 'string' || !name) refuse(field, 'a text, and not empty')
  const { items } = await list
  return items[0]
}

/** Finds by id where it could be one, else by name: a name may consist of digits. */
export async function byIdOrName<T>(
  idOrName: number | string,
  get: (id: number) => Call<T>,
  getByName: (name: string) => Promise<T | undefined>,
): Promise<T | undefined> {
  // A number that is not exact would be the id of another.
  if (typeof idOrName === 'number' || (/^[1-9]\d*$/.test(idOrName) && Number.isSafeInteger(Number(idOrName)))) {
    try {
      return await get(Number(idOrName))
    } catch (error) {
      if (!isNotFound(error)) throw error
    }
  }
  return typeof idOrName === 'string' ? getByName(idOrName) : undefined
}

/**
 * Gets what exists, else creates it; somebody else may create it in between, and so may an earlier attempt of ours whose
 * answer was lost: the API then says that the name is taken.
 */
export async function findOrCreate<T, R>(
  find: () => Promise<T | undefined>,
  create: () => Call<R>,
): Promise<{ created: true; result: R } | { created: false; found: T }> {
  const found = await find()
  if (found !== undefined) return { created: false, found }
  try {
    return { created: true, result: await create() }
  } catch (error) {
    const other = error instanceof ApiError && error.code === 'uniqueness_error' ? await find() : undefined
    if (other === undefined) throw error
    return { created: false, found: other }
  }
}
