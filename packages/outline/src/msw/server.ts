import { conflict, checkPort, hostnameParam, limitParam, missing, numberParam, serverNameParam } from './validation.js'
import type { Handler } from './call.js'

/** `GET /server` */
export const get: Handler = ({ state }) => ({
  status: 200,
  body: {
    name: state.name,
    serverId: state.serverId,
    metricsEnabled: state.metricsEnabled,
    createdTimestampMs: state.createdTimestampMs,
    version: state.version,
    accessKeyDataLimit: state.accessKeyDataLimit,
    portForNewAccessKeys: state.portForNewAccessKeys,
    hostnameForAccessKeys: state.hostnameForAccessKeys,
  },
})

/** `PUT /name` */
export const rename: Handler = ({ state, params }) => {
  state.name = serverNameParam(params['name'])
  return { status: 204 }
}

/** `PUT /server/hostname-for-access-keys`: for keys made from now on. */
export const setHostname: Handler = ({ state, params }) => {
  state.hostnameForAccessKeys = hostnameParam(params['hostname'])
  return { status: 204 }
}

/** `PUT /server/port-for-new-access-keys` */
export const setPort: Handler = ({ state, params, isPortTaken }) => {
  const port = numberParam(params['port'], 'port')
  if (port === undefined) throw missing('Parameter `port` is missing')
  checkPort(port)
  if (isPortTaken(port)) throw conflict(`Port ${port} is unavailable`)
  state.portForNewAccessKeys = port
  return { status: 204 }
}

/** `PUT /server/access-key-data-limit`: without a limit in the body, there is none any more. */
export const setDataLimit: Handler = ({ state, params }) => {
  state.accessKeyDataLimit = limitParam(params['limit'])
  return { status: 204 }
}

/** `DELETE /server/access-key-data-limit` */
export const removeDataLimit: Handler = ({ state }) => {
  state.accessKeyDataLimit = undefined
  return { status: 204 }
}

/** `PUT` and `DELETE /experimental/access-key-data-limit`: where it used to be. */
export const redirectDataLimit: Handler = ({ prefix }) => ({
  status: 308,
  headers: { location: `${prefix}/server/access-key-data-limit` },
  body: null,
})
