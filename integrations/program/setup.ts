/** The password of a key, which no error and no log may show. */
export const PASSWORD = 'integration-p4ssw0rd'

/** The servers of one run, as the program in the runtime is told of them. */
export interface Setup {
  /** What `navigator.userAgent` must begin with, so that no other runtime than the meant one is tested. */
  readonly userAgent: string
  /** An Outline server behind a certificate that the runtime was told to trust. */
  readonly trusted: string
  /** An Outline server as the installer leaves it: the certificate is its own. */
  readonly installed: { readonly apiUrl: string; readonly certSha256: string }
  /** Certificate of the authority behind `trusted`, PEM. */
  readonly authority: string
  /** A server with another certificate, which counts the bytes that it decrypts. */
  readonly stranger: string
  /** Its certificate, PEM. */
  readonly strangerCert: string
  /** Shows the certificate of `installed` on its first connection, and the stranger's on all others. */
  readonly turncoat: string
  /** Takes connections and never says a word. */
  readonly silent: string
  /** Nobody listens there. */
  readonly refused: string
  /** A proxy, user and password included. */
  readonly proxy: string
  /** A project at Hetzner: the addresses and the token of a client. */
  readonly hetzner: { readonly baseUrl: string; readonly storageBaseUrl: string; readonly token: string }
  /** A Pterodactyl panel: the address and the key of a client, and a server that is installed. */
  readonly pterodactyl: { readonly url: string; readonly clientKey: string; readonly server: string }
  /** A Jexactyl panel of 3.x, and one of 4.x: the address and the key of a client each. */
  readonly jexactyl: { readonly v3: JexactylSetup; readonly v4: JexactylSetup }
  /** An account at OVHcloud: the endpoint, a pair of an application's and a key, and a service account. */
  readonly ovh: {
    readonly endpoint: string
    readonly keys: { readonly applicationKey: string; readonly applicationSecret: string; readonly consumerKey: string }
    readonly serviceAccount: { readonly clientId: string; readonly clientSecret: string; readonly tokenUrl: string }
  }
  /** Tells what the servers saw: {@link Seen}, as JSON. */
  readonly observer: string
}

/** What a client of a Jexactyl panel is made with. */
interface JexactylSetup {
  readonly url: string
  readonly clientKey: string
}

/** What the servers saw so far. Told when the connections to `stranger` and `turncoat` are closed. */
export interface Seen {
  /** Connections that got a certificate other than the pinned one. */
  readonly strangerConnections: number
  /** Bytes that came over them after the handshake. */
  readonly strangerBytes: number
  /** Addresses from which the proxy was connected to, one for each tunnel. */
  readonly tunnels: readonly string[]
  /** The most tunnels at a time. */
  readonly peakTunnels: number
}
