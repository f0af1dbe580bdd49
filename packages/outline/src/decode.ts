/** Undoes percent-encoding; text that is not well encoded (`100%`) is taken as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
