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
