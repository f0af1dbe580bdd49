import type { PanelCall } from '../call.js'
import type { ServerRow } from '../server-rows.js'

/** What a server runs in, as the Application API shows it. */
export function containerOf(server: ServerRow, { state }: PanelCall): object {
  const { startup, image, status, environment, uuid, feature_limits, node_id } = server
  const node = state.nodes.find(({ id }) => id === node_id)
  const location = state.locations.find(({ id }) => id === node?.location_id)
  return {
    startup_command: startup,
    image,
    installed: status === 'installing' || status === 'install_failed' || status === 'reinstall_failed' ? 0 : 1,
    environment: {
      ...environment,
      STARTUP: startup,
      P_SERVER_LOCATION: location?.short ?? '',
      P_SERVER_UUID: uuid,
      P_SERVER_ALLOCATION_LIMIT: feature_limits.allocations ?? 0,
    },
  }
}
