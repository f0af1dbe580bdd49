import { isInvalidInput } from '@infra/hetzner'
import { expect, test } from 'vitest'
import { bare, recorder } from '../../test/recorder.js'

const freebsd = {
  id: 42,
  name: 'FreeBSD-11.0-RELEASE-amd64-dvd1',
  description: 'FreeBSD 11.0 x64',
  type: 'public',
  deprecation: { unavailable_after: '2023-09-01T00:00:00Z', announced: '2023-06-01T00:00:00Z' },
  architecture: 'x86',
}
const own = { id: 43, name: null, description: 'ours', type: 'private', deprecation: null, architecture: null }
const page = { page: 1, per_page: 25, previous_page: null, next_page: null, last_page: 1, total_entries: 2 }
const list = (...isos: object[]) => ({ body: { isos, meta: { pagination: page } } })
const missing = { status: 404, body: { error: { code: 'not_found', message: 'no' } } }

test('list and get unwrap the answer', async () => {
  const { hetzner, sent } = recorder([list(freebsd, own), { body: { iso: freebsd } }])
  const query = { architecture: 'x86', include_architecture_wildcard: true }
  expect((await hetzner.isos.list(query)).items).toEqual([freebsd, own])
  expect(await hetzner.isos.get(42)).toEqual(freebsd)
  expect(sent).toEqual([bare('GET', '/isos?architecture=x86&include_architecture_wildcard=true'), bare('GET', '/isos/42')])
})

test('getByIdOrName looks for the id where it could be one, then for the name', async () => {
  const { hetzner, sent } = recorder([list(freebsd), missing, list()])
  expect(await hetzner.isos.getByIdOrName('FreeBSD-11.0-RELEASE-amd64-dvd1')).toEqual(freebsd)
  expect(await hetzner.isos.getByIdOrName('7')).toBeUndefined()
  expect(sent).toEqual([bare('GET', '/isos?name=FreeBSD-11.0-RELEASE-amd64-dvd1'), bare('GET', '/isos/7'), bare('GET', '/isos?name=7')])
})

test('bad input is refused before anything is sent', async () => {
  const { hetzner, sent } = recorder([])
  for (const call of [hetzner.isos.get(1.5), hetzner.isos.list({ per_page: 0 })]) await expect(call).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual([])
})
