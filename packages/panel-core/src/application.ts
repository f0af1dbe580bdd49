import { bindNamespaces } from '@infra/core'
import type { Bound } from '@infra/core'
import type { ApplicationApi } from './api.js'
import type { Rest } from './rest.js'
import * as databases from './application/databases/methods.js'
import type { ServerDatabaseInclude } from './application/databases/types.js'
import * as locations from './application/locations/methods.js'
import type { LocationInclude } from './application/locations/types.js'
import * as nests from './application/nests/methods.js'
import type { EggInclude, NestInclude } from './application/nests/types.js'
import * as nodes from './application/nodes/methods.js'
import type { AllocationInclude, NodeInclude } from './application/nodes/types.js'
import * as servers from './application/servers/methods.js'
import type { ServerInclude } from './application/servers/types.js'
import * as users from './application/users/methods.js'
import type { UserInclude } from './application/users/types.js'

/** Databases of servers. */
export interface ApplicationDatabases extends Bound<typeof databases> {
  create<const I extends ServerDatabaseInclude = never>(...args: Rest<typeof databases.create<I>>): ReturnType<typeof databases.create<I>>
  get<const I extends ServerDatabaseInclude = never>(...args: Rest<typeof databases.get<I>>): ReturnType<typeof databases.get<I>>
  list<const I extends ServerDatabaseInclude = never>(...args: Rest<typeof databases.list<I>>): ReturnType<typeof databases.list<I>>
}

/** Locations, which nodes are in. */
export interface ApplicationLocations extends Bound<typeof locations> {
  create<const I extends LocationInclude = never>(...args: Rest<typeof locations.create<I>>): ReturnType<typeof locations.create<I>>
  get<const I extends LocationInclude = never>(...args: Rest<typeof locations.get<I>>): ReturnType<typeof locations.get<I>>
  list<const I extends LocationInclude = never>(...args: Rest<typeof locations.list<I>>): ReturnType<typeof locations.list<I>>
  update<const I extends LocationInclude = never>(...args: Rest<typeof locations.update<I>>): ReturnType<typeof locations.update<I>>
}

/** Nests and their eggs, which servers are made from. */
export interface ApplicationNests extends Bound<typeof nests> {
  get<const I extends NestInclude = never>(...args: Rest<typeof nests.get<I>>): ReturnType<typeof nests.get<I>>
  getEgg<const I extends EggInclude = never>(...args: Rest<typeof nests.getEgg<I>>): ReturnType<typeof nests.getEgg<I>>
  list<const I extends NestInclude = never>(...args: Rest<typeof nests.list<I>>): ReturnType<typeof nests.list<I>>
  listEggs<const I extends EggInclude = never>(...args: Rest<typeof nests.listEggs<I>>): ReturnType<typeof nests.listEggs<I>>
}

/** Nodes, which servers run on, and their addresses and ports. */
export interface ApplicationNodes extends Bound<typeof nodes> {
  create<const I extends NodeInclude = never>(...args: Rest<typeof nodes.create<I>>): ReturnType<typeof nodes.create<I>>
  get<const I extends NodeInclude = never>(...args: Rest<typeof nodes.get<I>>): ReturnType<typeof nodes.get<I>>
  list<const I extends NodeInclude = never>(...args: Rest<typeof nodes.list<I>>): ReturnType<typeof nodes.list<I>>
  listAllocations<const I extends AllocationInclude = never>(
    ...args: Rest<typeof nodes.listAllocations<I>>
  ): ReturnType<typeof nodes.listAllocations<I>>
  listDeployable<const I extends NodeInclude = never>(
    ...args: Rest<typeof nodes.listDeployable<I>>
  ): ReturnType<typeof nodes.listDeployable<I>>
  update<const I extends NodeInclude = never>(...args: Rest<typeof nodes.update<I>>): ReturnType<typeof nodes.update<I>>
}

/** Servers: made, changed, suspended, deleted. */
export interface ApplicationServers extends Bound<typeof servers> {
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

/** The users of the panel. */
export interface ApplicationUsers extends Bound<typeof users> {
  create<const I extends UserInclude = never>(...args: Rest<typeof users.create<I>>): ReturnType<typeof users.create<I>>
  get<const I extends UserInclude = never>(...args: Rest<typeof users.get<I>>): ReturnType<typeof users.get<I>>
  getByExternalId<const I extends UserInclude = never>(
    ...args: Rest<typeof users.getByExternalId<I>>
  ): ReturnType<typeof users.getByExternalId<I>>
  list<const I extends UserInclude = never>(...args: Rest<typeof users.list<I>>): ReturnType<typeof users.list<I>>
  update<const I extends UserInclude = never>(...args: Rest<typeof users.update<I>>): ReturnType<typeof users.update<I>>
}

/** What an administrator may do with the panel: every operation of the Application API, by resource. */
export interface PanelApplication<A extends ApplicationApi = ApplicationApi> {
  /** What standalone functions take, and the way to routes that this package lacks: `api.request({ op, method, path })`. */
  readonly api: A
  /** Databases of servers. */
  readonly databases: ApplicationDatabases
  /** Locations, which nodes are in. */
  readonly locations: ApplicationLocations
  /** Nests and their eggs, which servers are made from. */
  readonly nests: ApplicationNests
  /** Nodes, which servers run on, and their addresses and ports. */
  readonly nodes: ApplicationNodes
  /** Servers: made, changed, suspended, deleted. */
  readonly servers: ApplicationServers
  /** The users of the panel. */
  readonly users: ApplicationUsers
}

const NAMESPACES = { databases, locations, nests, nodes, servers, users }

/**
 * Makes methods of every function that takes the api. `namespaces` has what this panel has beside or in the place of what all
 * have: functions that take the api, by the name of their namespace.
 */
export function bindApplication<A extends ApplicationApi>(api: A, namespaces: Readonly<Record<string, object>> = {}): PanelApplication<A> {
  return bindNamespaces(api, { ...NAMESPACES, ...namespaces }) as PanelApplication<A>
}
