/** A fingerprint of a text, as so many characters of an alphabet. It only looks like one: whoever knows the text can make another. */
export function digest(text: string, length: number, alphabet = '0123456789abcdef'): string {
  let mixed = 0x811c9dc5
  for (const character of text) mixed = Math.imul(mixed ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return Array.from({ length }, () => {
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) + 0x6d2b79f5
    mixed ^= mixed >>> 12
    return alphabet[(mixed >>> 0) % alphabet.length]
  }).join('')
}

/** The letters, digits and two signs of base64 in addresses. */
export const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
