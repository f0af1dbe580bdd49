import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { createHetznerEmulator } from '@infra/hetzner/msw'
import { createJexactylV3Emulator } from '@infra/jexactyl/msw'
import { createOutlineEmulator } from '@infra/outline/msw'
import { createOvhEmulator } from '@infra/ovh/msw'
import { createPterodactylEmulator } from '@infra/pterodactyl/msw'
import { expect, test, vi } from 'vitest'
import { run, start } from './run.ts'

vi.setConfig({ testTimeout: 60_000 })

const tasksOf = (stop: string): string => readFileSync(new URL(`../src/${stop}/tasks.ts`, import.meta.url), 'utf8')
const secrets = [1, 2].map((seed) => new URL(createOutlineEmulator({ seed }).apiUrl).pathname.slice(1))

/** Whether somebody listens on a port of this machine. */
const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

/** The code shown is the code that ran, whole. */
function expectShown(stdout: string, tasks: string): void {
  const shown = stdout.split('\n').flatMap((line) => /^ {4}│ (.*)/.exec(line)?.[1] ?? [])
  expect(shown.length).toBeGreaterThan(20)
  // Lines that were wrapped, and types that Node took out, leave gaps.
  const plain = (text: string): string => text.replaceAll(/\s+/g, '')
  for (const line of shown) expect(plain(tasks).includes(plain(line)) ? '' : line).toBe('')
}

test.concurrent('Outline through a pipe: every step, in plain lines of 80 columns', { timeout: 30_000 }, async () => {
  const { code, stdout, stderr } = await run(['outline'])
  expect(stderr).toBe('')
  expect(code).toBe(0)

  const lines = stdout.split('\n')
  expect(lines.flatMap((line) => /^ (\d)  \w/.exec(line)?.[1] ?? [])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
  expect(lines.filter((line) => line.startsWith('    ✓ '))).toHaveLength(9)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
  // oxlint-disable-next-line no-control-regex -- that there is none is the point
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/)
  expect(lines.filter((line) => line.endsWith(' of 20 keys')).map((line) => line.trim())).toEqual(
    ['5', '10', '15', '20', '5', '10', '15', '20'].map((done) => `${done} of 20 keys`),
  )

  // What it says of each step.
  expect(stdout).toMatch(/✓ Frankfurt, Outline 1\.12\.3: 0 keys, 0 B in 30 days/)
  expect(stdout).toMatch(/ {4}name {10}share of limit {20}used {5}limit {2}state\n/)
  expect(stdout).toMatch(/ {4}Ben {11}█{28} {3}52\.4 GB {5}50 GB {2}used up\n/)
  expect(stdout).toMatch(/ {4}Farid {9}█{25}░{3} {3}44\.6 GB {5}50 GB {2}nearly out\n/)
  expect(stdout).toMatch(/ {4}Grace {9}█{17}░{11} {4}118 GB {4}200 GB\n/)
  expect(stdout).toContain('    and 12 more keys with 49.4 GB together\n')
  expect(stdout).toMatch(/old secret {2}\w{3}•{12} {2}ended\n {6}new secret {2}\w{3}•{12}\n/)
  expect(stdout).toContain('✓ Blocked; her limit of 200 GB is kept for enable()')
  expect(stdout).toContain('! GET accessKeys.list: answered 503, again in 1.0 s\n    ✓ 20 keys, on the second attempt')
  expect(stdout).toContain('the impostor could read         0 bytes\n')
  expect(stdout).toMatch(/of a client without this check {2}\d\d+ bytes, the secret path among them\n/)
  expect(stdout).toContain('✓ 20 keys to make, the dry run said; now 20 are there')
  expect(stdout).toMatch(/\n {2}Done: 9 steps, 62 calls, 1 of them repeated, \d+\.\d s\n/)
  expect(stdout).toContain('npm start -- --outline access.txt')

  expectShown(stdout, tasksOf('outline'))

  // Nothing that opens anything: the servers' secrets, the keys' passwords and addresses.
  for (const secret of secrets) expect(stdout).not.toContain(secret)
  expect(stdout).not.toMatch(/(?=[A-Za-z]*\d)[A-Za-z\d]{20,}|ss:\/\//)
})

test.concurrent('Hetzner through a pipe: every step, in plain lines of 80 columns', { timeout: 60_000 }, async () => {
  const { code, stdout, stderr } = await run(['hetzner'])
  expect([code, stderr]).toEqual([0, ''])
  const lines = stdout.split('\n')
  expect(lines.filter((line) => line.startsWith('    ✓ '))).toHaveLength(9)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
  expect(stdout).toMatch(/✓ 4 sizes of servers/)
  expect(stdout).toMatch(/✓ web-1 runs in Falkenstein, [\d.]+, 10\.0\.1\.1/)
  expect(stdout).toMatch(/nbg1: sold out\n {6}fsn1: made\n/)
  expect(stdout).toMatch(/✓ Nothing was made twice: it is still server \d+/)
  expect(stdout).toMatch(/www IN 300 A [\d.]+\n/)
  expect(stdout).toMatch(/✓ \d+\.\d\d € with VAT, \d+\.\d\d € without/)
  expect(stdout).toMatch(/! POST volumes\.attach: answered 423, again in \d/)
  expect(stdout).toContain('✓ attach_volume: success, once the copy had ended')
  expect(stdout).toMatch(/! GET servers\.list: answered 429, again in \d/)
  expect(stdout).toContain('✓ 0 servers, 0 volumes left')
  expectShown(stdout, tasksOf('hetzner'))
  expect(stdout).not.toContain(createHetznerEmulator({ seed: 7 }).token)
})

test.concurrent('OVHcloud through a pipe: every step, in plain lines of 80 columns', { timeout: 60_000 }, async () => {
  const { code, stdout, stderr } = await run(['ovh'])
  expect([code, stderr]).toEqual([0, ''])
  const lines = stdout.split('\n')
  expect(lines.flatMap((line) => /^ (\d)  \w/.exec(line)?.[1] ?? [])).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  expect(lines.filter((line) => line.startsWith('    ✓ '))).toHaveLength(7)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
  // oxlint-disable-next-line no-control-regex -- that there is none is the point
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/)

  expect(stdout).toMatch(/· pendingValidation: Ada opens https:\/\/\S+\/auth\/\?•••\n {4}· Ada has said yes\n {4}✓ The key is in force/)
  expect(stdout).toMatch(/! GET \/me: answered 400, again in 0 ms\n {4}✓ Welcome Ada Example \(xx1111-ovh\): refused as 15 minutes old/)
  expect(stdout).toMatch(/✓ 3 bills, 36\.00 € in all +2 calls, .*\n {6}bill {6}date {15}net {7}tax {5}gross\n/)
  expect(stdout).toMatch(/( {6}FR99\d {5}\d{4}-\d\d-\d\d {5}10\.00 € {4}2\.00 € {3}12\.00 €\n){3}/)
  expect(stdout).toContain('✓ They run, in GRA11 and DE1')
  expect(stdout).toMatch(/✓ 2 instances, whole +1 call, .*\n {6}web-/)
  // Whichever was made first.
  expect(stdout).toMatch(/ {6}web-gra11 {3}GRA11 {3}ACTIVE {2}198\.51\.100\.\d+\n/)
  expect(stdout).toMatch(/ {6}web-de1 {5}DE1 {5}ACTIVE {2}198\.51\.100\.\d+\n/)
  expect(stdout).toMatch(/✓ www\.example\.com leads there .*\n {6}www 300 IN A 198\.51\.100\.\d+\n/)
  expect(stdout).toContain('✓ PermissionDeniedError (403, NOT_GRANTED_CALL): nothing was deleted')
  expect(lines.map((line) => line.trim()).join(' ')).toContain('it needs DELETE on /domain/zone/*/record/*. Rules cannot be changed')
  expectShown(stdout, tasksOf('ovh'))

  // Keys, those that were asked for among them, and the token of the page.
  for (const secret of Object.values(createOvhEmulator({ seed: 7 }).keys)) expect(stdout).not.toContain(secret)
  expect(stdout).not.toMatch(/(?=[A-Za-z]*\d)[A-Za-z\d]{20,}|credentialToken/)
})

test.concurrent('Pterodactyl through a pipe: every step, in plain lines of 80 columns', { timeout: 60_000 }, async () => {
  const tour = start(['pterodactyl'])
  await tour.printed(' 2  A server from an egg')
  const ports = [...tour.stdout.matchAll(/127\.0\.0\.1:(\d+)/g)].map(([, port]) => Number(port))
  expect(await Promise.all(ports.map(listens))).toEqual([true, true])

  const { code, stdout, stderr } = await tour.ended
  expect([code, stderr]).toEqual([0, ''])
  const lines = stdout.split('\n')
  expect(lines.flatMap((line) => /^ (\d)  \w/.exec(line)?.[1] ?? [])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
  expect(lines.filter((line) => line.startsWith('    ✓ '))).toHaveLength(9)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
  // oxlint-disable-next-line no-control-regex -- that there is none is the point
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/)

  expect(stdout).toMatch(/✓ The key of admin, an administrator .*\n {6}nest 1, egg 3 {2}Minecraft {6}Sponge/)
  expect(stdout).toMatch(/✓ Survival is server [\da-f]{8}, on port 25565: installing/)
  expect(stdout).toMatch(/ {6}start {2}java .* \{\{SERVER_JARFILE\}\}\n/)
  expect(stdout).toMatch(/✓ A ServerStateError \(409\): the server is installing .*\n {6}client\.servers\.setPower: 409 /)
  expect(stdout).toMatch(/\n {4}· Writing the configuration\n {4}· Done\n {4}✓ Installed/)
  expect(stdout).toMatch(/✓ It runs, and answers .*\n {6}There are 2 of a max of 20 players online: Anna, Ben\n/)
  expect(lines.filter((line) => line.endsWith(' of 12 MB')).map((line) => line.trim())).toEqual(
    ['3', '6', '9', '12'].map((sent) => `${sent} MB of 12 MB`),
  )
  expect(stdout).toContain('✓ world.zip is there, with 12 MB')
  expect(stdout).toMatch(/✓ The backup "the world" has 12 MB .*\n {6}sha1:[\da-f]{40}\n/)
  expect(stdout).toContain('✓ world.zip is back, with 12 MB')
  expect(stdout).toContain('✓ 0 servers left')
  expectShown(stdout, tasksOf('pterodactyl'))

  // Keys, tokens of consoles, signed addresses.
  const { keys, state } = createPterodactylEmulator({ seed: 7 })
  for (const secret of [...Object.values(keys), ...state.nodes.map(({ token }) => token)]) expect(stdout).not.toContain(secret)
  expect(stdout).not.toMatch(/ptl[ac]_|eyJ|token=|wss?:/)
  expect(await Promise.all(ports.map(listens))).toEqual([false, false])
})

test.concurrent('Jexactyl through a pipe: every step, in plain lines of 80 columns', { timeout: 60_000 }, async () => {
  const { code, stdout, stderr } = await run(['jexactyl'])
  expect([code, stderr]).toEqual([0, ''])
  const lines = stdout.split('\n')
  expect(lines.flatMap((line) => /^ (\d)  \w/.exec(line)?.[1] ?? [])).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  expect(lines.filter((line) => line.startsWith('    ✓ '))).toHaveLength(7)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
  // oxlint-disable-next-line no-control-regex -- that there is none is the point
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/)

  expect(stdout).toMatch(
    /✓ A panel of 3\.x; 5000 credits .*\n {6}cpu {8}400 % {4}more for 100 credits\n {6}memory {4}8192 MiB {2}more for 50/,
  )
  expect(stdout).toContain('✓ 9216 MiB, and 4950 credits left')
  expect(stdout).toMatch(/✓ Survival is server [\da-f]{8}, and is renewed in 7 days/)
  expect(stdout).toMatch(/✓ A RateLimitError \(429\): again in \d\d s .*\n {4}· the emulator's clock goes on by 60 s\n/)
  expect(stdout).toContain('✓ It runs for 14 days more')
  expect(stdout).toMatch(
    /✓ Ticket 1 is pending .*\n {6}alice@example\.com {2}May I have one .*\n {6}alice@example\.com {2}A PDF will do\.\n/,
  )
  expect(stdout).toMatch(/✓ PanelDefectError \(500\) .*\n {6}client\.account\.listLogs: 500 /)
  expectShown(stdout, tasksOf('jexactyl'))

  for (const secret of Object.values(createJexactylV3Emulator({ seed: 7 }).keys)) expect(stdout).not.toContain(secret)
  expect(stdout).not.toMatch(/ptl[ac]_|eyJ|token=/)
})

test.concurrent.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends it at once with %i, and nothing is left', async (signal, expected) => {
  const tour = start([])
  await tour.printed(' 2  Make a key')
  const port = Number(/127\.0\.0\.1:(\d+)/.exec(tour.stdout)?.[1])
  expect(await listens(port)).toBe(true)
  tour.child.kill(signal)
  const { code, stdout, stderr } = await tour.ended
  expect([code, stderr]).toEqual([expected, ''])
  expect(stdout).toMatch(/\n\nStopped\.\n$/)
  expect(await listens(port)).toBe(false)
})

test.concurrent('who reads the output may leave early', async () => {
  const tour = start([])
  await tour.printed(' 1  Connect')
  tour.child.stdout?.destroy()
  expect(await tour.ended).toMatchObject({ code: 1, stderr: '' })
})

test.concurrent('--help prints the usage, in any locale', async () => {
  const help = await run(['--help'])
  expect(help).toMatchObject({ code: 0, stderr: '' })
  expect(help.stdout).toContain('npm start -- --outline access.txt')
  expect(help.stdout).toContain('{"apiUrl":"https://…","certSha256":"…"}')
  expect(Math.max(...help.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  const plain = await run(['-h'], { LC_ALL: 'C' })
  expect(plain.stdout).toBe(help.stdout.replaceAll('…', '~'))
})

test.concurrent('colours are for terminals, unless they are asked for', async () => {
  const [piped, forced] = await Promise.all([run(['--nope']), run(['--nope'], { FORCE_COLOR: '1' })])
  expect(piped).toEqual({ code: 1, stdout: '', stderr: '\n✗ There is no option --nope. See: npm start -- --help\n' })
  expect(forced.stderr).toBe('\n\u001B[31m✗\u001B[39m There is no option --nope. See: npm start -- --help\n')
})
