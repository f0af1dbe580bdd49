import { asText, broke, DONE, ok, putFile, reachWings, resolve } from '@infra/panel-core/msw/provider'
import { on } from '../call.js'

interface InstallBody {
  url?: string
  directory?: string | null
  filename?: string | null
}

const installRules = {
  url: 'sometimes|string|url',
  directory: 'nullable|string',
  filename: 'nullable|string',
  use_header: 'sometimes|boolean',
  foreground: 'sometimes|boolean',
}

const path = '/servers/{server}/plugins'

export const pluginRoutes = [
  on<{ query?: unknown }>('client.plugins.search', `POST ${path}`, { right: 'plugin.read' }, ({ state, body }) => {
    // It becomes a part of an address, whatever it is.
    const query = asText(body.query)
    if (!query) return { status: 200, body: '', headers: { 'content-type': 'text/html; charset=utf-8' } }
    if (state.settings.spiget === 'away') broke('ConnectException')
    const plugins = state.plugins.filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()))
    // Spiget says 404 when it finds nothing.
    if (plugins.length === 0) broke('ClientException')
    return ok({ success: true, data: { plugins } })
  }),
  on<InstallBody>('client.plugins.install', `POST ${path}/install/{id}`, { right: 'plugin.download', rules: installRules }, (call) => {
    const { body, params, state } = call
    const { id = '' } = params
    if (!/^\d+$/.test(id)) broke()
    reachWings(call)
    const known = state.plugins.find((row) => row.id === Number(id))
    const file = resolve(body.directory ?? '/plugins', body.filename ?? `${known?.name ?? id}.jar`)
    // Nothing is fetched: the file says where it would come from. Its name is ours, where none was asked for.
    const url = body.url ?? `https://api.spiget.org/v2/resources/${id}/download`
    putFile(call, file, new TextEncoder().encode(`${url}\n`))
    return DONE
  }),
]
