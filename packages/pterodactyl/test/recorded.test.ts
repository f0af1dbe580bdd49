import { createPterodactylEmulator } from '@infra/pterodactyl/msw'
import { testReplay } from '../../panel-core/test/replay/replay.js'
import { BEGIN, MOMENTS, SETUPS } from './recorded-setup.js'

const ORDER = `
application-users:0-21 application-locations:0-8 application-nodes:0-23 application-locations:9 application-nests:0-5
application-servers:0-7 client-errors:0 application-servers:8-23 client-errors:1 client-servers:0 application-servers:24-25
client-errors:2 application-servers:26-27 application-users:22 client-root:0-10 client-account:0-29 client-servers:1-11
client-files:0-28 client-schedules:0-15 client-network:0-12 client-subusers:0-8 client-errors:3-5 client-subusers:9-14
client-backups:0-8 client-errors:6 client-backups:9-14 client-startup:0-4 client-settings:0-4 errors:0-18
application-server-databases:0-5 application-servers:28 application-server-databases:6-8 client-databases:0-6
application-nodes:24-28 client-databases:7-12 application-nodes:29-30 client-startup:5 errors:19-28 application-servers:29
application-nests:6 application-nodes:31 application-servers:30-31 client-schedules:16-18 application-users:23-24
client-files:29-30 application-servers:32-33 client-servers:12-13 errors:29`

testReplay({
  folder: new URL('fixtures/recorded/', import.meta.url),
  order: ORDER,
  count: 326,
  panel: 'http://127.0.0.1:8790',
  wings: 'http://127.0.0.1:8791',
  from: Date.parse('2026-11-21T08:10:18Z'),
  create: createPterodactylEmulator,
  begin: BEGIN,
  setups: SETUPS,
  moments: MOMENTS,
})
