// Says hello. With the word `first` it asks for a consumer key that may read /me, and shows the page where you say yes.
//
//   node src/welcome.ts [first]
import { readOnly } from '@infra/ovh'
import type { Ovh } from '@infra/ovh'
import type { Me } from '@infra/ovh/routes/me'
import { run } from './run.ts'

/** Greets whoever the client acts for. */
export async function welcome(ovh: Ovh<Me>): Promise<string> {
  const { firstname } = await ovh.get('/me')
  return `Welcome ${firstname ?? 'whoever you are'}`
}

/** Asks for a key, and greets once somebody has said yes. */
export async function firstWelcome(ovh: Ovh<Me>, show: (line: string) => void): Promise<string> {
  const key = await ovh.requestConsumerKey({ rules: readOnly('/me') })
  show(`Please visit ${key.validationUrl}`)
  await key.waitUntilValidated()
  return `${await welcome(ovh)}. Put this into ovh.conf: consumer_key=${key.consumerKey}`
}

await run<Me>(import.meta.filename, async (ovh, [word]) =>
  console.log(word === 'first' ? await firstWelcome(ovh, console.log) : await welcome(ovh)),
)
