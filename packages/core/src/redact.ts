/** What stands where a secret was. */
const BLANK = '[redacted]'

/** Blanks out secrets in a text; those that it was made with, and `more`. */
export type Redactor = (text: string, more?: readonly (string | undefined)[]) => string

/**
 * Makes a function that blanks out secrets in a text: as they are, as JSON writes them, also twice over, and each of these
 * URL-encoded. Secrets shorter than 4 characters are ignored, since they would blank out ordinary words.
 *
 * @example
 * createRedactor(() => ['s3cret'])('GET /s3cret/server') // 'GET /[redacted]/server'
 */
export function createRedactor(secrets: () => readonly (string | undefined)[]): Redactor {
  return (text, more = []) => {
    for (const secret of [...secrets(), ...more]) {
      if (!secret || secret.length < 4) continue
      // A server that quotes a body in its own JSON writes it twice.
      for (const form of [quoted(quoted(secret)), quoted(secret), secret]) {
        text = text.replaceAll(form, BLANK).replaceAll(encodeURIComponent(form.toWellFormed()), BLANK)
      }
    }
    return text
  }
}

function quoted(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}
