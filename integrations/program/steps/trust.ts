import { CertificateMismatchError, ConfigurationError, ConnectionError } from '@infra/core'
import { createOutline } from '@infra/outline'
import { check, equal } from '../check.ts'
import type { Steps } from '../world.ts'

/** A server without a valid certificate, through the global `fetch`. */
export const withoutPin: Steps = {
  'a pin that cannot be checked is refused'({ setup, errors }) {
    try {
      createOutline(setup.installed)
    } catch (error) {
      errors.push(error)
      check(error instanceof ConfigurationError, `${String(error)} is no ConfigurationError`)
      return
    }
    throw new Error('The client was made')
  },
  async 'a certificate that nobody vouches for is refused, with advice'({ open, setup, rejection }) {
    const error = await rejection(open({ apiUrl: setup.installed.apiUrl }).server.get({ retry: 0 }), ConnectionError)
    check(error.message.includes('@infra/outline/node'), error.message)
  },
}

/** Pins, through `@infra/outline/node`. */
export const withPin: Steps = {
  async 'another certificate is refused before a byte is sent'({ open, setup, rejection, seen }) {
    const outline = open({ apiUrl: setup.stranger })
    const before = (await seen()).strangerConnections
    await Promise.all([
      rejection(outline.server.get(), CertificateMismatchError),
      rejection(outline.accessKeys.create({ name: 'Eve' }), CertificateMismatchError),
    ])
    const after = await seen()
    equal([after.strangerConnections - before, after.strangerBytes], [2, 0], 'connections and bytes')
  },
  async 'the pin is checked on every connection'({ open, setup, rejection, seen }) {
    const outline = open({ apiUrl: setup.turncoat })
    equal(await outline.metrics.getEnabled(), true, 'first answer')
    await rejection(outline.metrics.getEnabled(), CertificateMismatchError)
    equal((await seen()).strangerBytes, 0, 'bytes')
  },
  async 'without a pin such a certificate is refused, with advice'({ open, rejection }) {
    const error = await rejection(open({ certSha256: undefined }).server.get({ retry: 0 }), ConnectionError)
    check(error.message.includes('certSha256'), error.message)
  },
  async 'an authority of its own is trusted instead of the usual ones'({ open, setup, rejection }) {
    const trusted = { apiUrl: setup.trusted, certSha256: undefined }
    await open({ ...trusted, node: { ca: setup.authority } }).server.get()
    await rejection(open({ ...trusted, node: { ca: setup.strangerCert } }).server.get({ retry: 0 }), ConnectionError)
  },
}
