import type { Include, With } from '@infra/panel-core'
import type { Nest } from '@infra/panel-core/application/nests'
import type { Server } from '../servers/types.js'

/** How servers of an egg are configured, started and stopped. */
export interface EggConfig {
  /** What to write into which files before a start, as the egg's author wrote it. */
  files: unknown
  /** How to tell that a server has started, such as `{ done: 'Listening on ' }`. */
  startup: unknown
  /** The command that stops a server; null when the egg that it extends has it. */
  stop: string | null
  /** Files that are kept from users. */
  file_denylist: string[] | null
  /** Id of the egg whose configuration it takes over; null when it has its own. */
  extends: number | null
}

/** How servers of an egg are installed. */
export interface EggScript {
  /** Whether the container of the installation has more rights; null right after the creation. */
  privileged: boolean | null
  /** The script; null when there is none. */
  install: string | null
  /** What runs it, such as `bash`; null right after the creation. */
  entry: string | null
  /** The image that it runs in; null right after the creation. */
  container: string | null
  /** Id of the egg whose script it takes over; null when it has its own. */
  extends: number | null
}

/** What servers are made from. */
export interface Egg {
  /** Id. */
  id: number
  /** Long id. */
  uuid: string
  /** Name. */
  name: string
  /** Id of its nest. */
  nest_id: number
  /** E-mail address of who wrote it. */
  author: string
  /** What it is; null when nobody wrote it. */
  description: string | null
  /** The images that servers can run in, by their names for people. */
  docker_images: Record<string, string>
  /** How it is configured, started and stopped. */
  config: EggConfig
  /** The command that starts a server, with `{{…}}` for its variables. */
  startup: string
  /** How a server is installed. */
  script: EggScript
  /** Since when there is this egg, ISO 8601. */
  created_at: string | null
  /** When it was changed last, ISO 8601. */
  updated_at: string | null
}

/** A variable that servers of an egg are started with. */
export interface EggVariable {
  /** Id. */
  id: number
  /** Id of the egg. */
  egg_id: number
  /** Its name for people. */
  name: string
  /** What it is for. */
  description: string | null
  /** Its name in the environment, such as `SERVER_JARFILE`. */
  env_variable: string
  /** What it is unless set. */
  default_value: string
  /** Whether users see it. */
  user_viewable: boolean
  /** Whether users may set it. */
  user_editable: boolean
  /** What it may be, as the panel's validation rules write it: `required|string|max:20`. */
  rules: string
  /** Since when there is this variable, ISO 8601 with fractions of a second. */
  created_at: string
  /** When it was changed last, ISO 8601 with fractions of a second. */
  updated_at: string
}

/** What can be brought along with an egg. */
export interface EggRelations {
  /** Its nest. */
  nest: Nest | null
  /** Its servers; null where the key may not read them. */
  servers: Server[] | null
  /** The configuration that it takes over; null also when it extends no egg. */
  config: Pick<EggConfig, 'files' | 'startup' | 'stop'> | null
  /** The script that it takes over, as the panel writes it; null also when it extends no egg. */
  script: unknown
  /** Its variables; null where the key may not read them. */
  variables: EggVariable[] | null
}

/** Names of what can be brought along with an egg. */
export type EggInclude = Include<EggRelations>

/** An egg with the relations that were asked for. */
export type EggWith<I extends string> = With<Egg, EggRelations, I>

/** An egg to create. */
export interface CreateEggBody {
  /** Id of its nest. */
  nest_id: number
  /** Name: up to 191 characters. */
  name: string
  /** What it is. */
  description?: string | null
  /** What it asks of user interfaces, such as `eula`. */
  features?: readonly string[]
  /** The images that servers can run in, by their names for people: one or more. */
  docker_images: Readonly<Record<string, string>>
  /** Files that are kept from users. */
  file_denylist?: readonly string[] | null
  /** What to write into which files before a start, as JSON text, such as `{}`. */
  config_files: string | null
  /** How to tell that a server has started, as JSON text, such as `{"done":"Listening on "}`. */
  config_startup: string | null
  /** The command that stops a server: up to 191 characters. */
  config_stop: string | null
  /** The command that starts a server, with `{{…}}` for its variables. */
  startup: string
  /** The image that the installation runs in. */
  script_container?: string
  /** What runs the script of the installation, such as `bash`. */
  script_entry?: string
  /** The script of the installation. */
  script_install?: string
}

/** What to change of an egg. What is left out stays. */
export type UpdateEggBody = Partial<CreateEggBody>

/** A variable to create. */
export interface CreateEggVariableBody {
  /** Its name for people: 1 to 191 characters. */
  name: string
  /** What it is for. */
  description?: string | null
  /** Its name in the environment: 1 to 191 letters, digits and underscores, and none of the panel's own, such as `SERVER_MEMORY`. */
  env_variable: string
  /** What it is unless set. */
  default_value: string
  /** Whether users see it. */
  user_viewable: boolean
  /** Whether users may set it. */
  user_editable: boolean
  /** What it may be, as the panel's validation rules write it: `required|string|max:20`. */
  rules: string
}

/** What to change of a variable. What is left out stays. */
export interface UpdateEggVariableBody extends Partial<CreateEggVariableBody> {
  /** Its id. */
  id: number
}
