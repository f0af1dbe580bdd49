import { expect, test } from 'vitest'
import { recorder } from '../test/recorder.js'
import { remove } from './client/api-keys/crud.js'

const gone = Response.json({ errors: [{ code: 'NotFoundHttpException', status: '404', detail: 'No.' }] }, { status: 404 })

test('a deletion that finds nothing any more, after an answer that was lost, has been carried out', async () => {
  let requests = 0
  const fetch = () => {
    requests++
    return requests === 1
      ? Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } }))
      : Promise.resolve(gone)
  }
  const { client } = recorder([], { fetch })
  expect(await remove(client, 'ptlc_4cQ0x8DGMDs')).toBeUndefined()
  expect(requests).toBe(2)
})
