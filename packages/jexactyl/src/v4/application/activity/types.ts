import type { Include, With } from '@infra/panel-core'
import type { ActivityActor, ActivityLog } from '@infra/panel-core/client/servers'

/** What something was done to. */
export interface ActivitySubject {
  /** Its kind. */
  type: string
  /** Its id. */
  id: number | string
  /** Its name for people, if it has one. */
  identifier: string | null
}

/** One thing that somebody did. */
export interface AdminActivityLog extends ActivityLog {
  /** Its number. */
  log_id: number
  /** What it was done to. */
  subjects: ActivitySubject[]
}

/** What can be brought along with an activity. */
export interface AdminActivityLogRelations {
  /** Who did it; null when nobody did, or when the user is gone. */
  actor: ActivityActor | null
}

/** Names of what can be brought along with an activity. */
export type AdminActivityLogInclude = Include<AdminActivityLogRelations>

/** An activity with the relations that were asked for. */
export type AdminActivityLogWith<I extends string> = With<AdminActivityLog, AdminActivityLogRelations, I>
