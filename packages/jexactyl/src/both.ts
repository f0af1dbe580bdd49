import { missingKey } from '@infra/panel-core'
import type { ApiOverrides } from '@infra/panel-core'
import type { PagedApi } from '@infra/core'
import type { JexactylOptions } from './api.js'
import { detect } from './detect.js'
import type { DetectedVersion } from './detect.js'

/** What a line makes its client of. */
export interface LineKit<C extends PagedApi, A extends PagedApi, B extends object> {
  createClientApi(options: JexactylOptions): C
  createApplicationApi(options: JexactylOptions): A
  /** The methods of both APIs; `origin` is what consoles send as their own. */
  bind(client: C, application: A, origin: string): B
}

/** What the clients of both lines have beside their methods. */
export interface BothApis {
  detectVersion(): Promise<DetectedVersion>
  with(options: ApiOverrides): this
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** Creates the client of both APIs of a panel. One key is enough: what needs the other one says so when it is called. */
export function createBoth<C extends PagedApi, A extends PagedApi, B extends object>(
  kit: LineKit<C, A, B>,
  options: JexactylOptions,
): B & BothApis {
  const { url, auth } = options
  const clientKey = options.clientKey ?? undefined
  const applicationKey = options.applicationKey ?? clientKey
  if (applicationKey === undefined && auth !== false) throw missingKey('client')
  // An application key alone leaves the Client API without one.
  const lacking = (): never => {
    throw missingKey('client')
  }
  const client = kit.createClientApi({ ...options, clientKey: clientKey ?? lacking })
  const application = kit.createApplicationApi({ ...options, clientKey, applicationKey })
  return bothOf(kit, client, application, new URL(url).origin, clientKey === undefined && auth !== false)
}

function bothOf<C extends PagedApi, A extends PagedApi, B extends object>(
  kit: LineKit<C, A, B>,
  client: C,
  application: A,
  origin: string,
  isAdminOnly: boolean,
): B & BothApis {
  const close = async (): Promise<void> => {
    await Promise.all([client.close(), application.close()])
  }
  const both = {
    // Wings asks a console for the panel's own address, also where the api goes through a proxy.
    ...kit.bind(client, application, origin),
    detectVersion: () => detect(isAdminOnly ? application : client, application),
    with: (overrides: ApiOverrides) => bothOf(kit, client.with(overrides), application.with(overrides), origin, isAdminOnly),
    close,
    [Symbol.asyncDispose]: close,
  }
  return both
}
