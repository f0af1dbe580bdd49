import { X509Certificate } from 'node:crypto'
import type { TLSSocket } from 'node:tls'
import { CertificateMismatchError, ConfigurationError, InvalidInputError } from '../errors/index.js'

const FINGERPRINT = /^(?:[0-9a-f]{64}|(?:[0-9a-f]{2}:){31}[0-9a-f]{2})$/i

/** Brings fingerprints to one form: 64 upper-case hexadecimal digits. */
export function readPins(pin: string | readonly string[]): string[] {
  const pins = typeof pin === 'string' ? [pin] : pin
  if (!pins.length)
    throw new ConfigurationError('pin is an empty list: no certificate would do. Leave it out to have certificates verified as usual')
  return pins.map((text) => {
    if (FINGERPRINT.test(text)) return bare(text)
    throw new ConfigurationError(
      `pin must be the SHA-256 fingerprint of the server's certificate: 64 hexadecimal digits, with or without colons (this has ${text.length} characters)`,
    )
  })
}

/** Throws unless the certificate at the other end is one of the pinned ones. */
export function checkPin(socket: TLSSocket, pins: readonly string[], where: string): void {
  // No certificate at all is what a resumed session shows; none is resumed here, so it is as wrong as another one.
  const { fingerprint256: found } = socket.getPeerCertificate() as { fingerprint256?: string }
  if (found && pins.includes(bare(found))) return
  throw new CertificateMismatchError(
    `${where} showed another certificate than the pinned one (expected ${pins.map(short).join(' or ')}, got ${found ? short(bare(found)) : 'none'}). ` +
      'Nothing was sent. Either the server was installed anew, then pin its new fingerprint, taken from the server itself; or something sits in between',
    { code: 'CERT_MISMATCH' },
  )
}

/**
 * The SHA-256 fingerprint of a certificate, as 64 upper-case hexadecimal digits: what the option `pin` of
 * {@link createNodeFetch} takes. Of a chain it takes the first certificate.
 *
 * Throws `InvalidInputError` when the text holds no certificate.
 *
 * @example
 * const fetch = createNodeFetch({ pin: certificateFingerprint(readFileSync('server.pem')) })
 */
export function certificateFingerprint(certificate: string | Uint8Array): string {
  try {
    return bare(new X509Certificate(certificate).fingerprint256)
  } catch {
    throw new InvalidInputError('There is no certificate in it: PEM text (-----BEGIN CERTIFICATE-----) or DER bytes are expected', {
      field: 'certificate',
    })
  }
}

const bare = (fingerprint: string): string => fingerprint.replaceAll(':', '').toUpperCase()

const short = (fingerprint: string): string => `${fingerprint.slice(0, 8)}…${fingerprint.slice(-8)}`
