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

/** One recorded answer: its file, and its place there. */
export interface Place {
  file: string
  index: number
}

/** All recorded answers in the order in which they were asked for: what one changes, the next ones show. */
export const RECORDED: readonly Place[] = ORDER.trim()
  .split(/\s+/)
  .flatMap((run) => {
    const [, file = '', from, to = from] = /^([\w-]+):(\d+)(?:-(\d+))?$/.exec(run) ?? []
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, step) => ({ file, index: Number(from) + step }))
  })
