import { bind } from '@infra/core'
import { ServerStateError } from '@infra/panel-core'
import * as settings from '@infra/panel-core/client/settings/methods'
import { expect, test } from 'vitest'
import { bare, recorder, withBody } from '../../../test/recorder.js'

test('rename, reinstall and setDockerImage', async () => {
  const { client, sent } = recorder([{ status: 204 }, { status: 202, body: [] }, { status: 204 }])
  const bound = bind(client, settings)
  expect(await bound.rename('s', { name: 'Survival 4', description: 'new' })).toBeUndefined()
  await bound.reinstall('s')
  expect(await bound.setDockerImage('s', 'ghcr.io/pterodactyl/yolks:java_21')).toBeUndefined()
  expect(sent).toEqual([
    withBody('POST', '/servers/s/settings/rename', { name: 'Survival 4', description: 'new' }),
    bare('POST', '/servers/s/settings/reinstall'),
    withBody('PUT', '/servers/s/settings/docker-image', { docker_image: 'ghcr.io/pterodactyl/yolks:java_21' }),
  ])
})

test('a server that is being installed cannot be reinstalled', async () => {
  const detail = 'This server has not yet completed its installation process, please try again later.'
  const { client } = recorder([{ status: 409, body: { errors: [{ code: 'ServerStateConflictException', status: '409', detail }] } }])
  const error: unknown = await settings.reinstall(client, 's').catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ServerStateError)
  expect(error).toMatchObject({ state: 'installing' })
})

test('a rename whose answer was lost is sent again, a reinstallation is not', async () => {
  let requests = 0
  const lost = () => (requests++, Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } })))
  const { client } = recorder([], { fetch: lost })
  await expect(settings.reinstall(client, 's')).rejects.toMatchObject({ code: 'ECONNRESET' })
  expect(requests).toBe(1)
  await expect(settings.rename(client, 's', { name: 'x' })).rejects.toMatchObject({ code: 'ECONNRESET' })
  expect(requests).toBe(5)
})
