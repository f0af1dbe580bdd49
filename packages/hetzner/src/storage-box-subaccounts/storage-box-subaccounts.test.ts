import { isInvalidInput } from '@infra/hetzner'
import { expect, test } from 'vitest'
import { action, bare, recorder, withBody } from '../../test/recorder.js'

const AT = 'api.hetzner.com/v1/storage_boxes/42/subaccounts'
const PASSWORD = 'Correct-Horse-7'
const subaccount = {
  id: 7,
  storage_box: 42,
  name: 'my-name',
  description: 'host01 backup',
  home_directory: 'my_backups/host01.my.company',
  access_settings: { samba_enabled: false, ssh_enabled: true, webdav_enabled: false, reachable_externally: true, readonly: false },
  labels: { environment: 'prod', 'just-a-key': '' },
  username: 'u1337-sub1',
  server: 'u1337-sub1.your-storagebox.de',
  created: '2025-02-22T00:02:00Z',
}
const body = { home_directory: 'my-backup/server01', password: PASSWORD }

test('the list comes whole: awaited and iterated alike, it asks for no page', async () => {
  const { hetzner, sent } = recorder([{ body: { subaccounts: [subaccount] } }])
  expect(await hetzner.storageBoxSubaccounts.list(42, { username: 'u1337-sub1' })).toMatchObject({ items: [subaccount], hasNext: false })
  expect(await hetzner.storageBoxSubaccounts.list(42).all()).toEqual([subaccount])
  expect(sent).toEqual([bare('GET', `${AT}?username=u1337-sub1`), bare('GET', AT)])
})

test('get and update unwrap the answer; create gives its ids with the work that makes it; delete gives the work', async () => {
  const one = { body: { subaccount } }
  const creation = { subaccount: { id: 7, storage_box: 42 }, action: action(13) }
  const { hetzner, sent } = recorder([one, one, { status: 201, body: creation }, { status: 201, body: { action: action(14) } }])
  const { storageBoxSubaccounts } = hetzner
  expect(await storageBoxSubaccounts.get(42, 7)).toEqual(subaccount)
  expect(await storageBoxSubaccounts.update(42, 7, { name: 'my-name' })).toEqual(subaccount)
  expect(await storageBoxSubaccounts.create(42, body)).toEqual(creation)
  expect(await storageBoxSubaccounts.delete(42, 7)).toEqual(action(14))
  expect(sent).toEqual([
    bare('GET', `${AT}/7`),
    withBody('PUT', `${AT}/7`, { name: 'my-name' }),
    withBody('POST', AT, body),
    bare('DELETE', `${AT}/7`),
  ])
})

test('getByName and getByIdOrName look on that Storage Box', async () => {
  const { hetzner, sent } = recorder([{ body: { subaccounts: [subaccount] } }, { body: { subaccount } }, { body: { subaccounts: [] } }])
  expect(await hetzner.storageBoxSubaccounts.getByName(42, 'my-name')).toEqual(subaccount)
  expect(await hetzner.storageBoxSubaccounts.getByIdOrName(42, 7)).toEqual(subaccount)
  expect(await hetzner.storageBoxSubaccounts.getByIdOrName(42, 'web-1')).toBeUndefined()
  expect(sent.map(({ path }) => path.replace(AT, ''))).toEqual(['?name=my-name', '/7', '?name=web-1'])
})

test('actions give the action, and may be sent again', async () => {
  const lost = { status: 504 }
  const done = { status: 201, body: { action: action(7) } }
  const { hetzner, sent } = recorder([done, lost, done, lost, done])
  const { storageBoxSubaccounts } = hetzner
  expect(await storageBoxSubaccounts.changeHomeDirectory(42, 7, 'web-2')).toEqual(action(7))
  expect(await storageBoxSubaccounts.resetPassword(42, 7, PASSWORD)).toEqual(action(7))
  expect(await storageBoxSubaccounts.updateAccessSettings(42, 7, { readonly: true })).toEqual(action(7))
  const reset = withBody('POST', `${AT}/7/actions/reset_subaccount_password`, { password: PASSWORD })
  const update = withBody('POST', `${AT}/7/actions/update_access_settings`, { readonly: true })
  expect(sent).toEqual([
    withBody('POST', `${AT}/7/actions/change_home_directory`, { home_directory: 'web-2' }),
    reset,
    reset,
    update,
    update,
  ])
})

test('a password that the server repeats is in no error', async () => {
  const echo = { status: 422, body: { error: { code: 'invalid_input', message: `not ${PASSWORD}` } } }
  for (const call of [
    recorder([echo]).hetzner.storageBoxSubaccounts.create(42, body),
    recorder([echo]).hetzner.storageBoxSubaccounts.resetPassword(42, 7, PASSWORD),
  ]) {
    const error = await call.catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'invalid_input', message: expect.stringContaining('[redacted]') as string })
    expect((error as Error).message).not.toContain(PASSWORD)
  }
})

test.each(['', '/backups', 'bücher', 'a\nb', 'x'.repeat(1000), undefined as unknown as string])(
  'the folder %j is refused',
  async (folder) => {
    const { hetzner, sent } = recorder([])
    for (const call of [
      hetzner.storageBoxSubaccounts.changeHomeDirectory(42, 7, folder),
      hetzner.storageBoxSubaccounts.create(42, { ...body, home_directory: folder }),
    ])
      await expect(call).rejects.toMatchObject({ name: 'InvalidInputError', field: 'home_directory' })
    expect(sent).toEqual([])
  },
)

test('ids, labels and passwords that cannot be are refused before anything is sent', async () => {
  const { hetzner, sent } = recorder([])
  const labels = 'a=b' as unknown as Record<string, string>
  for (const call of [
    hetzner.storageBoxSubaccounts.get(-1, 7),
    hetzner.storageBoxSubaccounts.get(42, 0),
    hetzner.storageBoxSubaccounts.create(42, { ...body, labels }),
    hetzner.storageBoxSubaccounts.create(42, { ...body, password: 'short' }),
    hetzner.storageBoxSubaccounts.resetPassword(42, 7, 'short'),
    hetzner.storageBoxSubaccounts.update(42, 7, { labels }),
  ])
    await expect(call).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual([])
})
