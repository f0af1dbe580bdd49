/** What stands where a secret was. */
const BLANK = '[redacted]'

/**
 * Makes a function that blanks out secrets in a text: as they are, URL-encoded, and as JSON writes them.
 * Secrets shorter than 4 characters are ignored, since they would blank out ordinary words.
 *
 * @example
 * createRedactor(() => ['s3cret'])('GET /s3cret/server') // 'GET /[redacted]/server'
 */
export function createRedactor(secrets: () => readonly (string | undefined)[]): (text: string) => string {
  return (text) => {
    for (const secret of secrets()) {
      if (!secret || secret.length < 4) continue
      for (const form of [secret, encodeURIComponent(secret.toWellFormed()), JSON.stringify(secret).slice(1, -1)]) {
        text = text.replaceAll(form, BLANK)
      }
    }
    return text
  }
}
