import { createJexactylV3Emulator } from '@infra/jexactyl/msw'
import { testReplay } from '../../../panel-core/test/replay/replay.js'
import { MOMENTS } from './replay-panel-setup.js'
import { BEGIN, SETUPS } from './replay-setup.js'

const ORDER = `
client-store:0-50 client-servers-jexactyl:0-25 client-store:51 client-servers-jexactyl:26-40 client-store:52 client-servers-jexactyl:41-43
client-store:53 client-account-jexactyl:0-2 client-account-jexactyl:3-25 client-referrals:0-13 application-jexactyl:0-11 client-tickets:0-17
application-jexactyl:12-14 client-store:54 application-users:0-21 application-locations:0-8 application-nodes:0-23 application-locations:9
application-nests:0-5 application-servers:0-7 client-errors:0 application-servers:8-23 client-errors:1 client-servers:0
application-servers:24-25 client-errors:2 application-servers:26-27 application-users:22 client-root:0-10 client-account:0-31
client-servers:1-11 client-files:0-28 client-schedules:0-15 client-network:0-12 client-subusers:0-8 client-errors:3-5
client-subusers:9-14 client-backups:0-8 client-errors:6 client-backups:9-14 client-startup:0-4 client-settings:0-4 errors:0-18
application-server-databases:0-5 application-servers:28 application-server-databases:6-8 client-databases:0-12 application-nodes:24-30
client-startup:5 errors:19-20 application-servers:29 application-nests:6 application-nodes:31 application-servers:30-31
client-schedules:16-18 application-servers:32-33 client-files:29-30 client-servers:12-13 errors:21-29
client-servers-jexactyl:44-45 client-account-jexactyl:26-27 client-store:55-62
application-servers:34 application-users:23-29 application-nodes:32-34 application-servers:35 client-store:63 application-servers:36 client-store:64
application-servers:37-38 application-servers:39-42 application-nests:7 client-account:32 client-backups:15 client-files:31 client-settings:5-6 errors:30-31
client-store:65`

testReplay({
  folder: new URL('../fixtures/recorded-v3/', import.meta.url),
  order: ORDER,
  count: 540,
  panel: 'http://127.0.0.1:8792',
  wings: 'http://127.0.0.1:8794',
  from: Date.parse('2026-11-21T09:11:46Z'),
  create: createJexactylV3Emulator,
  begin: BEGIN,
  setups: SETUPS,
  moments: MOMENTS,
  made: ['attributes.code'],
})
