import { expect, test } from 'vitest'
import { bare, refusal, withBody } from '../../../../test/recorder.js'
import { panelOf } from '../../../../test/v4/panel.js'

const passkey = { uuid: 'u', name: 'laptop', last_used_at: null, created_at: '2026-11-21T09:24:14+00:00' }
const item = { object: 'user_passkey', attributes: passkey }

test('passkeys are listed and registered with what the browser made', async () => {
  const options = { challenge: 'c', rp: { id: 'panel.test' } }
  const { panel, sent } = panelOf([
    { body: { object: 'list', data: [item] } },
    { body: options },
    { status: 200, body: item },
    { status: 204 },
  ])
  const { passkeys } = panel.client
  expect(await passkeys.list()).toEqual([passkey])
  expect(await passkeys.getCreationOptions('correct horse')).toEqual(options)
  expect(await passkeys.register({ name: 'laptop', credential: { id: 'x' } })).toEqual(passkey)
  expect(await passkeys.delete('u')).toBeUndefined()
  expect(sent).toEqual([
    bare('GET', '/client/account/passkeys'),
    withBody('POST', '/client/account/passkeys/options', { password: 'correct horse' }),
    withBody('POST', '/client/account/passkeys', { name: 'laptop', credential: { id: 'x' } }),
    withBody('POST', '/client/account/passkeys/remove', { uuid: 'u' }),
  ])
})

test('a wrong password is in no error', async () => {
  const { panel } = panelOf([refusal(400, 'BadRequestHttpException', 'Passw0rd!123 is wrong.')])
  for (const call of [panel.client.passkeys.getCreationOptions('Passw0rd!123'), panel.client.passkeys.delete('u', 'Passw0rd!123')]) {
    const error = await call.catch((reason: Error) => reason)
    expect(String(error)).toContain('is wrong')
    expect(String(error)).not.toContain('Passw0rd!123')
  }
})
