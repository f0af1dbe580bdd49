import { date, DONE, nextId, ok, show, showAll } from '@infra/panel-core/msw/provider'
import type { Shape } from '@infra/panel-core/msw/provider'
import type { JexactylV4LinkRow, JexactylV4WebhookRow } from '../business-rows.js'
import { on } from '../call.js'
import { rowAt, without } from './lookup.js'

const linkShape: Shape<JexactylV4LinkRow> = {
  object: 'link',
  attributes: ({ id, fields, created_at, updated_at }) => ({ ...fields, id, created_at: date(created_at), updated_at: date(updated_at) }),
}

export const linkRoutes = [
  on('application.links.list', 'GET /links', {}, (call) => ok(showAll(call, linkShape, call.state.links))),
  on<Record<string, unknown>>('application.links.create', 'POST /links', {}, (call) => {
    const { state, body, now } = call
    const link = { id: nextId(state, 'links'), fields: body, created_at: now, updated_at: now }
    state.links.push(link)
    return ok(show(call, linkShape, link))
  }),
  on<Record<string, unknown>>('application.links.update', 'PATCH /links/{id}', {}, (call) => {
    const link = rowAt(call, 'id', call.state.links)
    Object.assign(link.fields, call.body)
    link.updated_at = call.now
    return ok(show(call, linkShape, link))
  }),
  on('application.links.delete', 'DELETE /links/{id}', {}, (call) => {
    const { state } = call
    state.links = without(state.links, rowAt(call, 'id', state.links))
    return DONE
  }),
  on('client.links.list', 'GET /links', {}, (call) => ok(showAll(call, linkShape, call.state.links))),
]

const webhookShape: Shape<JexactylV4WebhookRow> = { object: 'webhook_event', attributes: (row) => ({ ...row }) }

export const webhookRoutes = [
  on('application.webhooks.list', 'GET /webhooks', {}, (call) => ok(showAll(call, webhookShape, call.state.webhooks))),
  on<{ key: string; value: unknown }>(
    'application.webhooks.setSetting',
    'PUT /webhooks',
    { rules: { key: 'required|string', value: 'required' } },
    ({ state, body }) => {
      state.settings.webhooks[body.key] = body.value
      return DONE
    },
  ),
  // The panel writes it into its log, and sends nothing.
  on('application.webhooks.test', 'POST /webhooks/test', {}, () => DONE),
  on<{ enabled: boolean; id?: number }>(
    'application.webhooks.setEnabled',
    'PUT /webhooks/toggle',
    { rules: { enabled: 'required|boolean', id: 'nullable|integer' } },
    ({ state, body }) => {
      for (const row of state.webhooks) if (body.id === undefined || row.id === body.id) row.enabled = body.enabled
      return DONE
    },
  ),
]
