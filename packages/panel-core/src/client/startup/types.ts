/** A variable that a server is started with. */
export interface EggVariable {
  /** Its name for people. */
  name: string
  /** What it is for. */
  description: string
  /** Its name in the environment, such as `SERVER_JARFILE`. */
  env_variable: string
  /** What it is unless set. */
  default_value: string
  /** What it is set to; null when it is not. */
  server_value: string | null
  /** Whether users may set it. */
  is_editable: boolean
  /** What it may be, as the panel's validation rules write it: `required|string|max:20`. */
  rules: string
}

/** The command that starts a server. */
export interface StartupCommand {
  /** With its variables filled in; those that the user may not see are `[hidden]`. */
  startup_command: string
  /** With its variables as `{{SERVER_JARFILE}}`. */
  raw_startup_command: string
}

/** How a server is started. */
export interface Startup {
  /** Its variables, as far as the user may see them. */
  variables: EggVariable[]
  /** The command that they go into, and the images that it can run in. */
  meta: StartupMeta
}

/** The command that starts a server, and the images that it can run in. */
export interface StartupMeta extends StartupCommand {
  /** The images to choose from, by the names that people see: `{ 'Java 21': 'ghcr.io/…' }`. */
  docker_images: Record<string, string>
}

/** A variable as it is after it was set. */
export interface SetStartupVariableResult extends EggVariable {
  /** What the command is now. */
  meta: StartupCommand
}
