import type { DedicatedServer } from '@infra/ovh/routes/dedicated-server'
import type { EmailDomain } from '@infra/ovh/routes/email-domain'
import type { Me } from '@infra/ovh/routes/me'
import { expect, test } from 'vitest'
import { bills } from '../src/bills.ts'
import { credentials } from '../src/credentials.ts'
import { openKvm } from '../src/kvm.ts'
import { redirectMail } from '../src/mail-redirection.ts'
import { enableBurst } from '../src/network-burst.ts'
import { firstWelcome, welcome } from '../src/welcome.ts'
import { recorder } from './recorder.ts'

async function collect(lines: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = []
  for await (const line of lines) all.push(line)
  return all
}

const calls = (sent: readonly { call: string }[]): string[] => sent.map(({ call }) => call)

test('welcome greets by name', async () => {
  const { ovh, sent } = recorder<Me>({ 'GET /me': { firstname: 'Ada' } })
  expect(await welcome(ovh)).toBe('Welcome Ada')
  expect(calls(sent)).toEqual(['GET /me'])
  expect(await welcome(recorder<Me>({ 'GET /me': { firstname: null } }).ovh)).toBe('Welcome whoever you are')
})

test('welcome gets a key first where there is none', async () => {
  const key = { consumerKey: 'key', state: 'pendingValidation', validationUrl: 'https://auth.example.com/1' }
  const answers = {
    'POST /auth/credential': key,
    'GET /auth/time': 1_700_000_000,
    'GET /auth/currentCredential': { status: 'validated' },
    'GET /me': { firstname: 'Ada' },
  }
  const { ovh, sent } = recorder<Me>(answers, { applicationKey: 'application', applicationSecret: 'secret' })
  const shown: string[] = []
  expect(await firstWelcome(ovh, (line) => shown.push(line))).toBe('Welcome Ada. Put this into ovh.conf: consumer_key=key')
  expect(shown).toEqual(['Please visit https://auth.example.com/1'])
  expect(sent[0]).toEqual({ call: 'POST /auth/credential', body: { accessRules: [{ method: 'GET', path: '/me' }] } })
  expect(calls(sent).slice(1)).toEqual(['GET /auth/time', 'GET /auth/currentCredential', 'GET /me'])
})

test('a mail redirection is installed, without a copy', async () => {
  const { ovh, sent } = recorder<EmailDomain>({ 'POST /email/domain/example.com/redirection': { id: '1' } })
  const line = await redirectMail(ovh, 'example.com', 'sales@example.com', 'contact@example.com')
  expect(line).toBe('Installed new mail redirection from sales@example.com to contact@example.com')
  const body = { from: 'sales@example.com', to: 'contact@example.com', localCopy: false }
  expect(sent).toEqual([{ call: 'POST /email/domain/example.com/redirection', body }])
})

const bill = (billId: string, text: string) => ({
  billId,
  date: '2026-01-31',
  priceWithTax: { text },
  pdfUrl: `https://example.com/${billId}`,
})

test('bills are read in one request and shown a line each', async () => {
  const answers = {
    'GET /me/bill?date.from=2026-01-01': ['FR1', 'FR22'],
    'GET /me/bill/FR1,FR22': [{ value: bill('FR1', '1.00 €') }, { value: bill('FR22', '22.00 €') }],
  }
  const { ovh, sent } = recorder<Me>(answers)
  expect(await collect(bills(ovh, '2026-01-01'))).toEqual([
    '         FR1 (2026-01-31):     1.00 € --> https://example.com/FR1',
    '        FR22 (2026-01-31):    22.00 € --> https://example.com/FR22',
  ])
  expect(calls(sent)).toEqual(Object.keys(answers))
  expect(await collect(bills(recorder<Me>({ 'GET /me/bill': [] }).ovh))).toEqual([])
})

test('burst is turned on in one datacenter alone', async () => {
  const server = (name: string, datacenter: string) => ({ value: { name, datacenter } })
  const { ovh, sent } = recorder<DedicatedServer>({
    'GET /dedicated/server': ['ns1', 'ns2', 'ns3'],
    'GET /dedicated/server/ns1,ns2,ns3': [server('ns1', 'sbg1'), server('ns2', 'gra1'), server('ns3', 'sbg1')],
    'PUT /dedicated/server/ns1/burst': null,
    'PUT /dedicated/server/ns3/burst': null,
  })
  expect(await collect(enableBurst(ovh, 'sbg1'))).toEqual(['ns1', 'ns3'])
  expect(sent.slice(2)).toEqual(['ns1', 'ns3'].map((name) => ({ call: `PUT /dedicated/server/${name}/burst`, body: { status: 'active' } })))
})

test('the table has a row for each key that is in force', async () => {
  const credential = { credentialId: 7, creation: '2026-01-01', expiration: null, lastUse: '2026-02-01' }
  const answers = {
    'GET /me/api/credential?status=validated': [7],
    'GET /me/api/credential/7': credential,
    'GET /me/api/credential/7/application': { status: 'active', name: 'backup', description: 'reads servers' },
  }
  const { ovh, sent } = recorder<Me>(answers)
  const row = {
    id: 7,
    application: '[active] backup',
    description: 'reads servers',
    creation: '2026-01-01',
    expiration: null,
    lastUse: '2026-02-01',
  }
  expect(await credentials(ovh)).toEqual([row])
  expect(calls(sent)).toEqual(Object.keys(answers))
})

const screen = (value: string | null) => ({
  'POST /dedicated/server/ns1/features/ipmi/access': { taskId: 42 },
  'GET /dedicated/server/ns1/task/42': { taskId: 42, status: 'done' },
  'GET /dedicated/server/ns1/features/ipmi/access?type=kvmipHtml5URL': { value, expiration: null },
})

test('the screen of a server is asked for, waited for and given', async () => {
  const { ovh, sent } = recorder<DedicatedServer>(screen('https://kvm.example.com/1'))
  expect(await openKvm(ovh, 'ns1', '198.51.100.7')).toBe('https://kvm.example.com/1')
  expect(calls(sent)).toEqual(Object.keys(screen(null)))
  expect(sent[0]?.body).toEqual({ type: 'kvmipHtml5URL', ttl: '15', ipToAllow: '198.51.100.7' })
  await expect(openKvm(recorder<DedicatedServer>(screen(null)).ovh, 'ns1', '198.51.100.7')).rejects.toThrow('ns1 gives no screen')
})
