import type { Call, CallOptions } from '@infra/core'
import type { Change, IncludeQuery } from '@infra/panel-core'
import type { NodeInclude } from '@infra/panel-core/application/nodes'
import { applyChange, checkIds, idPath, toQuery } from '@infra/panel-core/provider'
import type { JexactylV3ApplicationApi } from '../../api.js'
import { get } from './crud.js'
import { NodeSchema } from './schemas.js'
import type { Node, NodeWith, UpdateNodeBody } from './types.js'

/**
 * Changes a node: give all of it, or a function that is given what it is and tells what to change. The panel then hands Wings
 * its new configuration.
 *
 * @throws BadRequestError with the code `ConfigurationNotPersistedException` when Wings did not take that: the node is changed
 * all the same, and its `config.yml` is yours to change.
 * @example
 * await panel.application.nodes.update(1, () => ({ deploy_fee: 25 }))
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-application.php
 */
export function update<const I extends NodeInclude = never>(
  api: JexactylV3ApplicationApi,
  id: number,
  change: Change<UpdateNodeBody>,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Promise<NodeWith<I>> {
  const op = 'application.nodes.update'
  const send = (body: UpdateNodeBody): Call<Node> => {
    const spec = { op, method: 'PATCH', path: idPath`/nodes/${id}`, body, query: toQuery(query) } as const
    return api.request({ ...spec, check: () => checkIds(body, 'location_id'), idempotent: true, schema: NodeSchema }, options)
  }
  return applyChange(change, { op, read: (step) => get(api, id, {}, step), bodyFrom, send }, options) as Promise<NodeWith<I>>
}

function bodyFrom(node: Node): UpdateNodeBody {
  return {
    name: node.name,
    location_id: node.location_id,
    fqdn: node.fqdn,
    scheme: node.scheme,
    public: node.public,
    behind_proxy: node.behind_proxy,
    maintenance_mode: node.maintenance_mode,
    memory: node.memory,
    memory_overallocate: node.memory_overallocate,
    disk: node.disk,
    disk_overallocate: node.disk_overallocate,
    deploy_fee: node.deploy_fee,
    upload_size: node.upload_size,
    daemon_base: node.daemon_base,
    daemon_sftp: node.daemon_sftp,
    daemon_listen: node.daemon_listen,
  }
}
