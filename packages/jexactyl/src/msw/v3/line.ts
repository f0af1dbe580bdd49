import { applicationRoutes, clientRoutes, PERMISSIONS, withRoutes } from '@infra/panel-core/msw/provider'
import type { PanelLine } from '@infra/panel-core/msw/provider'
import { applicationRoutes as ownApplicationRoutes } from './application/index.js'
import { begin } from './begin.js'
import { clientRoutes as ownClientRoutes } from './client/index.js'
import { passDays } from './renewal.js'
import { shown } from './shown.js'
import type { JexactylV3State } from './state.js'

/** Later panels have it at this place. */
const kept = clientRoutes.filter(({ op }) => op !== 'client.account.disableTwoFactor')

/** Jexactyl 3.7.3. */
export const v3: PanelLine<JexactylV3State> = {
  routes: withRoutes([...applicationRoutes, ...kept], [...ownApplicationRoutes, ...ownClientRoutes]),
  finders: {
    application: {
      // The database reads the number in front, and forgives the rest.
      server: ({ state }, text) => state.servers.find(({ id }) => id === Number.parseInt(text, 10)),
    },
  },
  shown,
  brand: 'Jexactyl',
  permissions: { ...PERMISSIONS, plugin: ['read', 'download'] },
  keyRights: true,
  findsFirst: true,
  settle: passDays,
  begin,
}
