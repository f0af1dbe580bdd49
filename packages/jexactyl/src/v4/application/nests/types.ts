import type { FilterQuery, Include, IncludeQuery, PageQuery, SortBy, With } from '@infra/panel-core'
import type { Nest } from '@infra/panel-core/application/nests'
import type { Egg } from '../eggs/types.js'
import type { Server } from '../servers/types.js'

/** What can be brought along with a nest. */
export interface NestRelations {
  /** Its eggs; null where the key may not read them. */
  eggs: Egg[] | null
  /** The servers of these; null where the key may not read them. */
  servers: Server[] | null
}

/** Names of what can be brought along with a nest. */
export type NestInclude = Include<NestRelations>

/** A nest with the relations that were asked for. */
export type NestWith<I extends string> = With<Nest, NestRelations, I>

/** Which nests to list. */
export interface ListNestsQuery<I extends string = never> extends PageQuery, IncludeQuery<I>, FilterQuery<'author' | 'id' | 'name'> {
  /** The order. Default: `id`. */
  sort?: SortBy<'id' | 'name' | 'author'>
}

/** Which eggs to list. */
export interface ListEggsQuery<I extends string = never> extends PageQuery, IncludeQuery<I>, FilterQuery<'author' | 'id' | 'name'> {
  /** The order. Default: `id`. */
  sort?: SortBy<'id' | 'name' | 'author'>
}

/** A nest. */
export interface NestBody {
  /** Name. */
  name: string
  /** What its eggs have in common. */
  description?: string | null
}
