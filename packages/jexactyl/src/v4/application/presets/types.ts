import type { FilterQuery, PageQuery, SortBy } from '@infra/panel-core'

/** A size that servers can be made in. */
export interface ServerPreset {
  /** Id. */
  id: number
  /** Long id. */
  uuid: string
  /** Name. */
  name: string
  /** What it is for. */
  description: string | null
  /** Memory, in MiB. */
  memory: number
  /** Disk, in MiB. */
  disk: number
  /** CPU, in percent of one core. */
  cpu: number
  /** Id of the nest that it is for; null is any. */
  nest_id: number | null
  /** Id of the egg that it is for; null is any. */
  egg_id: number | null
  /** Since when there is this preset. */
  created_at: string | null
  /** When it was changed last. */
  updated_at: string | null
}

/** A preset to create. */
export interface CreateServerPresetBody {
  /** Name: up to 191 characters. */
  name: string
  /** What it is for. */
  description?: string | null
  /** Memory, in MiB; 0 is no limit. */
  memory: number
  /** CPU, in percent of one core; 0 is no limit. */
  cpu: number
  /** Disk, in MiB; 0 is no limit. */
  disk: number
  /** Id of the nest that it is for. */
  nest_id?: number | null
  /** Id of the egg that it is for. */
  egg_id?: number | null
}

/** What to change of a preset. What is left out stays. */
export type UpdateServerPresetBody = Partial<CreateServerPresetBody>

/** Which presets to list. */
export interface ListServerPresetsQuery extends PageQuery, FilterQuery<'id' | 'uuid' | 'name'> {
  /** The order. Default: `id`. */
  sort?: SortBy<'id' | 'uuid' | 'name' | 'cpu' | 'memory' | 'disk' | 'nest_id' | 'egg_id'>
}
