import { readFileSync } from 'node:fs'
import type { AccessRule, Method } from '@infra/ovh'

interface Answered {
  status?: number
  body?: { errorCode?: string; message?: string }
  bodyText?: string
}

/** What the test suites of OVHcloud's own clients expect: python-ovh, go-ovh, php-ovh, node-ovh. The keys in it are published and revoked. */
export interface Vectors {
  signatures: {
    id: string
    applicationKey: string
    applicationSecret: string
    consumerKey: string
    timestamp: number
    method: Method
    url: string
    body: string
    signature: string
  }[]
  headers: {
    id: string
    auth: boolean
    method?: Method
    path?: string
    headers?: Record<string, string>
    body?: object | null
    bodyBytes?: string
    expect: Record<string, string>
    absent?: string[]
  }[]
  urlJoin: { endpoint: string; path: string; url: string }[]
  query: { path: string; query: Record<string, unknown>; url: string | { python: string } }[]
  timeDelta: [
    { local: number; server: number; delta: number; calls: number; second_use_calls: number },
    { localMinusServer: number; php_delta: number },
  ]
  consumerKeyRules: { call: string; args: [string, string]; rules: AccessRule[] }[]
  consumerKeyRequest: {
    body: { accessRules: AccessRule[]; redirection?: string; allowedIPs?: string[] }
    response: { consumerKey: string }
  }[]
  errors: { status: number; body: { errorCode?: string }; pythonClass: string }[]
  errorText: (Answered & { status: number; queryId?: string; missingIam?: string[]; message?: string })[]
  emptyBody: { method: Method; path: string; status: number; result: null }[]
  unicode: { method: Method; path: string; body: object }[]
  oauth2: (Answered & { tokenUrl?: string; form?: object; response?: { access_token: string; expires_in: number }; error?: string })[]
  config: {
    endpoint?: string
    env?: Record<string, string>
    files?: Record<string, string>
    expect?: Partial<Record<'applicationKey' | 'applicationSecret' | 'consumerKey' | 'clientId' | 'clientSecret', string>>
    error?: string
  }[]
}

/** The vectors as they are in the file. */
export const vectors = JSON.parse(readFileSync(new URL('vectors.json', import.meta.url), 'utf8')) as Vectors
