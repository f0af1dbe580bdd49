import { generate } from 'selfsigned'
import type { SelfsignedOptions } from 'selfsigned'

/** A certificate with its key, PEM. */
export interface KeyPair {
  readonly key: string
  readonly cert: string
}

/** The certificates of all servers. */
export interface Certificates {
  /** The authority that runtimes are told to trust. */
  readonly authority: KeyPair
  /** Signed by the authority. */
  readonly trusted: KeyPair
  /** Self-signed, as the Outline installer makes them. */
  readonly installed: KeyPair
  /** Self-signed, of somebody else. */
  readonly stranger: KeyPair
}

const forLoopback: NonNullable<SelfsignedOptions['extensions']>[number] = {
  name: 'subjectAltName',
  altNames: [
    { type: 2, value: 'localhost' },
    { type: 7, ip: '127.0.0.1' },
  ],
}

async function make(name: string, options: SelfsignedOptions): Promise<KeyPair> {
  const pems = await generate([{ name: 'commonName', value: name }], { algorithm: 'sha256', keyType: 'ec', ...options })
  return { key: pems.private, cert: pems.cert }
}

/** Makes the certificates of all servers. */
export async function makeCertificates(): Promise<Certificates> {
  const isAuthority = { name: 'basicConstraints', cA: true, critical: true } as const
  const authority = await make('authority', { extensions: [isAuthority, { name: 'keyUsage', keyCertSign: true, critical: true }] })
  const [trusted, installed, stranger] = await Promise.all([
    make('localhost', { ca: authority, extensions: [{ name: 'basicConstraints', cA: false }, forLoopback] }),
    make('localhost', { keyType: 'rsa', extensions: [isAuthority, forLoopback] }),
    make('localhost', { keyType: 'rsa', extensions: [isAuthority, forLoopback] }),
  ])
  return { authority, trusted, installed, stranger }
}
