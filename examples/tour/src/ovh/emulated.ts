import type { RequestedConsumerKey } from '@infra/ovh'
import { createOvhEmulator } from '@infra/ovh/msw'
import type { OvhEmulator } from '@infra/ovh/msw'
import { serve } from '@infra/ovh/msw/node'
import { count, fit, wrap } from '../text.ts'
import type { Tour } from '../tour.ts'
import * as tasks from './tasks.ts'

/** What the way to the API takes, in milliseconds. */
const LATENCY_MS = [30, 80] as const
/** How long a person looks at the page, in milliseconds. */
const READING_MS = 800

/** An account at OVHcloud: from no key to an instance with a name. */
export async function tourOvh(tour: Tour): Promise<void> {
  const emulator = createOvhEmulator({ seed: 7, endpoint: 'https://ovh.test/1.0', taskMs: 700 })
  const [least, most] = LATENCY_MS
  emulator.faults.latencyMs = () => least + Math.random() * (most - least)
  const { url } = tour.keep(await serve(emulator.handlers, { origin: emulator.endpoint }))
  introduce(tour, new URL(url).origin)
  const { applicationKey, applicationSecret } = emulator.keys
  const options = { endpoint: url, applicationKey, applicationSecret, hooks: tour.hooks }

  const args = [options, (key: RequestedConsumerKey) => showPage(tour, emulator, key)] as const
  const ovh = tour.keep(
    await tour.step('A key of its own, once a person has said yes', tasks.askForKey, args, () => ['The key is in force']),
  )
  await tour.step(
    'The clock goes wrong, and is set right by itself',
    tasks.meetClock,
    [ovh, emulator],
    ({ firstname, name, nichandle }) => [
      `Welcome ${firstname} ${name} (${nichandle}): refused as 15 minutes old, then signed by the API's own clock`,
    ],
  )
  await tour.step('The bills: ids first, then all of them at once', tasks.readBills, [ovh], billRows)
  await useCloud(tour, ovh)
}

async function useCloud(tour: Tour, ovh: tasks.Client): Promise<void> {
  const { serviceName } = await tour.step('An instance in each region of the project', tasks.makeInstances, [ovh], ({ regions }) => [
    `They run, in ${regions.join(' and ')}`,
  ])
  const instances = await tour.step('All that is known of them, in one call', tasks.readInstances, [ovh, serviceName], instanceRows)
  const address = addressOf(instances[0])
  const record = await tour.step('A name for the first', tasks.nameIt, [ovh, address], ({ subDomain, zone, fieldType, target, ttl }) => [
    `${subDomain}.${zone} leads there`,
    `  ${subDomain} ${ttl} IN ${fieldType} ${target}`,
  ])
  await tour.step('What the key may not do', tasks.meetRefusal, [ovh, record.id], ({ name, status, code, message }) => [
    `${name} (${status}, ${code}): nothing was deleted`,
    ...wrap(message, tour.screen.columns() - 6).map((line) => `  ${line}`),
  ])
}

function introduce({ screen }: Tour, origin: string): void {
  const text = `An account at OVHcloud, emulated at ${origin}. It checks signatures, clocks and what a key may do. Nothing leaves this machine.`
  screen.print('', `  ${screen.paint('bold', '@infra/ovh')} ${screen.paint('dim', '· an account, its bills, its cloud and its zone')}`, '')
  screen.print(...wrap(text, screen.columns() - 4).map((line) => `  ${line}`))
}

/** Shows the page without the token in it, and says yes a moment later, as a person would. */
function showPage({ screen }: Tour, emulator: OvhEmulator, { consumerKey, validationUrl, state }: RequestedConsumerKey): void {
  const { origin, pathname } = new URL(validationUrl)
  screen.print(`    · ${state}: Ada opens ${origin}${pathname}?•••`)
  setTimeout(() => {
    emulator.validate(consumerKey)
    screen.print('    · Ada has said yes')
  }, READING_MS).unref()
}

function billRows(bills: Awaited<ReturnType<typeof tasks.readBills>>): string[] {
  const row = (bill: string, date: string, net: string, tax: string, gross: string): string =>
    `  ${fit(bill, 10)}${fit(date, 12)}${net.padStart(10)}${tax.padStart(10)}${gross.padStart(10)}`
  const sum = bills.reduce((total, { priceWithTax }) => total + priceWithTax.value, 0)
  return [
    `${count(bills.length, 'bill')}, ${sum.toFixed(2)} € in all`,
    row('bill', 'date', 'net', 'tax', 'gross'),
    ...bills.map(({ billId, date, priceWithoutTax, tax, priceWithTax }) =>
      row(billId, date.slice(0, 10), priceWithoutTax.text, tax.text, priceWithTax.text),
    ),
  ]
}

function instanceRows(instances: Instances): string[] {
  const row = (it: Instances[number]): string => `  ${fit(it.name, 12)}${fit(it.region, 8)}${fit(it.status, 8)}${addressOf(it)}`
  return [`${count(instances.length, 'instance')}, whole`, ...instances.map(row)]
}

/** The public address of an instance that runs. */
function addressOf(instance: Instances[number] | undefined): string {
  return instance?.ipAddresses.find(({ type }) => type === 'public')?.ip ?? ''
}

type Instances = Awaited<ReturnType<typeof tasks.readInstances>>
