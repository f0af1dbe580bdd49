import { createOvh } from '@infra/ovh'
import type { OvhOptions } from '@infra/ovh'
import { expect, test } from 'vitest'
import { failure, KEYS, recorder } from '../../test/recorder.js'

const SERVICE = { clientId: 'EU.service', clientSecret: 'client-s3cret' }

test.each<[string, Partial<OvhOptions>, RegExp]>([
  ['nothing', {}, /Credentials are missing: give applicationKey/],
  ['a key without its secret', { applicationKey: 'a' }, /^applicationSecret is missing: it goes with applicationKey/],
  [
    'a secret without its key',
    { applicationSecret: 'a', consumerKey: 'c' },
    /^applicationKey is missing: it goes with applicationSecret and consumerKey/,
  ],
  ['a consumer key alone', { consumerKey: 'c' }, /^applicationKey and applicationSecret are missing: they go with consumerKey$/],
  ['a client without its secret', { clientId: 'a' }, /^clientSecret is missing/],
  ['two kinds', { ...KEYS, ...SERVICE }, /2 kinds at once \(applicationKey, applicationSecret, consumerKey, clientId, clientSecret\)/],
  ['a token beside', { ...SERVICE, accessToken: 'a' }, /2 kinds at once/],
  ['a line end', { ...KEYS, applicationSecret: 'secret\n' }, /applicationSecret has white space or a line end/],
  ['white space within', { ...KEYS, consumerKey: 'con sumer' }, /consumerKey has white space in it/],
  ['an empty one', { ...KEYS, consumerKey: '' }, /consumerKey is empty/],
  ['white space in an id', { ...SERVICE, clientId: ' a' }, /clientId has white space/],
  ['no such endpoint', { ...KEYS, endpoint: 'ovh-fr' }, /endpoint must be one of ovh-eu, ovh-ca/],
  ['no OAuth2 there', { ...SERVICE, endpoint: 'kimsufi-eu' }, /OAuth2/],
  ['white space in an application key', { ...KEYS, applicationKey: 'a b' }, /applicationKey has white space in it/],
  ['a line end in an application key', { ...KEYS, applicationKey: 'a\n' }, /applicationKey has white space or a line end/],
  ['a token URL that is none', { ...SERVICE, tokenUrl: 'nonsense' }, /OAuth2 API must be an http\(s\) URL/],
  ['a token URL with a secret', { ...SERVICE, tokenUrl: 'https://a:b@example.com' }, /without user name/],
  ['no OAuth2 at a URL', { ...SERVICE, endpoint: 'http://localhost:1' }, /give tokenUrl/],
])('%s is refused at once', (_, options, message) => {
  expect(() => createOvh({ endpoint: 'ovh-eu', ...options })).toThrow(message)
})

test('a secret that a function gives is checked when it comes', async () => {
  const error = await failure(recorder(undefined, { ...KEYS, consumerKey: async () => 'a b' }).ovh.get('/me'))
  expect(error).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining('consumerKey') as string })
})

test('a signed call without a consumer key says how to get one', async () => {
  const { consumerKey: _, ...application } = KEYS
  const { ovh, sent } = recorder(undefined, application)
  expect((await failure(ovh.get('/me'))).message).toContain('requestConsumerKey')
  expect(sent).toEqual([])
})
