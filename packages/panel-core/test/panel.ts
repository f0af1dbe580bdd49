import { bindApplication, bindClient } from '@infra/panel-core'
import type { ApplicationApi, ClientApi, PanelApplication, PanelClient } from '@infra/panel-core'

/** What panels share, bound: as the clients of their packages have it. */
export interface Panel {
  client: PanelClient
  application: PanelApplication
}

/** Binds what panels share. */
export function panelOf({ client, application }: { client: ClientApi; application: ApplicationApi }): Panel {
  return { client: bindClient(client), application: bindApplication(application) }
}
