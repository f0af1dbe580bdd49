import type { With } from '@infra/panel-core'
import type { Nest as PanelNest, NestRelations } from '@infra/panel-core/application/nests'

/** A group of eggs, such as those of one game. */
export interface Nest extends PanelNest {
  /** 1 when the store does not show it, else 0. */
  private: number
}

/** A nest with the relations that were asked for. */
export type NestWith<I extends string> = With<Nest, NestRelations, I>
