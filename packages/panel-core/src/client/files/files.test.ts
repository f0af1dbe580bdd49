import { bind } from '@infra/core'
import { InvalidInputError } from '@infra/panel-core'
import * as methods from '@infra/panel-core/client/files/methods'
import { describe, expect, test } from 'vitest'
import { bare, recorder, withBody } from '../../../test/recorder.js'
import type { Reply } from '../../../test/recorder.js'

// Recorded from a real panel, whose Wings was a stand-in, 2026-11-21.
const logs = {
  name: 'logs',
  mode: 'drwxr-xr-x',
  mode_bits: '755',
  size: 4096,
  is_file: false,
  is_symlink: false,
  mimetype: 'inode/directory',
  created_at: '2026-11-21T08:00:00+00:00',
  modified_at: '2026-11-21T08:00:00+00:00',
}
const properties = {
  ...logs,
  name: 'server.properties',
  mode: '-rw-r--r--',
  mode_bits: '644',
  size: 29,
  is_file: true,
  mimetype: 'text/plain',
}
const item = (attributes: object) => ({ object: 'file_object', attributes })
const NOTHING = [{ status: 204 }]
const UUID = '317ed8af-45dd-4c5f-b71a-f4b80795f5ec'

function use(replies: readonly Reply[]) {
  const { client, sent } = recorder(replies)
  return { files: bind(client, methods), sent }
}

describe('what the panel does itself', () => {
  test('list gives all of a folder', async () => {
    const { files, sent } = use([{ body: { object: 'list', data: [item(properties), item(logs)] } }])
    expect(await files.list('317ed8af')).toEqual([properties, logs])
    await files.list('317ed8af', '/a b/../c')
    expect(sent).toEqual([bare('GET', '/servers/317ed8af/files/list'), bare('GET', '/servers/317ed8af/files/list?directory=/a b/../c')])
  })

  test('compress gives the archive', async () => {
    const { files, sent } = use([{ body: item(properties) }])
    expect(await files.compress('s', { root: '/', files: ['world'] })).toEqual(properties)
    expect(sent).toEqual([withBody('POST', '/servers/s/files/compress', { root: '/', files: ['world'] })])
  })

  test('addresses are given as they are', async () => {
    const url = 'http://127.0.0.1:8791/download/file?token=a.b.c'
    const { files, sent } = use([{ body: { object: 'signed_url', attributes: { url } } }])
    expect(await files.getDownloadUrl('s', '/a&b')).toBe(url)
    expect(await files.getUploadUrl('s')).toBe(url)
    expect(sent).toEqual([bare('GET', '/servers/s/files/download?file=/a&b'), bare('GET', '/servers/s/files/upload')])
  })

  const names = { root: '/', files: ['a', 'b'] }
  const moves = { root: '/', files: [{ from: 'a', to: 'c/a' }] }
  const modes = { root: '/', files: [{ file: 'a', mode: '755' }] }
  const source = { url: 'https://example.com/a.zip', directory: '/', filename: 'a.zip', use_header: false, foreground: true }
  type Files = ReturnType<typeof use>['files']
  test.each<[string, (files: Files) => Promise<unknown>, string, string, unknown]>([
    ['createFolder', (files) => files.createFolder('s', { root: '/', name: 'dir' }), 'POST', 'create-folder', { root: '/', name: 'dir' }],
    ['rename', (files) => files.rename('s', moves), 'PUT', 'rename', moves],
    ['copy', (files) => files.copy('s', '/a'), 'POST', 'copy', { location: '/a' }],
    ['delete', (files) => files.delete('s', names), 'POST', 'delete', names],
    ['chmod', (files) => files.chmod('s', modes), 'POST', 'chmod', modes],
    ['decompress', (files) => files.decompress('s', { root: '/', file: 'a' }), 'POST', 'decompress', { root: '/', file: 'a' }],
    ['pull', (files) => files.pull('s', source), 'POST', 'pull', source],
  ])('%s sends what it is given, and gives nothing', async (_, call, method, route, body) => {
    const { files, sent } = use(NOTHING)
    expect(await call(files)).toBeUndefined()
    expect(sent).toEqual([withBody(method, `/servers/s/files/${route}`, body)])
  })
})

describe('contents', () => {
  test('what is written is sent as it is, with no type that the panel would parse', async () => {
    const types: (string | null)[] = []
    const bodies: string[] = []
    const fetch = async (request: Request): Promise<Response> => {
      types.push(request.headers.get('content-type'))
      bodies.push(await request.text())
      return new Response(null, { status: 204 })
    }
    const files = bind(recorder([], { fetch }).client, methods)
    const text = '{ "file": "/other" '
    const stream = new Blob([text]).stream()
    const contents = [text, new TextEncoder().encode(text), new Blob([text], { type: 'application/json' }), stream, '']
    for (const content of contents) await files.write('s', '/a.json', content)
    expect(types).toEqual(contents.map(() => 'text/plain'))
    expect(bodies).toEqual([text, text, text, text, ''])
  })

  test('text and bytes arrive unchanged', async () => {
    const { files, sent } = use([{ body: '  motd=hello\n', headers: { 'content-type': 'text/plain; charset=UTF-8' } }])
    expect(await files.read('s', '/server.properties')).toBe('  motd=hello\n')
    expect(await files.readBytes('s', '/a')).toEqual(new TextEncoder().encode('  motd=hello\n'))
    expect(sent).toEqual([
      bare('GET', '/servers/s/files/contents?file=/server.properties'),
      bare('GET', '/servers/s/files/contents?file=/a'),
    ])
  })

  test('a write that met a cut connection is repeated, a copy is not', async () => {
    let calls = 0
    const fetch = async (): Promise<Response> => {
      calls++
      throw Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) })
    }
    const files = bind(recorder([], { fetch }).client, methods)
    await expect(files.write('s', '/a', 'x')).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(calls).toBe(4)
    await expect(files.copy('s', '/a')).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(calls).toBe(5)
  })
})

describe('names that the panel would change', () => {
  type Files = ReturnType<typeof use>['files']
  const file = ' a'
  test.each<[string, (files: Files, server: string) => PromiseLike<unknown>]>([
    ['name', (files, server) => files.createFolder(server, { name: 'a ' })],
    [
      'files.1.to',
      (files, server) =>
        files.rename(server, {
          root: '/',
          files: [
            { from: 'a', to: 'b' },
            { from: 'a', to: '\tb' },
          ],
        }),
    ],
    ['location', (files, server) => files.copy(server, '/a ')],
    ['root', (files, server) => files.delete(server, { root: '/a ', files: ['a'] })],
    ['files.0', (files, server) => files.delete(server, { root: '/', files: [file] })],
    ['files.0.file', (files, server) => files.chmod(server, { root: '/', files: [{ file, mode: '644' }] })],
    ['files.0', (files, server) => files.compress(server, { files: [file] })],
    ['file', (files, server) => files.decompress(server, { file })],
    ['filename', (files, server) => files.pull(server, { url: 'https://example.com/a', filename: file })],
  ])('%s is refused by the short id and sent by the uuid', async (field, call) => {
    const { files, sent } = use([{ body: item(properties) }])
    await expect(call(files, '317ed8af')).rejects.toSatisfy(
      (error: unknown) => error instanceof InvalidInputError && error.field === `body.${field}`,
    )
    expect(sent).toEqual([])
    await call(files, UUID)
    expect(sent).toHaveLength(1)
  })
})
