import { describe, expect, test } from 'vitest'
import { parseInstallOutput } from './index.js'

const apiUrl = 'https://203.0.113.5:61803/Zx9-PbVtqA_4n7hRk2LmQw'
const hex = '0123456789ABCDEFFEDCBA98765432100123456789ABCDEFFEDCBA9876543210'
const colons = hex.match(/../g)?.join(':') ?? ''
const line = `{"apiUrl":"${apiUrl}","certSha256":"${hex}"}`

const consoleOutput = `> Verifying that Docker is installed .......... OK
> Creating persistent state dir ............... OK
> Removing {old} container .................... OK

CONGRATULATIONS! Your Outline server is up and running.

To manage your Outline server, please copy the following line (including curly
brackets) into Step 2 of the Outline Manager interface:

\u001B[1;32m${line}\u001B[0m

If you have connection problems, it may be that your router or cloud provider
blocks inbound connections, even though your machine seems to allow them.
`

describe('is found in', () => {
  test.each<[string, string]>([
    ['the line', line],
    ['the line in colour', `\u001B[1;32m${line}\u001B[0m`],
    ['the whole console', consoleOutput],
    ['the whole console with Windows line ends', consoleOutput.replaceAll('\n', '\r\n')],
    ['access.txt', `certSha256:${hex}\napiUrl:${apiUrl}\n`],
    ['access.txt the other way round', `apiUrl:${apiUrl}\ncertSha256:${hex}`],
    ['access.txt on a console', `root@vps:~# cat /opt/outline/access.txt\r\ncertSha256:${hex}\r\napiUrl:${apiUrl}\r\nroot@vps:~# echo {a}`],
    ['access.txt in colour', `\u001B[01;31m\u001B[KcertSha256\u001B[m\u001B[K:${hex}\n\u001B[01;31mapiUrl\u001B[0m:${apiUrl}\u001B[0m`],
    ['access.txt in colour, ended the way tput does', `certSha256:${hex}\u001B(B\u001B[m\napiUrl:${apiUrl}\u001B(B\u001B[m`],
    ['a line that is half in braces', `{"apiUrl":"${apiUrl}"} certSha256:${hex}`],
    ['access.txt written with spaces or equals signs', `apiUrl = ${apiUrl}\ncertSha256 : ${hex}`],
    ['spaces and line breaks in JSON', `{\n  "apiUrl": "${apiUrl}",\n  "certSha256": "${hex}"\n}\n`],
    ['coloured JSON', `{\u001B[34;1m"apiUrl"\u001B[0m:\u001B[32m"${apiUrl}"\u001B[0m,"certSha256":"${hex}"}`],
    ['JSON with escaped slashes', line.replaceAll('/', '\\/')],
    ['JSON with more fields', line.replace('{', '{"name":"a","port":1,')],
    ['a line that the terminal broke everywhere', line.replaceAll(/.{9}/g, '$&\n   ')],
    ['a broken line with names in another case', line.replace('apiUrl', 'APIURL').replace('Sha', 'SHA').replaceAll(/.{9}/g, '$&\n')],
    ['missing braces', line.slice(1, -1)],
    ['one missing brace', line.slice(1)],
    ['the other missing brace', line.slice(0, -1)],
    ['missing braces, broken lines', line.slice(1, -1).replace('61803/', '61803/\n').replace('0123', '01 23')],
    ['missing quotes', line.replaceAll('"', '')],
    ['missing quotes, broken lines', line.replaceAll('"', '').replace('61803/', '61803/\n').replace('0123', '01 23')],
    ['missing quotes of the names', line.replace('"apiUrl"', 'apiUrl').replace('"certSha256"', 'certSha256')],
    ['missing quotes of the values', `{"apiUrl":${apiUrl}, "certSha256":${hex}}`],
    ['missing closing quotes', `"apiUrl":"${apiUrl},"certSha256":"${hex}`],
    ['missing closing quotes, on two lines', `"apiUrl":"${apiUrl},\n"certSha256":"${hex}\n`],
    ['a missing closing quote, the rest on the next line', `"apiUrl":"${apiUrl},\ncertSha256:"${hex}"`],
    ['missing opening quotes', `apiUrl":${apiUrl}","certSha256":${hex}"`],
    ['single quotes', line.replaceAll('"', "'")],
    ['single quotes without braces', line.slice(1, -1).replaceAll('"', "'")],
    ['single quotes without braces, broken lines', line.slice(1, -1).replaceAll('"', "'").replace('61803/', '61803/\n')],
    ['names in another case', line.replace('apiUrl', 'APIURL').replace('certSha256', 'certsha256')],
    ['a fingerprint in lower case', line.replace(hex, hex.toLowerCase())],
    ['a fingerprint with colons', line.replace(hex, colons)],
    ['a fingerprint with colons in access.txt', `certSha256:${colons.toLowerCase()}\napiUrl:${apiUrl}`],
    ['the same line twice', `${line}\n${line}`],
    ['the line and access.txt', `apiUrl:${apiUrl}\ncertSha256:${hex}\n${line}`],
  ])('%s', (_, text) => {
    expect(parseInstallOutput(text)).toStrictEqual({ apiUrl, certSha256: hex })
  })

  test.each(['https://[1a::1]:443/abc', 'https://vpn.example.com/abc/', 'HTTPS://EXAMPLE.com/a%20b'])(
    'the address is left as it is: %s',
    (url) => {
      expect(parseInstallOutput(line.replace(apiUrl, url)).apiUrl).toBe(url)
      expect(parseInstallOutput(`\u001BapiUrl:${url}\ncertSha256:${hex}`).apiUrl).toBe(url)
    },
  )
})

describe('is refused when', () => {
  const hint = 'Give the line {"apiUrl":…,"certSha256":…} that the installer prints, or /opt/outline/access.txt'
  const cutUrl = 'apiUrl must be an "https://" address with a secret path. It may have been cut when copied'

  test.each<[string, string, string, string]>([
    ['empty', '', 'apiUrl', `The text has no apiUrl. ${hint}`],
    ['of something else', 'Docker is not installed', 'apiUrl', `The text has no apiUrl. ${hint}`],
    ['without an address', `{"certSha256":"${hex}"}`, 'apiUrl', `The text has no apiUrl. ${hint}`],
    ['with an empty address', line.replace(apiUrl, ''), 'apiUrl', `The text has no apiUrl. ${hint}`],
    ['without a fingerprint', `{"apiUrl":"${apiUrl}"}`, 'certSha256', `The text has no certSha256. ${hint}`],
    ['with an empty fingerprint', line.replace(hex, ''), 'certSha256', `The text has no certSha256. ${hint}`],
    ['an address has no secret', line.replace(apiUrl, 'https://203.0.113.5:61803/'), 'apiUrl', cutUrl],
    ['an address has no path', line.replace(apiUrl, 'https://203.0.113.5:61803'), 'apiUrl', cutUrl],
    ['an address is of another kind', line.replace(apiUrl, 'ftp://203.0.113.5/abc'), 'apiUrl', cutUrl],
    ['an address is none', line.replace(apiUrl, 'https://203.0.113.5:99999/abc'), 'apiUrl', cutUrl],
    ['an address has more before it', line.replace(apiUrl, `see${apiUrl}`), 'apiUrl', cutUrl],
    [
      'a fingerprint is cut',
      line.replace(hex, hex.slice(1)),
      'certSha256',
      'certSha256 must be 64 hex digits, not 63 characters. It may have been cut when copied',
    ],
    [
      'a fingerprint is too long',
      line.replace(hex, `${hex}0`),
      'certSha256',
      'certSha256 must be 64 hex digits, not 65 characters. It may have been cut when copied',
    ],
    [
      'a fingerprint is not hex',
      line.replace(hex, hex.replace('A', 'G')),
      'certSha256',
      'certSha256 must be 64 hex digits, not 64 characters. It may have been cut when copied',
    ],
    [
      'of two servers',
      `${line}\n${line.replace('203.0.113.5', '203.0.113.6')}`,
      'apiUrl',
      'The text has more than one apiUrl. Give that of one server',
    ],
    [
      'of two certificates',
      `${line}\n${line.replace(hex, hex.replace('0', '1'))}`,
      'certSha256',
      'The text has more than one certSha256. Give that of one server',
    ],
  ])('%s', (_, text, field, message) => {
    expect(() => parseInstallOutput(text)).toThrow(expect.objectContaining({ name: 'InvalidInputError', field, message }))
  })

  test('not a string', () => {
    expect(() => parseInstallOutput(undefined as never)).toThrow(expect.objectContaining({ name: 'InvalidInputError', field: 'apiUrl' }))
  })
})
