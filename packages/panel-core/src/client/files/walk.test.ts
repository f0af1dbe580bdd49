import { walk } from '@infra/panel-core/client/files/methods'
import { expect, test } from 'vitest'
import { recorder } from '../../../test/recorder.js'
import type { WalkedFile, WalkOptions } from './walk.js'

interface Tree {
  [name: string]: Tree | string
}

const tree: Tree = { b: { 'b1.txt': 'x', b2: { deep: { 'd.txt': 'x' } } }, 'a.txt': 'x', c: {}, link: '->', a: { 'z.txt': 'x' } }

/** A panel with a tree of files, folders that answer when `open` is called, and those that are gone. */
function panel({ held = false, failing = {} }: { held?: boolean; failing?: Record<string, number> } = {}) {
  const asked: string[] = []
  const waiting: (() => void)[] = []
  let atOnce = 0
  let most = 0
  const fetch = async (request: Request): Promise<Response> => {
    const folder = new URL(request.url).searchParams.get('directory')!
    asked.push(folder)
    most = Math.max(most, ++atOnce)
    if (held)
      await new Promise<void>((resolve, reject) => {
        waiting.push(resolve)
        request.signal.addEventListener('abort', () => reject(request.signal.reason))
      }).finally(() => atOnce--)
    else atOnce--
    const status = failing[folder]
    if (status) return Response.json({ errors: [{ code: 'NotFoundHttpException', status: `${status}`, detail: 'No' }] }, { status })
    let found = tree
    for (const name of folder.split('/').filter(Boolean)) found = found[name] as Tree
    const data = Object.entries(found).map(([name, inside]) => ({ object: 'file_object', attributes: fileOf(name, inside) }))
    return Response.json({ object: 'list', data })
  }
  const { client } = recorder([], { fetch, retry: 0 })
  return { client, asked, waiting, most: () => most }
}

function fileOf(name: string, inside: Tree | string) {
  const [is_file, is_symlink] = [inside === 'x', inside === '->']
  const date = '2026-11-21T08:00:00+00:00'
  return { name, mode: '', mode_bits: '', size: 1, is_file, is_symlink, mimetype: '', created_at: date, modified_at: date }
}

async function paths(files: AsyncIterable<WalkedFile>): Promise<string[]> {
  const all: string[] = []
  for await (const { path } of files) all.push(path)
  return all
}

const ALL = ['/a', '/a/z.txt', '/a.txt', '/b', '/b/b1.txt', '/b/b2', '/b/b2/deep', '/b/b2/deep/d.txt', '/c', '/link']

test.each([1, 2, 4, Infinity])(
  'a folder comes before what is in it, by name, however many are read at a time (%d)',
  async (concurrency) => {
    const { client, most, asked } = panel()
    expect(await paths(walk(client, 's', '/', { concurrency }))).toEqual(ALL)
    expect(asked.toSorted()).toEqual(['/', '/a', '/b', '/b/b2', '/b/b2/deep', '/c'])
    expect(most()).toBeLessThanOrEqual(concurrency)
  },
)

test('depth and folder narrow it, and a slash at the end changes nothing', async () => {
  const { client, asked } = panel()
  expect(await paths(walk(client, 's', '/b/', { depth: 2 }))).toEqual(['/b/b1.txt', '/b/b2', '/b/b2/deep'])
  expect(asked).toEqual(['/b/', '/b/b2'])
  expect(await paths(walk(client, 's', '/', { depth: 1 }))).toEqual(['/a', '/a.txt', '/b', '/c', '/link'])
})

test('as many folders are read ahead as it says', async () => {
  const { client, asked, waiting } = panel({ held: true })
  const files = walk(client, 's', '/', { concurrency: 2 })
  const first = files.next()
  await expect.poll(() => asked).toEqual(['/'])
  waiting.shift()!()
  expect((await first).value).toMatchObject({ path: '/a', name: 'a', size: 1 })
  await expect.poll(() => asked).toEqual(['/', '/a', '/b'])
  await files.return()
})

test('who stops ends what is read ahead', async () => {
  const { client, asked } = panel()
  for await (const { path } of walk(client, 's')) {
    expect(path).toBe('/a')
    break
  }
  expect(asked).not.toContain('/b/b2')
})

test('a folder that is gone meanwhile is empty; the first must be there', async () => {
  const { client } = panel({ failing: { '/b': 404 } })
  expect(await paths(walk(client, 's'))).toEqual(ALL.filter((path) => !path.startsWith('/b/')))
  await expect(paths(walk(client, 's', '/b'))).rejects.toMatchObject({ status: 404 })
})

test('another failure is thrown when its turn comes', async () => {
  const { client } = panel({ failing: { '/b': 403 } })
  const seen: string[] = []
  const going = (async () => {
    for await (const { path } of walk(client, 's')) seen.push(path)
  })()
  await expect(going).rejects.toMatchObject({ status: 403 })
  expect(seen).toEqual(['/a', '/a/z.txt', '/a.txt', '/b'])
})

test('the signal ends it with its reason', async () => {
  const { client, asked } = panel({ held: true })
  const stop = new AbortController()
  const going = paths(walk(client, 's', '/', { signal: stop.signal }))
  await expect.poll(() => asked).toEqual(['/'])
  const reason = new Error('enough')
  stop.abort(reason)
  await expect(going).rejects.toBe(reason)
})

test('at least one folder must be readable at a time', async () => {
  const options: WalkOptions = { concurrency: 0 }
  await expect(walk(panel().client, 's', '/', options).next()).rejects.toMatchObject({ field: 'concurrency' })
})
