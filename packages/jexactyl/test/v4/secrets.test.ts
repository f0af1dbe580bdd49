import { inspect } from 'node:util'
import type { JexactylV4 } from '@infra/jexactyl/v4'
import { createJexactyl } from '@infra/jexactyl/v4'
import { expect, test } from 'vitest'

const SECRET = 'sk_live_4eC39HqLyjWDarjtT1zdp7dc'

/** Calls that send a secret, and a panel that says what it was sent. */
const CALLS: Readonly<Record<string, (panel: JexactylV4) => Promise<unknown>>> = {
  'billing.setSetting': ({ application }) => application.billing.setSetting('keys:secret', SECRET),
  'billing.importConfig': ({ application }) => application.billing.importConfig({ stripe: { keys: [SECRET] } }),
  'auth.setModuleSetting': ({ application }) => application.auth.setModuleSetting({ key: 'client_secret', value: SECRET }),
  'webhooks.setSetting': ({ application }) => application.webhooks.setSetting('url', `https://hooks.test/${SECRET}`),
  'billing.processSession': ({ client }) => client.billing.processSession(SECRET),
  'passkeys.register': ({ client }) => client.passkeys.register({ name: 'laptop', credential: { rawId: SECRET } }),
}

test.each(Object.entries(CALLS))('what %s is given is in no error, whatever the panel repeats', async (_, call) => {
  const fetch = async (request: Request): Promise<Response> => {
    const detail = await request.text()
    return Response.json({ errors: [{ code: 'X', status: '422', detail }] }, { status: 422 })
  }
  const failure: unknown = await call(createJexactyl({ url: 'https://panel.test', clientKey: 'ptlc_a', fetch })).catch(
    (error: unknown) => error,
  )
  expect(failure).toMatchObject({ status: 422 })
  const { body, stack } = failure as { body: unknown; stack: string }
  expect(`${inspect(failure, { depth: 9, showHidden: true })}${JSON.stringify([failure, body])}${stack}`).not.toContain(SECRET)
})
