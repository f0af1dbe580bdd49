import { jexactylFromEnv, jexactylV3FromEnv, jexactylV4FromEnv } from '@infra/jexactyl/node'
import { expect, test } from 'vitest'

const url = 'https://panel.test'
const CLIENT_KEY = `ptlc_${'c'.repeat(43)}`
const APPLICATION_KEY = `ptla_${'a'.repeat(43)}`
const env = { JEXACTYL_URL: url, JEXACTYL_CLIENT_KEY: CLIENT_KEY, JEXACTYL_APPLICATION_KEY: '' }

/** A panel that writes down the keys that it is sent. */
const keyed = () => {
  const keys: (string | null)[] = []
  const fetch = async ({ headers }: Request) => (keys.push(headers.get('authorization')), new Response(null, { status: 204 }))
  return { keys, fetch }
}

test.each([
  ['3.x', jexactylV3FromEnv],
  ['4.x', jexactylV4FromEnv],
])('the environment has the address of a panel of %s and one key or both', async (_, fromEnv) => {
  const { keys, fetch } = keyed()
  await fromEnv({ fetch }, { ...env, JEXACTYL_APPLICATION_KEY: APPLICATION_KEY }).application.servers.reinstall(1)
  await fromEnv({ fetch }, env).application.servers.reinstall(1)
  await fromEnv({ fetch }, env).client.servers.setPower('s', 'start')
  expect(keys).toEqual([APPLICATION_KEY, CLIENT_KEY, CLIENT_KEY].map((key) => `Bearer ${key}`))
})

test('a panel of any line needs a client key', async () => {
  const { keys, fetch } = keyed()
  await jexactylFromEnv({ fetch }, env).client.servers.setPower('s', 'start')
  expect(keys).toEqual([`Bearer ${CLIENT_KEY}`])
  expect(() => jexactylFromEnv({}, { JEXACTYL_URL: url, JEXACTYL_APPLICATION_KEY: APPLICATION_KEY })).toThrow(
    /^JEXACTYL_CLIENT_KEY is missing/,
  )
})

test.each([jexactylFromEnv, jexactylV3FromEnv, jexactylV4FromEnv])('what is not set is told: %o', (fromEnv) => {
  expect(() => fromEnv({}, {})).toThrow(/JEXACTYL_URL is not set/)
  expect(() => fromEnv({}, { JEXACTYL_URL: url })).toThrow(/JEXACTYL_CLIENT_KEY is not set/)
})

test.each([
  [{ JEXACTYL_URL: 'panel.test' }, /^JEXACTYL_URL must be the address/],
  [{ JEXACTYL_CLIENT_KEY: `${CLIENT_KEY}\n` }, /^JEXACTYL_CLIENT_KEY has white space/],
  [{ JEXACTYL_APPLICATION_KEY: '  ' }, /^JEXACTYL_APPLICATION_KEY is empty/],
  [{ JEXACTYL_CLIENT_KEY: APPLICATION_KEY }, /^JEXACTYL_CLIENT_KEY is an application key/],
])('what is wrong with a variable names it: %j', (wrong, words) => {
  expect(() => jexactylV4FromEnv({}, { ...env, ...wrong })).toThrow(words)
})
