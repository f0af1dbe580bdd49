import { asText, broke, invalid, nextId, ok } from '@infra/panel-core/msw/provider'
import type { OwnRule } from '@infra/panel-core/msw/provider'
import type { EggVariableRow } from '@infra/panel-core/msw'
import { on } from '../call.js'
import { showVariable } from './shapes.js'

type VariableBody = Omit<EggVariableRow, 'id' | 'description'> & { description?: string | null }

/** Names of the environment that are the panel's own. */
const RESERVED = new Set(['SERVER_MEMORY', 'SERVER_IP', 'SERVER_PORT', 'ENV', 'HOME', 'USER', 'STARTUP', 'SERVER_UUID', 'UUID'])

const notReserved: OwnRule = {
  rule: 'not_in',
  detail: 'The selected :x is invalid.',
  passes: (value) => !RESERVED.has(String(value)),
}
const NAME = 'regex:/^[\\w]{1,191}$/'

const rules = {
  name: 'required|string|min:1|max:191',
  description: 'sometimes|string|nullable',
  env_variable: ['required', NAME, notReserved],
  default_value: 'present',
  user_viewable: 'required|boolean',
  user_editable: 'required|boolean',
  rules: 'required|string',
}
const manyRules = {
  '*.id': 'required|integer',
  '*.name': 'sometimes|string|min:1|max:191',
  '*.description': 'sometimes|string|nullable',
  '*.env_variable': ['sometimes', NAME, notReserved],
  '*.default_value': 'sometimes|present',
  '*.user_viewable': 'sometimes|boolean',
  '*.user_editable': 'sometimes|boolean',
  '*.rules': 'sometimes|string',
}

export const variableRoutes = [
  on<VariableBody>('application.eggs.createVariable', 'POST /eggs/{egg}/variables', { rules }, ({ state, bound, body }) => {
    const { name, env_variable, default_value } = body
    const texts = { name, description: body.description ?? '', env_variable, default_value: asText(default_value) }
    // What is said about users is not kept.
    const users = { user_viewable: false, user_editable: false }
    const variable = { id: nextId(state, 'variables'), ...texts, ...users, rules: body.rules }
    bound.egg.variables.push(variable)
    return ok(showVariable(bound.egg, variable))
  }),
  on<(Partial<VariableBody> & { id: number })[]>(
    'application.eggs.updateVariables',
    'PATCH /eggs/{egg}/variables',
    { rules: manyRules },
    ({ bound, body }) => {
      const { egg } = bound
      const pairs = Object.values(body).map((change, index) => {
        const variable = egg.variables.find(({ id }) => id === change.id)
        return variable
          ? { variable, change }
          : invalid([{ field: `${index}.id`, rule: 'exists', detail: `The selected ${index}.id is invalid.` }])
      })
      const data = pairs.map(({ variable, change }) => {
        const { id: _id, ...values } = change
        const texts = Object.entries(values).map(([name, value]) => [name, typeof value === 'boolean' ? value : asText(value)])
        return showVariable(egg, Object.assign(variable, Object.fromEntries(texts)))
      })
      return ok({ object: 'list', data })
    },
  ),
  // Panels of 2024 have not got the method that they call, and the variable stays.
  on('application.eggs.deleteVariable', 'DELETE /eggs/{egg}/variables/{eggVariable}', {}, () => broke('BadMethodCallException')),
]
