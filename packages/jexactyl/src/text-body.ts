/** The text that a body is, which panels write as a JSON string or bare. */
export function textOf(body: string): string {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'string' ? value : body
  } catch {
    return body
  }
}
