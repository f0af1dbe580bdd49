import { path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import { act } from '../actions/specs.js'
import type { Action } from '../actions/types.js'
import type { HetznerApi } from '../api.js'
import type { EnableServerRescueBody, RequestServerConsoleResult, ServerPasswordResult } from './action-types.js'
import { RequestServerConsoleResultSchema, ServerPasswordResultSchema } from './schemas.js'

/**
 * Starts a server.
 *
 * @example
 * await hetzner.actions.wait(await hetzner.servers.powerOn(42))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-power-on-a-server
 */
export function powerOn(api: HetznerApi, id: number, options?: CallOptions): Call<Action> {
  return act(api, { op: 'servers.powerOn', path: path`/servers/${id}/actions/poweron`, idempotent: true }, options)
}

/**
 * Cuts the power of a server: what it has not written to its disk is lost. See `shutdown` for the gentle way.
 *
 * @example
 * await hetzner.actions.wait(await hetzner.servers.powerOff(42))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-power-off-a-server
 */
export function powerOff(api: HetznerApi, id: number, options?: CallOptions): Call<Action> {
  return act(api, { op: 'servers.powerOff', path: path`/servers/${id}/actions/poweroff`, idempotent: true }, options)
}

/**
 * Asks the system of a server to shut down (ACPI). The action ends when it was asked, not when it is off: look at `status`.
 *
 * @example
 * await hetzner.servers.shutdown(42)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-shutdown-a-server
 */
export function shutdown(api: HetznerApi, id: number, options?: CallOptions): Call<Action> {
  return act(api, { op: 'servers.shutdown', path: path`/servers/${id}/actions/shutdown`, idempotent: true }, options)
}

/**
 * Asks the system of a server to start anew (ACPI); one that does not listen goes on. See `reset` for the hard way.
 *
 * @example
 * await hetzner.actions.wait(await hetzner.servers.reboot(42))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-soft-reboot-a-server
 */
export function reboot(api: HetznerApi, id: number, options?: CallOptions): Call<Action> {
  return act(api, { op: 'servers.reboot', path: path`/servers/${id}/actions/reboot` }, options)
}

/**
 * Cuts the power of a server and starts it again: what it has not written to its disk is lost. See `reboot` for the gentle way.
 *
 * @example
 * await hetzner.actions.wait(await hetzner.servers.reset(42))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-reset-a-server
 */
export function reset(api: HetznerApi, id: number, options?: CallOptions): Call<Action> {
  return act(api, { op: 'servers.reset', path: path`/servers/${id}/actions/reset` }, options)
}

/**
 * Makes a server start the rescue system, a small Linux, when it starts next: once, and within 60 minutes. It is not started
 * anew by this. The password is in the result, and nowhere else.
 *
 * @example
 * const { action, root_password } = await hetzner.servers.enableRescue(42)
 * await hetzner.actions.wait(action)
 * await hetzner.servers.reset(42)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-enable-rescue-mode-for-a-server
 */
export function enableRescue(
  api: HetznerApi,
  id: number,
  body: EnableServerRescueBody = {},
  options?: CallOptions,
): Call<ServerPasswordResult> {
  const spec = { op: 'servers.enableRescue', method: 'POST', path: path`/servers/${id}/actions/enable_rescue`, body } as const
  return api.request({ ...spec, schema: ServerPasswordResultSchema }, options)
}

/**
 * Makes a server start from its disk again, not from the rescue system. It is not started anew by this.
 *
 * @example
 * await hetzner.actions.wait(await hetzner.servers.disableRescue(42))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-disable-rescue-mode-for-a-server
 */
export function disableRescue(api: HetznerApi, id: number, options?: CallOptions): Call<Action> {
  return act(api, { op: 'servers.disableRescue', path: path`/servers/${id}/actions/disable_rescue`, idempotent: true }, options)
}

/**
 * Sets a new password of root, which is in the result and nowhere else. The server must run Linux with the QEMU guest agent.
 *
 * @example
 * const { action, root_password } = await hetzner.servers.resetPassword(42)
 * await hetzner.actions.wait(action)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-reset-root-password-of-a-server
 */
export function resetPassword(api: HetznerApi, id: number, options?: CallOptions): Call<ServerPasswordResult> {
  const spec = { op: 'servers.resetPassword', method: 'POST', path: path`/servers/${id}/actions/reset_password` } as const
  return api.request({ ...spec, schema: ServerPasswordResultSchema }, options)
}

/**
 * Opens the way to screen, keyboard and mouse of a server: VNC over a WebSocket, for whoever connects within 1 minute.
 *
 * @example
 * const { wss_url, password } = await hetzner.servers.requestConsole(42)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-request-console-for-a-server
 */
export function requestConsole(api: HetznerApi, id: number, options?: CallOptions): Call<RequestServerConsoleResult> {
  const spec = { op: 'servers.requestConsole', method: 'POST', path: path`/servers/${id}/actions/request_console` } as const
  return api.request({ ...spec, schema: RequestServerConsoleResultSchema }, options)
}
