import {
  applicationDatabaseHostShape,
  applicationDatabaseShape,
  applicationEggShape,
  applicationNestShape,
  applicationServerShape,
  many,
  one,
  rawDate,
  stamps,
} from '@infra/panel-core/msw/provider'
import type { Shape } from '@infra/panel-core/msw/provider'
import type { DatabaseHostRow, EggRow, EggVariableRow, NestRow, ServerRow } from '@infra/panel-core/msw'
import type { JexactylV4ServerGroupRow, JexactylV4ServerPresetRow } from '../machine-rows.js'

export const eggShape: Shape<EggRow> = {
  ...applicationEggShape,
  relations: {
    ...applicationEggShape.relations,
    variables: {
      show: (egg) => ({ object: 'list', data: egg.variables.map((variable) => showVariable(egg, variable)) }),
    },
  },
}

/** Shows a variable, which 4.x calls an egg. Not by `show`, which would change it as it changes eggs. */
export function showVariable(egg: EggRow, variable: EggVariableRow): object {
  const at = { created_at: rawDate(egg.created_at), updated_at: rawDate(egg.updated_at) }
  return { object: 'egg', attributes: { ...variable, egg_id: egg.id, ...at } }
}

export const nestShape: Shape<NestRow> = {
  ...applicationNestShape,
  relations: {
    ...applicationNestShape.relations,
    eggs: many(
      () => eggShape,
      ({ id }, { state }) => state.eggs.filter(({ nest_id }) => nest_id === id),
    ),
  },
}

export const serverShape: Shape<ServerRow> = {
  ...applicationServerShape,
  relations: {
    ...applicationServerShape.relations,
    egg: one(
      () => eggShape,
      ({ egg_id }, { state }) => state.eggs.find(({ id }) => id === egg_id),
    ),
  },
}

export const databaseHostShape: Shape<DatabaseHostRow> = {
  ...applicationDatabaseHostShape,
  relations: {
    databases: many(
      () => applicationDatabaseShape('server_database'),
      ({ id }, { state }) => state.databases.filter(({ host_id }) => host_id === id),
    ),
  },
}

export const presetShape: Shape<JexactylV4ServerPresetRow> = {
  object: 'server_preset',
  attributes: (row) => ({ ...row, ...stamps(row) }),
}

export const groupShape: Shape<JexactylV4ServerGroupRow> = { object: 'server_group', attributes: (row) => ({ ...row }) }
