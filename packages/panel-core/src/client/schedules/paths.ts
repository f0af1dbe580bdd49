import { path } from '@infra/core'
import { idPath, joinPaths } from '../../id-path.js'

/** Where a schedule is. */
export function schedulePath(server: string, schedule: number): () => string {
  return joinPaths(path`/servers/${server}`, idPath`/schedules/${schedule}`)
}

/** Where a step of a schedule is. */
export function taskPath(server: string, schedule: number, task: number): () => string {
  return joinPaths(schedulePath(server, schedule), idPath`/tasks/${task}`)
}
