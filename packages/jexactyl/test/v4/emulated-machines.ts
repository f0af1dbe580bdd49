import type { JexactylV4Emulator } from '@infra/jexactyl/msw'
import { start } from './emulated.js'
import type { Started } from './emulated.js'

/** Nothing takes time. */
const QUICK = { install: 0, start: 0, stop: 0, backup: 0, restore: 0 }

/** A server to make. */
export const SURVIVAL = {
  name: 'Survival',
  owner_id: 2,
  node_id: 1,
  egg_id: 4,
  allocation: { default: 1 },
  limits: { memory: 512, disk: 1024 },
}

/** A node to make. */
export const NODE = {
  name: 'node2',
  location_id: 1,
  fqdn: 'node2.panel.test',
  scheme: 'https',
  listen_port_http: 8080,
  public_port_http: 443,
  listen_port_sftp: 2022,
  public_port_sftp: 2222,
  memory: 1024,
  memory_overallocate: 0,
  disk: 4096,
  disk_overallocate: 0,
} as const

/** A panel whose servers take no time, or some. */
export function startMachines(durations: Partial<JexactylV4Emulator['panel']['durations']> = {}): Started {
  return start({ durations: { ...QUICK, ...durations } })
}
