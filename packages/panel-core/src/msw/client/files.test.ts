import type { PanelEmulator } from '@infra/panel-core/msw'
import { expect, test } from 'vitest'
import { ask, attributesOf, refusal, send, withServer } from '../../../test/emulated.js'

const paths = ({ state }: PanelEmulator) => state.servers[0]!.files.map(({ path }) => path).toSorted()
const FRESH = ['/eula.txt', '/logs', '/logs/latest.log', '/server.properties']
const rename = (from: string, to: string) => ({ root: '/', files: [{ from, to }] })

test.each<[where: string, body: object, says: RegExp]>([
  ['PUT rename', rename('logs', 'logs/sub'), /^500 .*\(code: 500\)/],
  ['PUT rename', rename('logs', 'eula.txt/sub'), /^500/],
  ['PUT rename', rename('logs', '..'), /^400 .*destination already exists/],
  ['POST create-folder', { root: '/', name: 'eula.txt' }, /^400 .*\(ENOTDIR\)/],
  ['POST create-folder', { root: '/eula.txt', name: 'x' }, /^400 .*\(ENOTDIR\)/],
  ['POST write?file=/eula.txt/x', {}, /^500/],
  ['POST delete', { root: '/', files: ['..'] }, /^500/],
  ['POST compress', { root: '/eula.txt', files: ['x'] }, /^500/],
  ['POST decompress', { root: '/', file: 'eula.txt' }, /^400 .*does not understand/],
  ['POST pull', { url: 'https://example.com', directory: '/' }, /^204/],
  ['POST pull', { url: 'https://example.com/x', directory: '/eula.txt' }, /^204/],
])('%s with %j leaves the tree as it was', async (where, body, says) => {
  const { emulator, id } = await withServer()
  const [method, path] = where.split(' ')
  const answer = await ask(emulator, 'alice', `${method} client/servers/${id}/files/${path}`, body)
  expect(answer.status === 204 ? '204' : refusal(answer)).toMatch(says)
  expect(paths(emulator)).toEqual(FRESH)
})

test('a broken archive is not understood', async () => {
  const { emulator, id } = await withServer()
  emulator.state.servers[0]!.files[0]!.bytes = new TextEncoder().encode('emulated archive\n[{"path":1')
  const answer = await ask(emulator, 'alice', `POST client/servers/${id}/files/decompress`, { root: '/', file: 'server.properties' })
  expect(refusal(answer)).toMatch(/^400 .*does not understand/)
})

const formOf = (name: string) => {
  const form = new FormData()
  form.append('files', new File(['x'], name))
  return form
}

test.each<[string, BodyInit, string, object]>([
  ['a text', 'hello', '', { error: 'Failed to get multipart form data from request.' }],
  ['a file of no name', formOf('..'), '', { error: 'Cannot perform that action: file is a directory.' }],
  [
    'a file below a file',
    formOf('x'),
    '&directory=/eula.txt',
    { error: 'An unexpected error was encountered while processing this request' },
  ],
])('%s is no upload', async (_name, body, query, said) => {
  const { emulator, id } = await withServer()
  const { url } = attributesOf(await ask(emulator, 'alice', `GET client/servers/${id}/files/upload`))
  const answer = await send(emulator, new Request(`${String(url)}${query}`, { method: 'POST', body }))
  expect(answer.body).toEqual(said)
  expect(paths(emulator)).toEqual(FRESH)
})
