/** What a subuser can be allowed to do. A panel says what each means: `account.listPermissions`. */
export type Permission =
  | 'websocket.connect'
  | 'control.console'
  | 'control.start'
  | 'control.stop'
  | 'control.restart'
  | 'user.create'
  | 'user.read'
  | 'user.update'
  | 'user.delete'
  | 'file.create'
  | 'file.read'
  | 'file.read-content'
  | 'file.update'
  | 'file.delete'
  | 'file.archive'
  | 'file.sftp'
  | 'backup.create'
  | 'backup.read'
  | 'backup.delete'
  | 'backup.download'
  | 'backup.restore'
  | 'allocation.read'
  | 'allocation.create'
  | 'allocation.update'
  | 'allocation.delete'
  | 'startup.read'
  | 'startup.update'
  | 'startup.docker-image'
  | 'database.create'
  | 'database.read'
  | 'database.update'
  | 'database.delete'
  | 'database.view_password'
  | 'schedule.create'
  | 'schedule.read'
  | 'schedule.update'
  | 'schedule.delete'
  | 'settings.rename'
  | 'settings.reinstall'
  | 'activity.read'
  | (string & {})

/** Somebody who was invited to a server. */
export interface Subuser {
  /** Id of the user. */
  uuid: string
  /** Name. */
  username: string
  /** E-mail address. */
  email: string
  /** Address of a picture. */
  image: string
  /** Whether two factors are needed to log in. */
  '2fa_enabled': boolean
  /** Since when there is this user, ISO 8601. */
  created_at: string
  /** What they may do there, such as `control.start`. */
  permissions: Permission[]
}

/** Somebody to invite to a server. */
export interface CreateSubuserBody {
  /** Their e-mail address: up to 191 characters. Somebody whom the panel does not know gets an account. */
  email: string
  /** What they may do there: one or more. The panel adds `websocket.connect`, and drops what it does not know. */
  permissions: Permission[]
}

/** What somebody may do on a server from now on. */
export interface UpdateSubuserBody {
  /** All that they may do there: one or more. The panel adds `websocket.connect`, and drops what it does not know. */
  permissions: Permission[]
}
