import type { Editor, Place } from './editor.ts'
import type { Expected } from './sites.ts'

/** Asks an editor about a call; gives what it fails to show or to reach. */
export async function ask(editor: Editor, name: string, start: Place, { docs, definition }: Expected): Promise<string[]> {
  const inside = { ...start, character: start.character + 1 }
  const behind = { ...start, character: start.character + name.length + 1 }
  const [summary] = docs
  const lacks = (text: string, wanted: (string | undefined)[]): boolean =>
    wanted.some((line) => line !== undefined && !plain(text).includes(plain(line)))
  const answers = {
    hover: lacks(await editor.hover(inside), docs),
    completion: lacks(await editor.completion(inside, name), docs),
    signature: lacks(await editor.signature(behind), [summary]),
    definition: !(await editor.definition(inside)).some((place) => isSame(place, definition)),
  }
  return Object.entries(answers).flatMap(([what, missing]) => (missing ? [what] : []))
}

function isSame(a: Place, b: Place): boolean {
  return a.file === b.file && a.line === b.line && a.character === b.character
}

/** Text as it is read: without the marks of Markdown and of links, which each editor writes its own way. */
function plain(text: string): string {
  return text
    .replaceAll(/\{@link (\w+)\}/g, '$1')
    .replaceAll(/\]\(file:[^)]*\)/g, ']')
    .replaceAll(/[`*_\\[\]]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
