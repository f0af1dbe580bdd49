// Sends the mail for one address on to another.
//
//   node src/mail-redirection.ts example.com sales@example.com contact@example.com
import type { Ovh } from '@infra/ovh'
import type { EmailDomain } from '@infra/ovh/routes/email-domain'
import { run } from './run.ts'

/** Installs a redirection on a domain. */
export async function redirectMail(ovh: Ovh<EmailDomain>, domain: string, from: string, to: string): Promise<string> {
  await ovh.post('/email/domain/{domain}/redirection', { path: { domain }, body: { from, to, localCopy: false } })
  return `Installed new mail redirection from ${from} to ${to}`
}

await run<EmailDomain>(import.meta.filename, async (ovh, [domain = '', from = '', to = '']) => {
  console.log(await redirectMail(ovh, domain, from, to))
})
