import { ActionFailedError, bind, WaitTimeoutError } from '@infra/core'
import * as backups from '@infra/panel-core/client/backups/methods'
import { expect, test } from 'vitest'
import { bare, recorder, withBody } from '../../../test/recorder.js'

const backup = {
  uuid: 'aa227223-cad5-4137-b6ee-0d74e0b235e5',
  is_successful: true,
  is_locked: false,
  name: 'nightly',
  ignored_files: ['*.log', 'cache/'],
  checksum: 'sha1:da39a3ee5e6b4b0d3255bfef95601890afd80709',
  bytes: 12_345,
  created_at: '2026-11-21T08:16:12+00:00',
  completed_at: '2026-11-21T08:16:13+00:00',
}
const begun = { ...backup, is_successful: false, checksum: null, bytes: 0, completed_at: null }
const failed = { ...begun, completed_at: '2026-11-21T08:16:13+00:00' }
const answer = (attributes: object) => ({ body: { object: 'backup', attributes } })
const at = `/servers/s/backups/${backup.uuid}`
const throttled = {
  status: 429,
  body: {
    errors: [
      {
        code: 'TooManyRequestsHttpException',
        status: '429',
        detail: 'Only 2 backups may be generated within a 600 second span of time.',
      },
    ],
  },
  headers: { 'retry-after': '540' },
}

test('list reads all pages, 50 at a time, and keeps the count', async () => {
  const page = (current_page: number) => ({
    body: {
      object: 'list',
      data: [{ object: 'backup', attributes: backup }],
      meta: { backup_count: 2, pagination: { total: 2, count: 1, per_page: 50, current_page, total_pages: 2, links: {} } },
    },
  })
  const { client, sent } = recorder([page(1), page(2), page(1)])
  expect(await backups.list(client, 's').all()).toEqual([backup, backup])
  expect((await backups.list(client, 's', { per_page: 1 })).meta).toMatchObject({ backup_count: 2 })
  expect(sent).toEqual([
    bare('GET', '/servers/s/backups?per_page=50'),
    bare('GET', '/servers/s/backups?page=2&per_page=50'),
    bare('GET', '/servers/s/backups?per_page=1'),
  ])
})

test('get, create, restore, getDownloadUrl and delete', async () => {
  const url = 'https://node.example.com:8080/download/backup?token=t'
  const { client, sent } = recorder([
    answer(backup),
    answer(begun),
    answer(begun),
    { status: 204 },
    { body: { object: 'signed_url', attributes: { url } } },
    { status: 204 },
  ])
  const bound = bind(client, backups)
  expect(await bound.get('s', backup.uuid)).toEqual(backup)
  expect(await bound.create('s', { name: 'nightly', ignored: '*.log\ncache/', is_locked: true })).toEqual(begun)
  expect(await bound.create('s')).toEqual(begun)
  expect(await bound.restore('s', backup.uuid, { truncate: false })).toBeUndefined()
  expect(await bound.getDownloadUrl('s', backup.uuid)).toBe(url)
  expect(await bound.delete('s', backup.uuid)).toBeUndefined()
  expect(sent).toEqual([
    bare('GET', at),
    withBody('POST', '/servers/s/backups', { name: 'nightly', ignored: '*.log\ncache/', is_locked: true }),
    withBody('POST', '/servers/s/backups', {}),
    withBody('POST', `${at}/restore`, { truncate: false }),
    bare('GET', `${at}/download`),
    bare('DELETE', at),
  ])
})

test('create is never sent twice, and says when the next one may be', async () => {
  const { client, sent } = recorder([throttled, answer(begun)])
  await expect(backups.create(client, 's')).rejects.toMatchObject({ name: 'RateLimitError', retryAfterMs: 540_000 })
  expect(sent).toHaveLength(1)
})

test('setLocked turns the lock over when it has to, and never twice', async () => {
  const locked = { ...backup, is_locked: true }
  const { client, sent } = recorder([answer(backup), answer(locked), answer(locked), answer(backup), { status: 429, body: {} }])
  const bound = bind(client, backups)
  expect(await bound.setLocked('s', backup.uuid, true)).toEqual(locked)
  expect(await bound.setLocked('s', backup.uuid, true)).toEqual(locked)
  await expect(bound.setLocked('s', backup.uuid, true)).rejects.toMatchObject({ status: 429 })
  expect(sent).toEqual([bare('GET', at), bare('POST', `${at}/lock`), bare('GET', at), bare('GET', at), bare('POST', `${at}/lock`)])
})

test('a lock that the panel does not tell of is not turned over', async () => {
  const { is_locked: _, ...unknown } = backup
  const { client, sent } = recorder([answer(unknown)], { validate: 'off' })
  await expect(backups.setLocked(client, 's', backup.uuid, true)).rejects.toMatchObject({ name: 'ResponseMismatchError', data: unknown })
  expect(sent).toEqual([bare('GET', at)])
})

test('wait looks until the backup is complete', async () => {
  const { client, sent } = recorder([answer(begun), answer(begun), answer(backup)])
  const seen: unknown[] = []
  const options = { intervalMs: 0, onProgress: (pending: unknown) => void seen.push(pending) }
  expect(await bind(client, backups).wait('s', backup.uuid, options)).toEqual(backup)
  expect(seen).toEqual([begun, begun])
  expect(sent).toEqual([bare('GET', at), bare('GET', at), bare('GET', at)])
})

test('wait fails with a backup that failed, and at its deadline', async () => {
  const error: unknown = await backups.wait(recorder([answer(failed)]).client, 's', backup.uuid).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ActionFailedError)
  expect(error).toMatchObject({ action: failed })
  const late: unknown = await backups
    .wait(recorder([answer(begun)]).client, 's', backup.uuid, { timeoutMs: 20 })
    .catch((thrown: unknown) => thrown)
  expect(late).toBeInstanceOf(WaitTimeoutError)
  expect(late).toMatchObject({ message: expect.stringContaining('client.backups.wait') as string, pending: begun })
})
