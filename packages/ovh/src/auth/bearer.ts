import { AuthenticationError, createCredential, createRedactor } from '@infra/core'
import type { Api } from '@infra/core'
import type { OvhCredentials } from '../options.js'
import { secretOf } from './secret.js'
import { TOKEN_HINT, TOKEN_OP } from './session.js'
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
  const basicOf = (text: string): string => toBase64(`${clientId}:${text}`)
  let renewAtMs = Infinity
  let endsAtMs = Infinity
  const ask = async (isSecond = false): Promise<string> => {
    const text = await secret.get(isSecond)
    try {
      const { access_token, expires_in } = await requestToken(open, tokenUrl, basicOf(text), text)
      // What has no life left when it comes is a mistake of the host's; a token that is refused is asked for anew anyway.
      const lifeMs = typeof expires_in === 'number' && expires_in > 0 ? expires_in * 1000 : Infinity
      endsAtMs = Date.now() + lifeMs
      // Ten seconds early; of a short life, half of it.
      renewAtMs = Date.now() + Math.max(lifeMs - 10_000, lifeMs / 2)
      return access_token
    } catch (error) {
      if (isSecond || !secret.renewable || !(error instanceof AuthenticationError)) throw error
      return ask(true)
    }
  }
  const token = createCredential(ask, { name: 'access_token' })
  const renewed = (): Promise<string> =>
    token.get(true).catch((error: unknown) => {
      // Until its end the old one will do.
      if (Date.now() >= endsAtMs) throw error
      return token.get()
    })
  return bearer({
    get: (fresh = false) => (!fresh && Date.now() >= renewAtMs ? renewed() : token.get(fresh)),
    renewable: true,
    secrets: () => [...token.known(), ...secret.known().flatMap((text) => [text, basicOf(text)])],
  })
}

function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
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
  const body = JSON.parse(createRedactor(() => [basic, secret])(JSON.stringify(data ?? null))) as Partial<TokenAnswer> | null
  const [code, said] = [body?.error, body?.error_description].map((words) =>
    typeof words === 'string' ? words.slice(0, 500).replace(/\p{Cc}+/gu, ' ') : undefined,
  )
  const message = `${TOKEN_OP}: no token came (${status} ${code ?? 'without an error'}${said ? ` - ${said}` : ''}). ${TOKEN_HINT}`
  throw new AuthenticationError(message, { status, code, operation: TOKEN_OP, requestId, body })
}
