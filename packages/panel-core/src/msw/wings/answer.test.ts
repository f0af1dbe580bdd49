import { expect, test } from 'vitest'
import { ask, attributesOf, send, withServer } from '../../../test/emulated.js'

type Ready = Awaited<ReturnType<typeof withServer>>

async function urlOf({ emulator, id }: Ready, path: string): Promise<string> {
  return attributesOf(await ask(emulator, 'alice', `GET client/servers/${id}/${path}`))['url'] as string
}

test('a signed address is at Wings, works once, and for 15 minutes', async () => {
  const ready = await withServer({ wingsUrl: 'https://wings.test:9000' })
  const { emulator } = ready
  const url = await urlOf(ready, 'files/download?file=/eula.txt')
  expect(url).toMatch(/^https:\/\/wings\.test:9000\/download\/file\?token=[\w-]+\.[\w-]+\.[\w-]{43}$/)
  const first = await send(emulator, new Request(url))
  expect([first.status, first.text, first.headers.get('content-disposition')]).toEqual([
    200,
    'eula=true\n',
    'attachment; filename="eula.txt"',
  ])
  const again = await send(emulator, new Request(url))
  expect([again.status, again.body]).toEqual([404, { error: 'The requested resource was not found on this server.' }])
  const late = await urlOf(ready, 'files/download?file=/eula.txt')
  emulator.advance(900_001)
  expect((await send(emulator, new Request(late))).status).toBe(500)
  expect((await send(emulator, new Request(`${late}x`))).status).toBe(500)
})

test('an address to a file that is not there is given, and leads nowhere', async () => {
  const ready = await withServer()
  const { status, body } = await send(ready.emulator, new Request(await urlOf(ready, 'files/download?file=/none')))
  expect([status, body]).toEqual([404, { error: 'The requested resources was not found on the system.' }])
})

test('uploads write files, and the panel shows them', async () => {
  const ready = await withServer()
  const { emulator, id } = ready
  const form = new FormData()
  form.append('files', new File(['one'], 'a.txt'))
  form.append('files', new File([new Uint8Array([0, 255])], 'b.bin'))
  const url = `${await urlOf(ready, 'files/upload')}&directory=${encodeURIComponent('/new/deep')}`
  expect((await send(emulator, new Request(url, { method: 'POST', body: form }))).status).toBe(200)
  const list = await ask(emulator, 'alice', `GET client/servers/${id}/files/list?directory=/new/deep`)
  expect((list.body as { data: unknown[] }).data).toMatchObject([
    { attributes: { name: 'a.txt', size: 3, mimetype: 'text/plain; charset=utf-8' } },
    { attributes: { name: 'b.bin', size: 2, mimetype: 'application/octet-stream' } },
  ])
})

test('a file above the limit of the node is refused', async () => {
  const ready = await withServer()
  ready.emulator.state.nodes[0]!.upload_size = 1
  const form = new FormData()
  form.append('files', new File([new Uint8Array(1024 * 1024 + 1)], 'big.bin'))
  const { status, body } = await send(ready.emulator, new Request(await urlOf(ready, 'files/upload'), { method: 'POST', body: form }))
  expect([status, body]).toEqual([400, { error: expect.stringContaining('big.bin is larger') as string }])
})

test('a backup holds the files as they were, comes as a file, and can be put back', async () => {
  const ready = await withServer()
  const { emulator, id } = ready
  const path = `client/servers/${id}`
  const { uuid } = attributesOf(await ask(emulator, 'alice', `POST ${path}/backups`, { name: 'first' }))
  emulator.advance(1000)
  await ask(emulator, 'alice', `POST ${path}/files/delete`, { root: '/', files: ['eula.txt'] })
  const download = await send(emulator, new Request(await urlOf(ready, `backups/${String(uuid)}/download`)))
  expect([download.status, download.headers.get('content-disposition')]).toEqual([200, `attachment; filename="${String(uuid)}.tar.gz"`])
  expect((await ask(emulator, 'alice', `POST ${path}/backups/${String(uuid)}/restore`, { truncate: true })).status).toBe(204)
  expect((await ask(emulator, 'alice', `GET ${path}/files/list`)).status).toBe(409)
  emulator.advance(500)
  const { text } = await ask(emulator, 'alice', `GET ${path}/files/contents?file=eula.txt`)
  expect(text).toBe('eula=true\n')
})

test('what is packed can be unpacked elsewhere, byte for byte', async () => {
  const { emulator, id } = await withServer()
  const path = `client/servers/${id}/files`
  const file = emulator.state.servers[0]!.files.find((one) => one.path === '/logs/latest.log')!
  file.bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  const { name } = attributesOf(await ask(emulator, 'alice', `POST ${path}/compress`, { root: '/', files: ['logs'] }))
  await ask(emulator, 'alice', `POST ${path}/create-folder`, { root: '/', name: 'copy' })
  await ask(emulator, 'alice', `PUT ${path}/rename`, { root: '/', files: [{ from: name, to: 'copy/a.tar.gz' }] })
  expect((await ask(emulator, 'alice', `POST ${path}/decompress`, { root: '/copy', file: 'a.tar.gz' })).status).toBe(204)
  expect(emulator.state.servers[0]!.files.find((one) => one.path === '/copy/logs/latest.log')?.bytes).toEqual(file.bytes)
  const wrong = await ask(emulator, 'alice', `POST ${path}/decompress`, { root: '/', file: 'eula.txt' })
  expect(wrong.status).toBe(400)
})

test('Wings that is down answers nothing, and the panel says 504', async () => {
  const ready = await withServer()
  const { emulator, id } = ready
  const url = await urlOf(ready, 'files/download?file=/eula.txt')
  emulator.state.nodes[0]!.wings = 'down'
  expect((await send(emulator, new Request(url))).status).toBe(0)
  const { status } = await ask(emulator, 'alice', `GET client/servers/${id}/files/list`)
  expect(status).toBe(504)
})

test('browsers are told that the page of the panel may ask', async () => {
  const { emulator } = await withServer()
  const request = new Request('https://node1.panel.test:8080/upload/file', { method: 'OPTIONS', headers: { origin: emulator.url } })
  const { status, headers } = await send(emulator, request)
  expect([status, headers.get('access-control-allow-origin'), headers.get('access-control-allow-methods')]).toEqual([
    204,
    'https://panel.test',
    'GET, POST, PATCH, PUT, DELETE, OPTIONS',
  ])
})

test('Wings has nothing but files and consoles', async () => {
  const { emulator } = await withServer()
  const { status, body } = await send(emulator, new Request('https://node1.panel.test:8080/api/system'))
  expect([status, body]).toMatchObject([404, { error: 'The requested resource was not found on this server.' }])
})
