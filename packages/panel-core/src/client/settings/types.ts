/** What a server is called. */
export interface RenameServerBody {
  /** Its name: 1 to 191 characters. */
  name: string
  /** What it is there for. */
  description?: string | null
}
