import { emit } from './panel.js'
import type { Panel } from './panel.js'
import { setPower } from './power.js'
import type { FileRow, ServerRow } from './server-rows.js'

/** What an installation says, one line after the other. */
const LINES = ['Pulling the image', 'Fetching the files of the server', 'Unpacking', 'Writing the configuration']

/** Begins to install a server, for the first time or again. */
export function startInstall(panel: Panel, server: ServerRow, at: number): void {
  server.status = 'installing'
  server.updated_at = at
  setPower(panel, server, 'kill', at)
  emit(panel, server, 'install started')
  const takes = server.skip_scripts ? 0 : panel.durations.install
  for (const [index, line] of LINES.entries()) {
    const due = at + (takes * index) / LINES.length
    panel.state.pending.push({ at: due, server_id: server.id, type: 'installing', subject: line })
  }
  panel.state.pending.push({ at: at + takes, server_id: server.id, type: 'installed' })
}

/** A server is installed, and has its first files. */
export function finishInstall(panel: Panel, server: ServerRow, at: number): void {
  if (server.status === 'installing') server.status = null
  server.updated_at = at
  if (server.files.length === 0) server.files = firstFiles(panel, server, at)
  emit(panel, server, 'install output', 'Done')
  emit(panel, server, 'install completed')
  if (server.start_on_completion) setPower(panel, server, 'start', at)
  server.start_on_completion = false
}

function firstFiles({ state }: Panel, server: ServerRow, at: number): FileRow[] {
  const port = state.allocations.find(({ id }) => id === server.allocation_id)?.port
  const file = (path: string, text: string): FileRow => ({
    path,
    directory: false,
    bytes: new TextEncoder().encode(text),
    mode: '644',
    created_at: at,
    modified_at: at,
  })
  return [
    file('/server.properties', `motd=hello\nserver-port=${port}\n`),
    file('/eula.txt', 'eula=true\n'),
    { ...file('/logs', ''), directory: true, mode: '755' },
    file('/logs/latest.log', '[00:00:00] Ready\n'),
  ]
}
