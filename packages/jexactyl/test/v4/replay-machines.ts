import type { JexactylV4State } from '@infra/jexactyl/msw'
import { onlyFree, untilRefused } from '../../../panel-core/test/replay/replay.js'
import type { Setup } from '../../../panel-core/test/replay/replay.js'

/** What was done between two recorded answers about machines, by the one that follows. */
export const MACHINE_SETUPS: Readonly<Record<string, Setup<JexactylV4State>>> = {
  'client-files:28': untilRefused('POST', '/api/client/servers/{server}/files/pull', 'alice_client', { url: 'https://example.com/a.zip' }),
  'client-network:1': onlyFree(13),
  'client-network:9': onlyFree(12),
  'client-network:10': onlyFree(17),
  // Another nest was made before the one whose name was to change.
  'application-nests:20': async (_emulator, ask) => {
    await ask('POST', '/api/application/nests', 'admin_application', { name: 'N1', description: 'd', author: 'a@example.com' })
  },
}
