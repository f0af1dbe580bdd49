/** A key for the Client API, without its secret. */
export interface ApiKey {
  /** Its first 16 characters, which name it. */
  identifier: string
  /** What it is for. */
  description: string | null
  /** The addresses and networks that may use it; empty or null when all may. */
  allowed_ips: string[] | null
  /** When it was used last, ISO 8601; null when it never was. */
  last_used_at: string | null
  /** When it was made, ISO 8601. */
  created_at: string
}

/** A key to make. */
export interface CreateApiKeyBody {
  /** What it is for: up to 500 characters. */
  description: string
  /** The addresses and networks, such as `10.0.0.0/8`, that may use it: up to 50. Default: all. */
  allowed_ips?: string[] | null
}

/** A key as the panel answers its creation: in two parts. */
export interface NewApiKey extends ApiKey {
  /** What is shown this once. */
  meta: {
    /** The last 32 characters of the key; they are no key by themselves. */
    secret_token: string
  }
}

/** A new key. */
export interface CreateApiKeyResult extends NewApiKey {
  /** The key to use: `identifier` and `secret_token` together. It is shown this once. */
  key: string
}
