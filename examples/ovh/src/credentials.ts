// Shows a table of the applications that may act for your account.
//
//   node src/credentials.ts
import type { Ovh } from '@infra/ovh'
import type { Me } from '@infra/ovh/routes/me'
import { run } from './run.ts'

/** Gives a row for each consumer key that is in force. */
export async function credentials(ovh: Ovh<Me>): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = []
  for await (const { credentialId, creation, expiration, lastUse } of ovh.list('/me/api/credential', { query: { status: 'validated' } })) {
    const { status, name, description } = await ovh.get('/me/api/credential/{credentialId}/application', { path: { credentialId } })
    rows.push({ id: credentialId, application: `[${status}] ${name}`, description, creation, expiration, lastUse })
  }
  return rows
}

await run<Me>(import.meta.filename, async (ovh) => console.table(await credentials(ovh)))
