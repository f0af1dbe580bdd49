import type { EggRow, EggVariableRow, NestRow, PanelState } from '@infra/panel-core/msw'

/** A thing as recordings show it. */
export interface Item {
  attributes: Record<string, unknown> & { relationships?: Record<string, ListOf> }
}
/** A list as recordings show it. */
export interface ListOf {
  data: Item[]
}

/** Gives an emulator the nests and eggs of recordings; variables of the third egg as one of them shows it. */
export function seedEggs(state: PanelState, at: number, nests: ListOf, withEggs: ListOf, third: Item): void {
  state.nests = nests.data.map(({ attributes }) => ({ ...(attributes as unknown as NestRow), created_at: at, updated_at: at }))
  const variables = third.attributes.relationships?.['variables']?.data.map((row) => tidy(row.attributes)) ?? []
  const eggs = withEggs.data.flatMap(({ attributes }) => attributes.relationships?.['eggs']?.data ?? [])
  state.eggs = eggs.map(({ attributes: { nest, docker_image: _image, created_at, updated_at, ...row } }) => ({
    ...(row as unknown as EggRow),
    nest_id: nest as number,
    features: ['eula', 'java_version', 'pid_limit'],
    variables: row['id'] === 3 ? variables : [],
    created_at: Date.parse(created_at as string),
    updated_at: Date.parse(updated_at as string),
  }))
}

function tidy(attributes: Record<string, unknown>): EggVariableRow {
  const { egg_id: _egg, created_at: _created, updated_at: _updated, ...row } = attributes
  return row as unknown as EggVariableRow
}
