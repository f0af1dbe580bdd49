import { randomString, randomUuid } from '@infra/core/msw'
import * as v from 'valibot'
import { patch, start } from './actions.js'
import { Id, lookUp } from './body.js'
import type { Route, RouteCall } from './call.js'
import { refuse } from './errors.js'
import { serverRef } from './find.js'
import { verbRoute } from './resource.js'
import { newPassword } from './server-create.js'
import { servers } from './servers.js'
import type { StoredServer } from './state.js'

/** Does something to a server that ends with it in a status. */
function power(verb: string, command: string, to: string, options: { as?: string; meanwhile?: string } = {}): Route {
  const { as, meanwhile } = options
  const work = (row: StoredServer, call: RouteCall) => {
    // A server that is to be restarted must have been on.
    const status = verb === 'reboot' && row.status === 'off' ? 'off' : to
    if (meanwhile !== undefined) row.status = meanwhile
    return start(call, command, [serverRef(row)], { patches: [patch('servers', row.id, { status })] })
  }
  return verbRoute(servers, verb, work, as === undefined ? {} : { as })
}

function checkRunning(row: StoredServer): void {
  if (row.status !== 'running') refuse('unsupported_error', 'server must be powered on')
}

/** The routes that turn servers on and off, and those that let people in. */
export const powerRoutes: readonly Route[] = [
  power('poweron', 'start_server', 'running', { as: 'powerOn', meanwhile: 'starting' }),
  power('poweroff', 'stop_server', 'off', { as: 'powerOff', meanwhile: 'stopping' }),
  power('shutdown', 'shutdown_server', 'off'),
  power('reboot', 'reboot_server', 'running'),
  power('reset', 'reset_server', 'running'),
  verbRoute(servers, 'reset_password', (row, call) => {
    checkRunning(row)
    return { action: start(call, 'reset_password', [serverRef(row)]), root_password: newPassword(call.state) }
  }),
  verbRoute(servers, 'request_console', (row, call) => {
    checkRunning(row)
    const wss_url = `wss://console.example.com/?server_id=${row.id}&token=${randomUuid(call.state)}`
    return { wss_url, password: randomString(call.state, 32), action: start(call, 'request_console', [serverRef(row)]) }
  }),
  verbRoute(
    servers,
    'enable_rescue',
    (row, call) => {
      for (const key of call.body.ssh_keys ?? []) lookUp('ssh_keys', call.state.ssh_keys, key)
      row.rescue_enabled = true
      return { action: start(call, 'enable_rescue', [serverRef(row)]), root_password: newPassword(call.state) }
    },
    { body: v.object({ type: v.exactOptional(v.picklist(['linux64'])), ssh_keys: v.exactOptional(v.array(Id)) }) },
  ),
  verbRoute(servers, 'disable_rescue', (row, call) => {
    row.rescue_enabled = false
    return start(call, 'disable_rescue', [serverRef(row)])
  }),
]
