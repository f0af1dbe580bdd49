import { expect, test } from 'vitest'

import { accessUrl } from './access-url.js'

const key = { id: '0', name: '', password: 'secret', port: 8388, method: 'aes-128-gcm', hostname: 'vpn.example.com' }
const hostOf = (hostname: string) => accessUrl({ ...key, hostname }).split('@')[1]

test('cipher and secret are base64 for URLs, without padding', () => {
  expect(accessUrl(key)).toBe('ss://YWVzLTEyOC1nY206c2VjcmV0@vpn.example.com:8388/?outline=1')
  const url = accessUrl({ ...key, password: '~~~???ÿ🦊' })
  expect(Buffer.from(url.slice(5).split('@')[0] ?? '', 'base64url').toString()).toBe('aes-128-gcm:~~~???ÿ🦊')
  expect(url).toMatch(/^ss:\/\/[A-Za-z0-9_-]+@/)
  expect(url).toContain('_')
  expect(accessUrl({ ...key, password: '>>>>' })).toContain('-')
})

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['2001:db8::1', '[2001:db8:0:0:0:0:0:1]'],
  ['2001:0db8:0:0:0:0:0:0001', '[2001:db8:0:0:0:0:0:1]'],
  ['1:2:3:4:5:6:7:8', '[1:2:3:4:5:6:7:8]'],
  ['::', '[0:0:0:0:0:0:0:0]'],
  ['::1', '[0:0:0:0:0:0:0:1]'],
  ['fe80::', '[fe80:0:0:0:0:0:0:0]'],
  ['::ffff:1.2.3.4', '[0:0:0:0:0:ffff:102:304]'],
])('host %s is written %s', (hostname, written) => {
  expect(hostOf(hostname)).toBe(`${written}:8388/?outline=1`)
})
