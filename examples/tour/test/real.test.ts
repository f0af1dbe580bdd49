import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOutlineEmulator } from '@infra/outline/msw'
import type { OutlineEmulator } from '@infra/outline/msw'
import { serve } from '@infra/outline/msw/node'
import type { Served } from '@infra/outline/msw/node'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { run } from './run.ts'

vi.setConfig({ testTimeout: 60_000 })

// A server in this process, which stands for the user's; the tour is a process of its own.
let folder = ''
let emulator: OutlineEmulator
let served: Served
let asked: string[] = []

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tour-'))
  asked = []
  await open()
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await served.close()
})

async function open(version = '1.12.3'): Promise<void> {
  emulator = createOutlineEmulator({ version, hostname: 'vpn.example' })
  emulator.faults.inject({ when: ({ method, path }) => asked.push(`${method} ${path}`) < 0, delayMs: 0 })
  served = await serve(emulator.handlers, { origin: emulator.apiUrl, tls: 'rsa' })
}
/** Puts a file where the tour finds it. */
function write(text: string): string {
  writeFileSync(join(folder, 'access.txt'), text)
  return 'access.txt'
}
const line = ({ apiUrl = served.url, certSha256 = served.certSha256 } = {}) =>
  `\u001B[1;32m{"apiUrl":"${apiUrl}","certSha256":"${certSha256}"}\u001B[0m\n`
const look = (file: string) => run(['--outline', file], { DEV_CWD: folder })
const secret = () => new URL(served.url).pathname.slice(1)

function addKey(id: string, name: string, gigabytes: number, limit?: number, location = 'DE'): void {
  const dataLimit = limit === undefined ? undefined : { bytes: limit * 1e9 }
  emulator.state.accessKeys.push({
    id,
    name,
    password: `password-of-${id}`,
    port: 443,
    method: 'aes-256-gcm',
    hostname: 'vpn.example',
    dataLimit,
  })
  emulator.addTraffic(id, gigabytes * 1e9, { location, tunnelSeconds: 7200 })
}

test('reads a server and changes nothing', async () => {
  emulator.state.name = 'Home\u001B[2J\u202E'
  addKey('0', 'Anna', 12, 10)
  addKey('1', '李小龙', 30, undefined, 'IR')
  addKey('2', 'An unusually long name', 5, 0, 'XA')
  addKey('3', '', 1, 50, 'ZZ')
  const before = emulator.snapshot()
  const { code, stdout, stderr } = await look(write(line()))
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toContain('✓ Home[2J, Outline 1.12.3: 4 keys, 48 GB in 30 days')
  expect(stdout).toMatch(/\n {4}李小龙 {8}░{28} {5}30 GB {6}none\n {4}Anna {10}█{28} {5}12 GB {5}10 GB {2}used up\n/)
  expect(stdout).toMatch(/\n {4}An unusuall… {2}█{28} {6}5 GB {7}0 B {2}disabled\n {4}key 3 /)
  expect(stdout).toContain('✓ 48 GB in 8 hours of use')
  expect(stdout).toMatch(/ {6}Iran {21}30 GB {2}█{20}\n {6}Germany {18}12 GB {2}█{8}\n {6}unknown {19}6 GB {2}█{4}\n/)
  expect(stdout).toMatch(/Done: 3 steps, 7 calls, /)
  expect(asked.toSorted()).toEqual(
    ['/access-keys', '/access-keys', '/experimental/server/metrics', '/metrics/transfer', '/metrics/transfer', '/server', '/server'].map(
      (path) => `GET ${path}`,
    ),
  )
  expect(emulator.snapshot()).toEqual(before)
  expect(stdout).not.toContain(secret())
  expect(stdout).not.toContain('password-of')
  // oxlint-disable-next-line no-control-regex -- that there is none is the point
  expect(stdout).not.toMatch(/[\u001B\u202E]/)
})

test('an older server lacks metrics over time, which is said and is no failure', async () => {
  await served.close()
  await open('1.8.1')
  const { code, stdout } = await look(write(line()))
  expect(code).toBe(0)
  expect(stdout).toMatch(/! metrics\.server needs Outline server 1\.12\.0 or newer; this one is 1\.8\.1\.\n {6}Update the server\n/)
  expect(stdout).toMatch(/Done: 3 steps/)
})

test('a wrong fingerprint is refused, and the server is asked nothing', async () => {
  const { code, stderr } = await look(write(line({ certSha256: 'AB'.repeat(32) })))
  expect(code).toBe(1)
  expect(stderr).toMatch(/^\n✗ server\.get: 127\.0\.0\.1:\d+ showed another certificate than the pinned one .* pin its new fingerprint/)
  expect(asked).toEqual([])
})

test('a wrong secret: said, and not repeated', async () => {
  const { code, stdout, stderr } = await look(write(line({ apiUrl: `${served.origin}/s3cretPathOfAnother` })))
  expect(code).toBe(1)
  expect(stderr).toMatch(/✗ server\.get: 404 .* the secret path in apiUrl is wrong/)
  expect(stdout + stderr).not.toContain('s3cretPathOfAnother')
})

test('a server that does not listen: asked again for some seconds, then said', async () => {
  await served.close()
  const { code, stdout, stderr } = await look(write(line()))
  expect(code).toBe(1)
  expect(stdout.match(/! GET [\w.]+: no answer \(ECONNREFUSED\), again in \d\.\d s\n/g)).toHaveLength(3)
  expect(stderr).toMatch(
    /✗ server\.get: no answer from https:\/\/127\.0\.0\.1:\d+ \(ECONNREFUSED\): nothing listens there\. Is the server up/,
  )
  expect(stdout + stderr).not.toContain(secret())
})
