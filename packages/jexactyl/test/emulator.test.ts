import { createJexactyl, WingsError } from '@infra/jexactyl'
import { runCommand } from '@infra/jexactyl/console'
import { createPanelEmulator, panelError } from '@infra/panel-core/msw'
import { setupServer } from 'msw/node'
import { expect, onTestFinished, test } from 'vitest'

function start() {
  const emulator = createPanelEmulator({ durations: { start: 0, backup: 0 } })
  const mocks = setupServer(...emulator.handlers)
  mocks.listen()
  onTestFinished(() => mocks.close())
  const { client } = createJexactyl({ url: emulator.url, clientKey: emulator.keys.alice, validate: 'strict' })
  return { emulator, client, server: emulator.addServer({ name: 'Lobby' }).uuid }
}

test('what panels share works with the panel in memory that they share', async () => {
  const { client, server } = start()
  expect((await client.servers.list({ include: ['egg'] })).items[0]).toMatchObject({ name: 'Lobby', relationships: { egg: {} } })
  expect(await client.account.get()).toMatchObject({ username: 'alice' })
  await client.files.write(server, '/server.properties', 'motd=Hello\n')
  expect(await client.files.read(server, '/server.properties')).toBe('motd=Hello\n')
  const { uuid } = await client.backups.create(server, { name: 'one' })
  expect(await client.backups.wait(server, uuid, { intervalMs: 0 })).toMatchObject({ is_successful: true })
})

test('it has faults and consoles', async () => {
  const { emulator, client, server } = start()
  const fault = emulator.faults.inject({
    op: 'client.servers.setPower',
    times: 1,
    ...panelError(504, 'DaemonConnectionException', 'Away.'),
  })
  await expect(client.servers.setPower(server, 'start')).rejects.toBeInstanceOf(WingsError)
  expect(fault.hits).toBe(1)
  await client.servers.setPower(server, 'start')
  await using terminal = client.servers.console(server, { webSocket: emulator.WebSocket })
  expect(await runCommand(terminal, 'list', { until: /list/ })).toEqual([expect.stringContaining('list')])
})
