/** A place in a file, counted from 0. */
export interface Place {
  file: string
  line: number
  character: number
}

/** What an editor shows: the parts of a language server that people see. */
export interface Editor {
  /** Opens a file, as an editor does. */
  open(file: string, text: string): Promise<void>
  /** The text under the pointer: signature and docs. */
  hover(at: Place): Promise<string>
  /** The text beside the entry `name` of the list that opens at a place; empty when there is no such entry. */
  completion(at: Place, name: string): Promise<string>
  /** The help inside the parentheses of a call. */
  signature(at: Place): Promise<string>
  /** Where go to definition lands. */
  definition(at: Place): Promise<Place[]>
  /** Ends the language server. */
  close(): void
}
