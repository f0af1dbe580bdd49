import { styleText } from 'node:util'

/** Colours and weights that are used. */
export type Style = 'bold' | 'cyan' | 'dim' | 'green' | 'red' | 'yellow'

/** Where the tour prints: a terminal, or a pipe. */
export interface Screen {
  /** Whether lines can be drawn anew. */
  readonly live: boolean
  /** How many columns a line may take: 80 at the most. */
  columns(): number
  /** Styles a text, where the output is a terminal and nobody objects (`NO_COLOR`), or where it is asked for (`FORCE_COLOR`). */
  paint(style: Style | Style[], text: string): string
  /** Prints lines. */
  print(...lines: string[]): void
  /** Shows a line that the next one takes the place of; on a terminal only. */
  status(line: string): void
}

/** Stand-ins of the same width, for terminals without Unicode. */
const ASCII: Readonly<Record<string, string>> = {
  '█': '#',
  '░': '.',
  '│': '|',
  '─': '-',
  '✓': '+',
  '✗': 'x',
  '…': '~',
  '•': '*',
  '–': '-',
  '→': '>',
  '·': '-',
  '×': 'x',
}

/** Makes a screen of a stream. */
export function createScreen(stream: NodeJS.WriteStream = process.stdout, env: NodeJS.ProcessEnv = process.env): Screen {
  const live = stream.isTTY && env['TERM'] !== 'dumb'
  const plain = !speaksUnicode(env)
  let dirty = false
  const write = (text: string): void => {
    stream.write(plain ? text.replaceAll(/[^\p{Cc} -~]/gu, (letter) => ASCII[letter] ?? '?') : text)
  }
  const wipe = (): string => {
    const code = dirty ? '\r\u001B[K' : ''
    dirty = false
    return code
  }
  return {
    live,
    columns: () => Math.min((stream.isTTY && stream.columns) || 80, 80),
    paint: (style, text) => styleText(style, text, { stream }),
    print: (...lines) => write(`${wipe()}${lines.map((line) => `${line.trimEnd()}\n`).join('')}`),
    status(line) {
      if (!live) return
      write(wipe() + line)
      dirty = true
    },
  }
}

/** Whether the locale has Unicode. One that is not set at all, as in many containers, says nothing about the terminal. */
function speaksUnicode(env: NodeJS.ProcessEnv): boolean {
  if (process.platform === 'win32') return true
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || 'UTF-8'
  // The Linux console has no glyphs for most of it.
  return /utf-?8/i.test(locale) && env['TERM'] !== 'linux'
}
