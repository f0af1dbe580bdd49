const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

function fromBase32(text: string): Uint8Array<ArrayBuffer> {
  const bits = Array.from(text, (letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2))
}

/** The code of six digits that belongs to a secret and a moment (RFC 6238). */
export async function totp(secret: string, now: number): Promise<string> {
  const key = await crypto.subtle.importKey('raw', fromBase32(secret), { name: 'HMAC', hash: 'SHA-1' }, false, ['sign'])
  const counter = new DataView(new ArrayBuffer(8))
  counter.setUint32(4, Math.floor(now / 30_000))
  const hash = new DataView(await crypto.subtle.sign('HMAC', key, counter.buffer))
  const offset = hash.getUint8(19) & 15
  return String((hash.getUint32(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** Whether a code belongs to a secret now, or half a minute before or after. */
export async function checkTotp(secret: string, code: string, now: number): Promise<boolean> {
  const codes = await Promise.all([-30_000, 0, 30_000].map((shift) => totp(secret, now + shift)))
  return codes.includes(code)
}
