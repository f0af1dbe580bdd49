import type { Include, IncludeQuery, PageQuery, With } from '../../query.js'
import type { Server } from '../servers/types.js'

/** A group of eggs, such as those of one game. */
export interface Nest {
  /** Id. */
  id: number
  /** Long id. */
  uuid: string
  /** E-mail address of who wrote it. */
  author: string
  /** Name. */
  name: string
  /** What is in it; null when nobody wrote it. */
  description: string | null
  /** Since when there is this nest, ISO 8601. */
  created_at: string
  /** When it was changed last, ISO 8601. */
  updated_at: string
}

/** A kind of server: how it is installed, started and stopped. */
export interface Egg {
  /** Id. */
  id: number
  /** Long id. */
  uuid: string
  /** Name. */
  name: string
  /** Id of its nest. */
  nest: number
  /** E-mail address of who wrote it. */
  author: string
  /** What it is; null when nobody wrote it. */
  description: string | null
  /** The first of its images. Panels count it as old: see `docker_images`. */
  docker_image: string
  /** The images that servers can run in, by their names for people. A panel writes `[]` when there are none. */
  docker_images: Record<string, string>
  /** How it is configured, started and stopped. */
  config: EggConfig
  /** The command that starts a server, with `{{…}}` for its variables. */
  startup: string
  /** How a server is installed. */
  script: EggScript
  /** Since when there is this egg, ISO 8601. */
  created_at: string
  /** When it was changed last, ISO 8601. */
  updated_at: string
}

/** How servers of an egg are configured, started and stopped. */
export interface EggConfig {
  /** What to write into which files before a start, as the egg's author wrote it. */
  files: unknown
  /** How to tell that a server has started, such as `{ done: 'Listening on ' }`. */
  startup: unknown
  /** The command that stops a server; null when the egg that it extends has it. */
  stop: string | null
  /** Where it logs, as the egg's author wrote it; `[]` when nothing was. */
  logs: unknown
  /** Files that are kept from users. */
  file_denylist: string[] | null
  /** Id of the egg whose configuration it takes over; null when it has its own. */
  extends: number | null
}

/** How servers of an egg are installed. */
export interface EggScript {
  /** Whether the container of the installation has more rights. */
  privileged: boolean
  /** The script; null when there is none. */
  install: string | null
  /** What runs it, such as `bash`. */
  entry: string
  /** The image that it runs in. */
  container: string
  /** Id of the egg whose script it takes over; null when it has its own. */
  extends: number | null
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
  description: string
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

/** What can be brought along with a nest; null where the key may not read it. */
export interface NestRelations {
  /** Its eggs. */
  eggs: Egg[] | null
  /** The servers of these. */
  servers: Server[] | null
}

/** What can be brought along with an egg; null where the key may not read it. */
export interface EggRelations {
  /** Its nest. */
  nest: Nest | null
  /** Its servers. */
  servers: Server[] | null
  /** The configuration that it takes over; null also when it extends no egg. */
  config: Pick<EggConfig, 'files' | 'startup' | 'stop' | 'logs'> | null
  /** The script that it takes over, as the panel writes it; null also when it extends no egg. */
  script: unknown
  /** Its variables. */
  variables: EggVariable[] | null
}

/** Names of what can be brought along with a nest. */
export type NestInclude = Include<NestRelations>

/** A nest with the relations that were asked for. */
export type NestWith<I extends string> = With<Nest, NestRelations, I>

/** Names of what can be brought along with an egg. */
export type EggInclude = Include<EggRelations>

/** An egg with the relations that were asked for. */
export type EggWith<I extends string> = With<Egg, EggRelations, I>

/** Which nests to list. */
export interface ListNestsQuery<I extends string = never> extends PageQuery, IncludeQuery<I> {}
