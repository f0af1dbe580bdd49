/** Characters that take two columns: emoji, and the scripts of East Asia. */
const WIDE = /\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303f\uff01-\uff60]/u

const segmenter = new Intl.Segmenter('en')

/** How many columns a text takes on a terminal; it has no escape codes. */
export function widthOf(text: string): number {
  return [...segmenter.segment(text)].reduce((sum, { segment }) => sum + (WIDE.test(segment) ? 2 : 1), 0)
}

/** Brings a text to exactly so many columns: filled up with spaces, or cut, with an ellipsis at the end. */
export function fit(text: string, width: number): string {
  let kept = ''
  let used = widthOf(text)
  if (used <= width) return text + ' '.repeat(width - used)
  used = 0
  for (const { segment } of segmenter.segment(text)) {
    if (used + widthOf(segment) > width - 1) break
    kept += segment
    used += widthOf(segment)
  }
  return `${kept}…${' '.repeat(Math.max(0, width - 1 - used))}`
}

/** Breaks a text into lines of at most so many columns, between words. A longer word gets a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || widthOf(last) + 1 + widthOf(word) > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

/** Breaks a line that is too long, keeping its indent; what follows the first line is indented further by `hang`. */
export function wrapIndented(line: string, width: number, hang = ''): string[] {
  if (widthOf(line) <= width) return [line]
  const indent = line.slice(0, line.search(/\S|$/))
  return wrap(line.trimStart(), width - indent.length - hang.length).map((part, i) => indent + (i > 0 ? hang : '') + part)
}

/** What a server wrote, fit for a terminal: without what moves the cursor, breaks the line or turns the text around. */
export function clean(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, '')
}

/** What is left of a secret when it is shown: enough to tell two apart. */
export function mask(secret: string): string {
  return `${secret.slice(0, 3)}${'•'.repeat(12)}`
}

/** The address of a server without the secret in it. */
export function maskUrl(url: string): string {
  return `${new URL(url).origin}/${'•'.repeat(12)}`
}

/** A number of bytes as people say it, in units of a thousand. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB']
  // What would be rounded up to 1000 has the next unit.
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes / 0.99995) / 3), units.length - 1)
  const amount = bytes / 1000 ** power
  return `${amount.toLocaleString('en', { maximumFractionDigits: 1 })} ${units[power]}`
}

/** A time that a machine took. */
export function formatMs(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`
}

/** A time that people took, in seconds, minutes or hours. */
export function formatSpan(seconds: number): string {
  if (Math.round(seconds) < 60) return count(Math.round(seconds), 'second')
  const minutes = Math.round(seconds / 60)
  return minutes < 60 ? count(minutes, 'minute') : count(Math.round(seconds / 3600), 'hour')
}

/** A number with its noun: `1 key`, `2 keys`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
