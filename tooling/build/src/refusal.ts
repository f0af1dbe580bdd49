import type ts from 'typescript'

/** Something in a declaration that cannot be expanded; the message says where it is and what to write instead. */
export class Refusal extends Error {
  /** Points at a node of a declaration file. */
  constructor(node: ts.Node, message: string) {
    const file = node.getSourceFile()
    const { line, character } = file.getLineAndCharacterOfPosition(node.getStart())
    super(`${file.fileName}:${line + 1}:${character + 1}: ${message}`)
    this.name = 'Refusal'
  }
}
