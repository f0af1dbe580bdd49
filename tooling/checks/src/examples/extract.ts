/** A piece of code out of a docstring or a README. */
export interface Example {
  /** Where it stands, relative to the root. */
  readonly file: string
  /** The line of the file that the first line of the code stands on, from 1. */
  readonly line: number
  readonly code: string
}

const fence = /^\s*```/

/** The code of every `@example` of a source file. Fences and a caption on the line of the tag are no code. */
export function examplesOfSource(file: string, text: string): Example[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const first = text.slice(0, comment.index).split('\n').length
    const lines = comment[0]
      .replace(/\s*\*\/$/, '')
      .split('\n')
      .map((line) => line.replace(/^\s*\/?\*{1,2} ?/, ''))
    return lines.flatMap((line, at) => {
      if (!/^@example\b/.test(line)) return []
      const end = lines.findIndex((later, index) => index > at && /^@\w/.test(later))
      return [exampleOf(file, first + at + 1, lines.slice(at + 1, end < 0 ? undefined : end))]
    })
  })
}

function exampleOf(file: string, line: number, lines: readonly string[]): Example {
  return {
    file,
    line,
    code: lines
      .map((text) => (fence.test(text) ? '' : text))
      .join('\n')
      .trimEnd(),
  }
}

/** The code of every `ts` block of a Markdown file. */
export function examplesOfMarkdown(file: string, text: string): Example[] {
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((block) => ({
    file,
    line: text.slice(0, block.index).split('\n').length + 1,
    code: (block[1] ?? '').trimEnd(),
  }))
}
