/** Which page of a list. */
export interface PageQuery {
  /** The number of the page, from 1. Default: 1. */
  page?: number
  /** Items on a page. Default: 50 when a list is iterated, else the panel's own. */
  per_page?: number
}

/** A list or an object with relations. */
export interface IncludeQuery<I extends string> {
  /** What to bring along, under `relationships`. Two levels at the most, such as `egg.nest`. */
  include?: readonly I[]
}

/** A list that can be narrowed. */
export interface FilterQuery<F extends string> {
  /** Only what contains these texts, whatever their case; a comma separates alternatives. */
  filter?: Partial<Record<F, string | number>>
}

/** Up, or with a hyphen before it down. */
export type SortBy<F extends string> = F | `-${F}`

/** What asks for relations, with those that this package does not know. */
export type Include<R> = (keyof R & string) | (string & {})

/** Something with the relations that were asked for, and no others: `egg.nest` brings `egg` along, and is not typed itself. */
export type With<E, R, I extends string> = [I] extends [never]
  ? E
  : E & { relationships: { [K in I extends `${infer Outer}.${string}` ? Outer : I]: K extends keyof R ? R[K] : unknown } }

interface Query {
  include?: readonly string[] | undefined
  filter?: object | undefined
}

/** {@link toQuery} of a list that comes by ids unless it is told otherwise: else its pages could shift. */
export function toSortedQuery({ sort = 'id', ...rest }: Query & { sort?: string | undefined } = {}): object {
  return { sort, ...toQuery(rest) }
}

/** The query as panels read it: `include=a,b` and `filter[name]=…`. */
export function toQuery({ include, filter = {}, ...rest }: Query = {}): object {
  const filters = Object.fromEntries(Object.entries(filter).map(([name, value]) => [`filter[${name}]`, value as unknown]))
  return { ...rest, ...filters, include: include?.length ? include.join(',') : undefined }
}
