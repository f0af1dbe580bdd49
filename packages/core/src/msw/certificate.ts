import { X509Certificate } from 'node:crypto'

import { ConfigurationError } from '../errors/input.js'

/** A certificate with its private key, both in PEM. */
export interface KeyPair {
  /** Private key, PEM. */
  key: string
  /** Certificate, PEM; a chain starts with the server's own. */
  cert: string
}

/** Makes a self-signed certificate for the loopback names, good for a year, with the optional peer `selfsigned`. */
export async function makeCertificate(keyType: 'rsa' | 'ec'): Promise<KeyPair> {
  const { generate } = await import('selfsigned').catch((cause: unknown) => {
    throw new ConfigurationError(
      'serve() cannot make a certificate: the package "selfsigned" cannot be loaded. Install it, or give a certificate of your own as `tls: { key, cert }`.',
      { cause },
    )
  })
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType,
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  })
  return { key: pems.private, cert: pems.cert }
}

/** SHA-256 of the certificate, 64 upper-case hexadecimal digits. */
export function fingerprint(cert: string): string {
  return new X509Certificate(cert).fingerprint256.replaceAll(':', '')
}
