/** What an account has to make servers of, and the credits to buy more. */
export interface StoreBalance {
  /** Credits. */
  balance: number
  /** How many more servers it may make. */
  slots: number
  /** CPU, in percent of one core. */
  cpu: number
  /** Memory, in MiB. */
  memory: number
  /** Disk, in MiB. */
  disk: number
  /** Allocations. */
  ports: number
  /** Backups. */
  backups: number
  /** Databases. */
  databases: number
}

/** What can be bought: of `cpu` 50 (percent), of `memory` and `disk` 1024 (MiB), of the others 1 at a time. */
export type StoreResource = 'cpu' | 'memory' | 'disk' | 'slots' | 'ports' | 'backups' | 'databases'

/** What each purchase costs, in credits: a text where the administrator set it, the number 0 where not. */
export type StoreCosts = Record<StoreResource, string | number>

/** A node that servers can be made on. */
export interface StoreNode {
  /** Id. */
  id: number
  /** Name. */
  name: string
  /** What a server there costs beside its resources, in credits; null is nothing. */
  deploy_fee: number | null
  /** Short name of where it is. */
  location: string
  /** How many allocations it has. */
  total: number
  /** How many of them are taken. */
  used: number
}

/** A nest whose eggs servers can be made from: one that is not private. */
export interface StoreNest {
  /** Id. */
  id: number
  /** Name. */
  name: string
}

/** An egg that servers can be made from. */
export interface StoreEgg {
  /** Id. */
  id: number
  /** Name. */
  name: string
  /** The images that servers can run in, by their names for people. A panel writes `[]` when there are none. */
  docker_images: Record<string, string>
}

/** A server to make. What it is given is taken from the account. */
export interface CreateStoreServerBody {
  /** Name, 3 to 191 characters. */
  name: string
  /** What it is there for, 3 to 191 characters. */
  description?: string | null
  /** CPU, in percent of one core, 50 or more. */
  cpu: number
  /** Memory, in MiB. */
  memory: number
  /** Disk, in MiB. */
  disk: number
  /** How many allocations, 1 or more. */
  ports: number
  /** How many backups it may have. Default: none. */
  backups?: number | null
  /** How many databases it may have. Default: none. */
  databases?: number | null
  /** Id of its egg, of `listEggs`. */
  egg: number
  /** Id of the egg's nest, of `listNests`. */
  nest: number
  /** Id of its node, of `listNodes`. */
  node: number
  /** Variables of the egg, by their names such as `SERVER_JARFILE`. Default: what the egg says. */
  environment?: Readonly<Record<string, string>>
}
