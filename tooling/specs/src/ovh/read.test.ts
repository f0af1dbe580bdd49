import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readFamilies } from './read.ts'

const schema = (resourcePath: string, paths = [resourcePath]) => ({
  resourcePath,
  apis: paths.map((path) => ({ path, operations: [] })),
  models: {},
})
const answers: Record<string, unknown> = {
  '/v1/': { apis: [{ path: '/dedicated/server' }, { path: '/products' }] },
  '/v1/dedicated/server.json': schema('/dedicated/server'),
  '/v1/products.json': { resourcePath: '/products', models: {} },
  '/v2/': { apis: [{ path: '/iam' }] },
  '/v2/iam.json': schema('/iam'),
}
const names = ['dedicated-server DedicatedServer', 'v2-iam V2Iam']

test('families are read from what is live, and those without routes are left out', async () => {
  const server = createServer(({ url = '' }, response) => {
    response.statusCode = url in answers ? 200 : 404
    response.end(JSON.stringify(answers[url] ?? {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    expect((await readFamilies(`${base}/`)).map(({ file, name }) => `${file} ${name}`)).toEqual(names)
    await expect(readFamilies(`${base}/gone`)).rejects.toThrow(`${base}/gone/v1/ answered 404`)
  } finally {
    server.close()
  }
})

test('families are read from a folder, and two of one name are refused', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'infra-schemas-'))
  const write = (path: string, value: unknown): void => writeFileSync(join(folder, path), JSON.stringify(value))
  try {
    for (const version of ['v1', 'v2']) mkdirSync(join(folder, version))
    write('v1/_index.json', {})
    write('v1/server.json', schema('/dedicated/server'))
    write('v2/iam.json', schema('/iam'))
    expect((await readFamilies(folder)).map(({ file, name }) => `${file} ${name}`)).toEqual(names)
    write('v1/other.json', schema('/dedicatedServer'))
    await expect(readFamilies(folder)).rejects.toThrow('Two families would be called dedicated-server')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
