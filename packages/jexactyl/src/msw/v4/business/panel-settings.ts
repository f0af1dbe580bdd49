import { randomUuid } from '@infra/core/msw'
import { broke, DONE, notFound, ok } from '@infra/panel-core/msw/provider'
import type { Reply, Rules } from '@infra/panel-core/msw/provider'
import { on } from '../call.js'
import { setByKey } from './lookup.js'
import type { JexactylV4Settings } from '../business-rows.js'

/** A text as JSON. */
function jsonText(text: string): Reply {
  return { status: 200, body: JSON.stringify(text), headers: { 'content-type': 'application/json' } }
}

/** The one text of a list: anything else breaks the panel. */
function onlyText(body: unknown): string {
  const [text] = Array.isArray(body) ? (body as unknown[]) : broke('ErrorException')
  return typeof text === 'string' ? text : broke('ErrorException')
}

const ALERT_RULES: Rules = {
  enabled: 'nullable|boolean',
  type: 'nullable|string|in:success,info,warning,danger',
  position: 'nullable|string|in:top-center,bottom-right,bottom-left,center',
  content: 'nullable|string|min:3|max:300',
}

const SETTINGS_RULES: Rules = {
  name: 'nullable|string|min:3|max:40',
  auto_update: 'nullable|boolean',
  indicators: 'nullable|boolean',
  speed_dial: 'nullable|boolean',
}

const authRoutes = [
  on<object>('application.auth.setModuleSetting', 'PUT /auth/modules', {}, ({ state, body }) => setByKey(state.settings.auth, body)),
  on('application.auth.enableModule', 'POST /auth/modules/enable', {}, ({ state, body }) => {
    const { settings } = state
    settings.authModules = [...new Set([...settings.authModules, onlyText(body)])]
    return DONE
  }),
  on('application.auth.disableModule', 'POST /auth/modules/disable', {}, ({ state, body }) => {
    const { settings } = state
    const module = onlyText(body)
    settings.authModules = settings.authModules.filter((name) => name !== module)
    return DONE
  }),
]

const aiRoutes = [
  on('application.ai.ask', 'POST /ai/query', { rules: { query: 'required|string' } }, ({ state }) => {
    // Why, is hidden.
    if (!state.settings.ai.enabled) broke('Exception')
    return jsonText('This is what an AI would say.')
  }),
  on<Partial<JexactylV4Settings['ai']>>(
    'application.ai.updateSettings',
    'PUT /ai/settings',
    { rules: { enabled: 'boolean', key: 'nullable|string', user_access: 'boolean' } },
    ({ state, body }) => {
      Object.assign(state.settings.ai, body)
      return DONE
    },
  ),
  on('client.servers.askAi', 'POST /servers/{server}/ai', { rules: { query: 'required|string' } }, ({ state }) => {
    const { enabled, user_access } = state.settings.ai
    if (!enabled || !user_access) broke('Exception')
    return jsonText('This is what an AI would say.')
  }),
]

const DEBUG_FILE = 'laravel.log'
/** An archive without files. */
const NO_FILES = new Uint8Array([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)])

const debugRoutes = [
  on('application.settings.listDebugFiles', 'GET /settings/debug', {}, () => ok({ data: [DEBUG_FILE] })),
  on('application.settings.downloadDebugArchive', 'GET /settings/debug/archive', {}, () => ({
    status: 200,
    body: NO_FILES,
    headers: { 'content-type': 'application/zip', 'content-disposition': 'attachment; filename=debug.zip' },
  })),
  on('application.settings.downloadDebugFile', 'GET /settings/debug/{file}', {}, ({ params }) => ({
    status: 200,
    body: params['file'] === DEBUG_FILE ? 'Nothing went wrong.\n' : notFound(),
    headers: { 'content-disposition': `attachment; filename=${DEBUG_FILE}` },
  })),
]

export const settingsRoutes = [
  ...authRoutes,
  ...aiRoutes,
  ...debugRoutes,
  on<Partial<JexactylV4Settings['alert']>>('application.alerts.update', 'PATCH /alerts', { rules: ALERT_RULES }, ({ state, body }) => {
    const uuid = randomUuid(state)
    const given = Object.entries(body).filter(([name]) => name in ALERT_RULES)
    Object.assign(state.settings.alert, Object.fromEntries(given), { uuid })
    return jsonText(uuid)
  }),
  on('application.overview.getVersion', 'GET /overview/version', {}, ({ state }) => {
    const { current, latest, wings } = state.settings.versions
    return ok({ panel: { current, latest }, wings: { latest: wings }, git: null })
  }),
  on('application.overview.getMetrics', 'GET /overview/metrics', {}, ({ state: { nodes, servers, tickets } }) =>
    ok({ nodes: nodes.length, servers: servers.length, tickets: tickets.length }),
  ),
  on<object>('application.settings.update', 'PATCH /settings', { rules: SETTINGS_RULES }, ({ state, body }) => {
    Object.assign(state.settings.panel, body)
    return DONE
  }),
  on('application.settings.setMode', 'PATCH /settings/mode', {}, ({ state, body }) => {
    state.settings.mode = onlyText(body)
    return DONE
  }),
  on('application.setup.getData', 'GET /setup/data', {}, ({ state: { settings, nodes, servers } }) =>
    ok({ setup: settings.setUp, mode: settings.mode, nodes: nodes.length, servers: servers.length }),
  ),
  on('application.setup.finish', 'POST /setup/finish', {}, ({ state }) => {
    state.settings.setUp = true
    return DONE
  }),
  on<{ key?: string; value?: string }>('application.theme.setColor', 'PUT /theme/colors', {}, ({ state, body }) =>
    setByKey(state.settings.colors, body),
  ),
  on('application.theme.reset', 'POST /theme/reset', {}, ({ state }) => {
    state.settings.colors = {}
    return DONE
  }),
]
