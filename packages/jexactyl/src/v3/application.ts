import type { Bound } from '@infra/core'
import { bindApplication } from '@infra/panel-core'
import type { ApplicationNests, ApplicationNodes, ApplicationServers, ApplicationUsers, PanelApplication, Rest } from '@infra/panel-core'
import type { NestInclude } from '@infra/panel-core/application/nests'
import * as sharedNests from '@infra/panel-core/application/nests/methods'
import type { NodeInclude } from '@infra/panel-core/application/nodes'
import * as sharedNodes from '@infra/panel-core/application/nodes/methods'
import * as sharedServers from '@infra/panel-core/application/servers/methods'
import type { UserInclude } from '@infra/panel-core/application/users'
import * as sharedUsers from '@infra/panel-core/application/users/methods'
import type { JexactylV3ApplicationApi } from './api.js'
import * as approvals from './application/approvals/methods.js'
import * as nests from './application/nests/methods.js'
import * as nodes from './application/nodes/methods.js'
import * as servers from './application/servers/methods.js'
import type { ServerInclude } from './application/servers/types.js'
import * as users from './application/users/methods.js'

/** Users that wait to be let in. */
export interface V3ApplicationApprovals extends Bound<typeof approvals> {}

/** Nests and their eggs, which servers are made from. */
export interface V3ApplicationNests extends Omit<ApplicationNests, keyof typeof nests>, Bound<typeof nests> {
  get<const I extends NestInclude = never>(...args: Rest<typeof nests.get<I>>): ReturnType<typeof nests.get<I>>
  list<const I extends NestInclude = never>(...args: Rest<typeof nests.list<I>>): ReturnType<typeof nests.list<I>>
}

/** Nodes, which servers run on, and their addresses and ports. */
export interface V3ApplicationNodes extends Omit<ApplicationNodes, keyof typeof nodes>, Bound<typeof nodes> {
  create<const I extends NodeInclude = never>(...args: Rest<typeof nodes.create<I>>): ReturnType<typeof nodes.create<I>>
  get<const I extends NodeInclude = never>(...args: Rest<typeof nodes.get<I>>): ReturnType<typeof nodes.get<I>>
  list<const I extends NodeInclude = never>(...args: Rest<typeof nodes.list<I>>): ReturnType<typeof nodes.list<I>>
  listDeployable<const I extends NodeInclude = never>(
    ...args: Rest<typeof nodes.listDeployable<I>>
  ): ReturnType<typeof nodes.listDeployable<I>>
  update<const I extends NodeInclude = never>(...args: Rest<typeof nodes.update<I>>): ReturnType<typeof nodes.update<I>>
}

/** Servers: made, changed, suspended, deleted. */
export interface V3ApplicationServers extends Omit<ApplicationServers, keyof typeof servers>, Bound<typeof servers> {
  create<const I extends ServerInclude = never>(...args: Rest<typeof servers.create<I>>): ReturnType<typeof servers.create<I>>
  get<const I extends ServerInclude = never>(...args: Rest<typeof servers.get<I>>): ReturnType<typeof servers.get<I>>
  getByExternalId<const I extends ServerInclude = never>(
    ...args: Rest<typeof servers.getByExternalId<I>>
  ): ReturnType<typeof servers.getByExternalId<I>>
  list<const I extends ServerInclude = never>(...args: Rest<typeof servers.list<I>>): ReturnType<typeof servers.list<I>>
  updateBuild<const I extends ServerInclude = never>(
    ...args: Rest<typeof servers.updateBuild<I>>
  ): ReturnType<typeof servers.updateBuild<I>>
  updateDetails<const I extends ServerInclude = never>(
    ...args: Rest<typeof servers.updateDetails<I>>
  ): ReturnType<typeof servers.updateDetails<I>>
  updateStartup<const I extends ServerInclude = never>(
    ...args: Rest<typeof servers.updateStartup<I>>
  ): ReturnType<typeof servers.updateStartup<I>>
}

/** The users of the panel, and what they have in the store. */
export interface V3ApplicationUsers extends Omit<ApplicationUsers, keyof typeof users>, Bound<typeof users> {
  create<const I extends UserInclude = never>(...args: Rest<typeof users.create<I>>): ReturnType<typeof users.create<I>>
  get<const I extends UserInclude = never>(...args: Rest<typeof users.get<I>>): ReturnType<typeof users.get<I>>
  getByExternalId<const I extends UserInclude = never>(
    ...args: Rest<typeof users.getByExternalId<I>>
  ): ReturnType<typeof users.getByExternalId<I>>
  list<const I extends UserInclude = never>(...args: Rest<typeof users.list<I>>): ReturnType<typeof users.list<I>>
  update<const I extends UserInclude = never>(...args: Rest<typeof users.update<I>>): ReturnType<typeof users.update<I>>
}

/** What an administrator of a panel of 3.x may do: every operation of its Application API, by resource. */
export interface JexactylV3Application extends Omit<PanelApplication<JexactylV3ApplicationApi>, 'nodes' | 'servers' | 'users'> {
  /** Users that wait to be let in. */
  readonly approvals: V3ApplicationApprovals
  /** Nests and their eggs, which servers are made from. */
  readonly nests: V3ApplicationNests
  /** Nodes, which servers run on, and their addresses and ports. */
  readonly nodes: V3ApplicationNodes
  /** Servers: made, changed, suspended, deleted. */
  readonly servers: V3ApplicationServers
  /** The users of the panel, and what they have in the store. */
  readonly users: V3ApplicationUsers
}

const NAMESPACES = {
  approvals,
  nests: { ...sharedNests, ...nests },
  nodes: { ...sharedNodes, ...nodes },
  servers: { ...sharedServers, ...servers },
  users: { ...sharedUsers, ...users },
}

/** Makes methods of every function that takes the api. */
export function bindV3Application(api: JexactylV3ApplicationApi): JexactylV3Application {
  return bindApplication(api, NAMESPACES) as unknown as JexactylV3Application
}
