import { ConflictError, isNotFound, NotFoundError } from '@infra/core'
import { buildAccessKey, parseAccessKey } from '@infra/outline'
import { check, equal } from '../check.ts'
import { PASSWORD } from '../setup.ts'
import type { Steps } from '../world.ts'

/** An id that has to be encoded, in every way there is. */
const STRANGE_ID = 'ключ/../%41 ?#😀'

/** What users do with keys, on a server that was just installed. Traffic of 3 GB is on record for the first key. */
export const accessKeys: Steps = {
  async 'a key is created'({ outline }) {
    const { accessUrl, port, ...key } = await outline.accessKeys.create({ name: 'Anna', password: PASSWORD, limit: { bytes: 1e9 } })
    equal(key, { id: '0', name: 'Anna', password: PASSWORD, method: 'chacha20-ietf-poly1305', dataLimit: { bytes: 1e9 } }, 'key')
    const parts = parseAccessKey(accessUrl)
    equal([parts.password, parts.port, parts.host], [PASSWORD, port, 'outline.test'], 'accessUrl')
    equal(parseAccessKey(buildAccessKey(parts)), parts, 'accessUrl, written again')
  },
  async 'a key is created with an id that must be encoded'({ outline }) {
    equal((await outline.accessKeys.createWithId(STRANGE_ID, { name: 'Ключ 😀' })).id, STRANGE_ID, 'id')
    equal((await outline.accessKeys.get(STRANGE_ID)).name, 'Ключ 😀', 'name')
    await outline.accessKeys.delete(STRANGE_ID)
  },
  async 'keys are created in a batch, in order'({ outline }) {
    const wanted = [{ id: 'bob' }, { name: 'two' }, { name: 'three' }, { name: 'four' }, { name: 'five' }, { name: 'six' }]
    const progress: number[] = []
    const keys = await outline.accessKeys.createMany(wanted, { onProgress: ({ done }) => progress.push(done) })
    equal(
      keys.map(({ id, name }) => name || id),
      ['bob', 'two', 'three', 'four', 'five', 'six'],
      'keys',
    )
    equal(progress, [1, 2, 3, 4, 5, 6], 'progress')
  },
  async 'a batch tells which of its keys failed'({ outline, errors }) {
    const [taken, made] = await outline.accessKeys.createMany([{ id: 'bob' }, { id: 'carl' }], { onError: 'collect' })
    check(taken?.ok === false && made?.ok === true, 'only the second should have gone well')
    errors.push(taken.error)
    check(taken.error instanceof ConflictError, `${String(taken.error)} is no ConflictError`)
    equal([taken.item, made.value.id], [{ id: 'bob' }, 'carl'], 'results')
  },
  async 'keys are listed'({ outline }) {
    const keys = await outline.accessKeys.list()
    equal(keys.map(({ id, name }) => name || id).toSorted(), ['Anna', 'bob', 'carl', 'five', 'four', 'six', 'three', 'two'], 'keys')
  },
  async 'a key is renamed'({ outline }) {
    await outline.accessKeys.rename('bob', 'Bob – 🦊')
    equal((await outline.accessKeys.get('bob')).name, 'Bob – 🦊', 'name')
  },
  async 'a key is limited, blocked and freed'({ outline }) {
    await outline.accessKeys.setDataLimit('bob', { bytes: 5e9 })
    equal(await outline.accessKeys.disable('bob'), { bytes: 5e9 }, 'limit before')
    equal((await outline.accessKeys.get('bob')).dataLimit, { bytes: 0 }, 'limit while blocked')
    await outline.accessKeys.enable('bob')
    equal((await outline.accessKeys.get('bob')).dataLimit, undefined, 'limit after')
  },
  async 'usage is told'({ outline }) {
    const [first] = await outline.accessKeys.withUsage()
    equal([first?.accessKey.id, first?.bytesUsed, first?.limit, first?.overLimit], ['0', 3e9, { bytes: 1e9 }, true], 'usage')
  },
  async 'a secret is rotated'({ outline }) {
    const { id, name, dataLimit, password } = await outline.accessKeys.rotate('0')
    equal([id, name, dataLimit], ['0', 'Anna', { bytes: 1e9 }], 'key')
    check(password !== PASSWORD && password.length > 20, 'the password is the old one')
  },
  async 'a deleted key is a NotFoundError'({ outline, rejection }) {
    await outline.accessKeys.delete('carl')
    const error = await rejection(outline.accessKeys.get('carl'), NotFoundError)
    equal([error.status, error.code, error.operation, error.name], [404, 'NotFound', 'accessKeys.get', 'NotFoundError'], 'error')
    check(isNotFound(error), 'isNotFound does not know it')
  },
}
