/**
 * The lines of a function's body, as they stand in its file. Types are blank there, since Node takes them out as it loads a
 * file; the bodies of `tasks.ts` have none.
 */
export function excerpt(task: (...args: never[]) => unknown): string[] {
  const lines = task.toString().split('\n')
  const body = lines.slice(lines.findIndex((line) => /\{\s*$/.test(line)) + 1, -1)
  const indent = Math.min(...body.map((line) => line.search(/\S/)).filter((column) => column >= 0))
  return body.map((line) => line.slice(indent))
}
