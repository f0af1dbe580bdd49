// Lists the bills, one a line.
//
//   node src/bills.ts [2026-01-01]
import type { Ovh } from '@infra/ovh'
import type { Me } from '@infra/ovh/routes/me'
import { run } from './run.ts'

/** Gives a line for each bill since a day, 50 bills a request. */
export async function* bills(ovh: Ovh<Me>, since?: string): AsyncGenerator<string> {
  const query = since === undefined ? {} : { 'date.from': since }
  for await (const { billId, date, priceWithTax, pdfUrl } of ovh.list('/me/bill', { query })) {
    yield `${billId.padStart(12)} (${date}): ${priceWithTax.text.padStart(10)} --> ${pdfUrl}`
  }
}

await run<Me>(import.meta.filename, async (ovh, [since]) => {
  for await (const line of bills(ovh, since)) console.log(line)
})
