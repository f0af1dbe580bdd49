import { AuthenticationError, createCredential, createRedactor } from '@infra/core'
import type { Api } from '@infra/core'
import type { OvhCredentials } from '../options.js'
import { secretOf } from './secret.js'
import { TOKEN_OP } from './session.js'
import type { Session } from './session.js'

/** Sends a token that the user has. */
export function tokenSession({ accessToken }: OvhCredentials): Session {
  const token = secretOf(accessToken!, 'accessToken')
  return bearer({ get: token.get, renewable: token.renewable, secrets: token.known })
}

/** Gets tokens for a service account, and sends them. */
export function oauth2Session({ clientId, clientSecret }: OvhCredentials, open: Api, tokenUrl: string): Session {
  secretOf(clientId!, 'clientId')
  const secret = secretOf(clientSecret!, 'clientSecret')
  let renewAtMs = Infinity
  const basic = (): string[] => secret.known().map((text) => btoa(`${clientId}:${text}`))
  const token = createCredential(
    async () => {
      const text = await secret.get()
      const { access_token, expires_in } = await requestToken(open, tokenUrl, basic()[0]!, text)
      // Ten seconds early; of a short life, half of it.
      renewAtMs = typeof expires_in === 'number' ? Date.now() + Math.max(expires_in - 10, expires_in / 2) * 1000 : Infinity
      return access_token
    },
    { name: 'access_token' },
  )
  return bearer({
    get: (fresh = false) => token.get(fresh || Date.now() >= renewAtMs),
    renewable: true,
    secrets: () => [...token.known(), ...secret.known(), ...basic()],
  })
}

function bearer({
  get,
  renewable,
  secrets,
}: {
  get: (fresh?: boolean) => Promise<string>
  renewable: boolean
  secrets: Session['secrets']
}): Session {
  const headerOf = (token: string): string => `Bearer ${token}`
  return {
    openHeaders: {},
    secrets,
    isRenewable: async (error, { headers }) => {
      if (!renewable || !(error instanceof AuthenticationError)) return false
      if (headers['authorization'] === headerOf(await get())) await get(true)
      return true
    },
    authorize: async ({ headers }) => {
      headers['authorization'] = headerOf(await get())
    },
  }
}

interface TokenAnswer {
  access_token: string
  expires_in?: unknown
  error?: unknown
  error_description?: unknown
}

async function requestToken(open: Api, baseUrl: string, basic: string, secret: string): Promise<TokenAnswer> {
  const blank = createRedactor(() => [basic, secret])
  const redact = (words: string): string =>
    blank(words)
      .slice(0, 500)
      .replace(/\p{Cc}+/gu, ' ')
  const { data, response } = await open
    .request<Partial<TokenAnswer> | null | undefined>({
      op: TOKEN_OP,
      method: 'POST',
      baseUrl,
      path: '',
      headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=client_credentials&scope=all',
      idempotent: true,
    })
    .withResponse()
  if (typeof data?.access_token === 'string') return data as TokenAnswer
  const { status, requestId } = response
  const code = typeof data?.error === 'string' ? redact(data.error) : undefined
  const said = typeof data?.error_description === 'string' ? ` - ${redact(data.error_description)}` : ''
  const message = `${TOKEN_OP}: no token came (${status} ${code ?? 'without an error'}${said}). Are clientId and clientSecret right, and of this endpoint?`
  throw new AuthenticationError(message, { status, code, operation: TOKEN_OP, requestId, body: data })
}
