import type { Bound } from '@infra/core'
import type { Rest } from '@infra/panel-core'
import type * as databaseHosts from './database-hosts/methods.js'
import type { DatabaseHostInclude } from './database-hosts/types.js'
import type * as databases from './databases/methods.js'
import type { ServerDatabaseInclude } from './databases/types.js'
import type * as eggs from './eggs/methods.js'
import type { EggInclude } from './eggs/types.js'
import type * as nests from './nests/methods.js'
import type { NestInclude } from './nests/types.js'
import type * as nodes from './nodes/methods.js'
import type { NodeAllocationInclude, NodeInclude } from './nodes/types.js'
import type * as presets from './presets/methods.js'
import type * as servers from './servers/methods.js'
import type { ServerInclude } from './servers/types.js'

/** Machines that databases of servers are on. */
export interface V4ApplicationDatabaseHosts extends Bound<typeof databaseHosts> {
  create<const I extends DatabaseHostInclude = never>(
    ...args: Rest<typeof databaseHosts.create<I>>
  ): ReturnType<typeof databaseHosts.create<I>>
  get<const I extends DatabaseHostInclude = never>(...args: Rest<typeof databaseHosts.get<I>>): ReturnType<typeof databaseHosts.get<I>>
  list<const I extends DatabaseHostInclude = never>(...args: Rest<typeof databaseHosts.list<I>>): ReturnType<typeof databaseHosts.list<I>>
  update<const I extends DatabaseHostInclude = never>(
    ...args: Rest<typeof databaseHosts.update<I>>
  ): ReturnType<typeof databaseHosts.update<I>>
}

/** Databases of servers. */
export interface V4ApplicationDatabases extends Bound<typeof databases> {
  create<const I extends ServerDatabaseInclude = never>(...args: Rest<typeof databases.create<I>>): ReturnType<typeof databases.create<I>>
  get<const I extends ServerDatabaseInclude = never>(...args: Rest<typeof databases.get<I>>): ReturnType<typeof databases.get<I>>
  list<const I extends ServerDatabaseInclude = never>(...args: Rest<typeof databases.list<I>>): ReturnType<typeof databases.list<I>>
}

/** Eggs: what servers are made from. */
export interface V4ApplicationEggs extends Bound<typeof eggs> {
  create<const I extends EggInclude = never>(...args: Rest<typeof eggs.create<I>>): ReturnType<typeof eggs.create<I>>
  get<const I extends EggInclude = never>(...args: Rest<typeof eggs.get<I>>): ReturnType<typeof eggs.get<I>>
  update<const I extends EggInclude = never>(...args: Rest<typeof eggs.update<I>>): ReturnType<typeof eggs.update<I>>
}

/** Nests, which eggs are in. */
export interface V4ApplicationNests extends Bound<typeof nests> {
  create<const I extends NestInclude = never>(...args: Rest<typeof nests.create<I>>): ReturnType<typeof nests.create<I>>
  get<const I extends NestInclude = never>(...args: Rest<typeof nests.get<I>>): ReturnType<typeof nests.get<I>>
  importEgg<const I extends EggInclude = never>(...args: Rest<typeof nests.importEgg<I>>): ReturnType<typeof nests.importEgg<I>>
  list<const I extends NestInclude = never>(...args: Rest<typeof nests.list<I>>): ReturnType<typeof nests.list<I>>
  listEggs<const I extends EggInclude = never>(...args: Rest<typeof nests.listEggs<I>>): ReturnType<typeof nests.listEggs<I>>
  update<const I extends NestInclude = never>(...args: Rest<typeof nests.update<I>>): ReturnType<typeof nests.update<I>>
}

/** Nodes, which servers run on, and their addresses and ports. */
export interface V4ApplicationNodes extends Bound<typeof nodes> {
  create<const I extends NodeInclude = never>(...args: Rest<typeof nodes.create<I>>): ReturnType<typeof nodes.create<I>>
  get<const I extends NodeInclude = never>(...args: Rest<typeof nodes.get<I>>): ReturnType<typeof nodes.get<I>>
  list<const I extends NodeInclude = never>(...args: Rest<typeof nodes.list<I>>): ReturnType<typeof nodes.list<I>>
  listAllocations<const I extends NodeAllocationInclude = never>(
    ...args: Rest<typeof nodes.listAllocations<I>>
  ): ReturnType<typeof nodes.listAllocations<I>>
  listDeployable<const I extends NodeInclude = never>(
    ...args: Rest<typeof nodes.listDeployable<I>>
  ): ReturnType<typeof nodes.listDeployable<I>>
  update<const I extends NodeInclude = never>(...args: Rest<typeof nodes.update<I>>): ReturnType<typeof nodes.update<I>>
}

/** Presets: sizes that servers can be made in. */
export interface V4ApplicationPresets extends Bound<typeof presets> {}

/** Servers: made, changed, suspended, deleted. */
export interface V4ApplicationServers extends Bound<typeof servers> {
  create<const I extends ServerInclude = never>(...args: Rest<typeof servers.create<I>>): ReturnType<typeof servers.create<I>>
  createFromPreset<const I extends ServerInclude = never>(
    ...args: Rest<typeof servers.createFromPreset<I>>
  ): ReturnType<typeof servers.createFromPreset<I>>
  get<const I extends ServerInclude = never>(...args: Rest<typeof servers.get<I>>): ReturnType<typeof servers.get<I>>
  getByExternalId<const I extends ServerInclude = never>(
    ...args: Rest<typeof servers.getByExternalId<I>>
  ): ReturnType<typeof servers.getByExternalId<I>>
  list<const I extends ServerInclude = never>(...args: Rest<typeof servers.list<I>>): ReturnType<typeof servers.list<I>>
  update<const I extends ServerInclude = never>(...args: Rest<typeof servers.update<I>>): ReturnType<typeof servers.update<I>>
  updateStartup<const I extends ServerInclude = never>(
    ...args: Rest<typeof servers.updateStartup<I>>
  ): ReturnType<typeof servers.updateStartup<I>>
}
