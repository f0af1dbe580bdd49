import { randomUuid } from '@infra/core/msw'
import { DONE, exists, nextId, ok, pick, show } from '@infra/panel-core/msw/provider'
import type { Rules } from '@infra/panel-core/msw/provider'
import { isNumber } from '../business/lookup.js'
import { on, rulesBy } from '../call.js'
import type { Call } from '../call.js'
import { paged } from '../list.js'
import type { JexactylV4ServerPresetRow } from '../machine-rows.js'
import { presetShape } from './shapes.js'

type PresetBody = Pick<JexactylV4ServerPresetRow, 'name' | 'memory' | 'cpu' | 'disk'> & Partial<JexactylV4ServerPresetRow>

const rulesWith =
  (presence: 'required' | 'sometimes') =>
  ({ state }: Call): Rules => ({
    name: `${presence}|string|max:191`,
    description: 'sometimes|nullable|string',
    memory: `${presence}|numeric|min:0`,
    cpu: `${presence}|numeric|min:0`,
    disk: `${presence}|numeric|min:0`,
    nest_id: ['sometimes', 'nullable', 'integer', exists(state.nests)],
    egg_id: ['sometimes', 'nullable', 'integer', exists(state.eggs)],
  })

const FIELDS = ['name', 'description', 'memory', 'cpu', 'disk', 'nest_id', 'egg_id'] as const

export const presetRoutes = [
  on('application.presets.list', 'GET /servers/presets', {}, (call) =>
    paged(call, presetShape, call.state.presets, {
      filters: { id: isNumber(), uuid: true, name: true },
      sorts: ['id', 'uuid', 'name', 'cpu', 'memory', 'disk', 'nest_id', 'egg_id'],
    }),
  ),
  on('application.presets.get', 'GET /servers/presets/{server_preset}', {}, (call) =>
    ok(show(call, presetShape, call.bound.server_preset)),
  ),
  on<PresetBody>('application.presets.create', 'POST /servers/presets', { rules: rulesBy(rulesWith('required')) }, (call) => {
    const { state, body, now } = call
    const { name, memory, cpu, disk, description = null, nest_id = null, egg_id = null } = body
    const own = { name, description, memory, disk, cpu, nest_id, egg_id, created_at: now, updated_at: now }
    const preset: JexactylV4ServerPresetRow = { id: nextId(state, 'presets'), uuid: randomUuid(state), ...own }
    state.presets.push(preset)
    return ok(show(call, presetShape, preset))
  }),
  on<PresetBody>(
    'application.presets.update',
    'PATCH /servers/presets/{server_preset}',
    { rules: rulesBy(rulesWith('sometimes')) },
    (call) => {
      const { bound, body, now } = call
      const given = pick(body, ...FIELDS.filter((name) => name in body))
      Object.assign(bound.server_preset, given, { updated_at: now })
      return ok(show(call, presetShape, bound.server_preset))
    },
  ),
  on('application.presets.delete', 'DELETE /servers/presets/{server_preset}', {}, ({ state, bound }) => {
    state.presets = state.presets.filter((row) => row !== bound.server_preset)
    return DONE
  }),
]
