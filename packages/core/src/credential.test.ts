import { inspect } from 'node:util'
import { expect, test, vi } from 'vitest'
import { createCredential } from './credential.js'
import { ConfigurationError } from './errors/index.js'

const name = 'token'

test('a text is given as it is, and is not renewable', async () => {
  const credential = createCredential('s3cret', { name })
  expect(await credential.get()).toBe('s3cret')
  expect(await credential.get(true)).toBe('s3cret')
  expect(credential.renewable).toBe(false)
  expect(credential.known()).toEqual(['s3cret'])
})

test('a function is asked when needed, once', async () => {
  const source = vi.fn(() => 's3cret')
  const credential = createCredential(source, { name })
  expect(credential.renewable).toBe(true)
  expect(credential.known()).toEqual([])
  expect(source).not.toHaveBeenCalled()
  expect([await credential.get(), await credential.get(), await credential.get(false)]).toEqual(['s3cret', 's3cret', 's3cret'])
  expect(source).toHaveBeenCalledTimes(1)
})

test('`fresh` asks again, and what it gave is kept; the one before is still known', async () => {
  const answers = ['one', 'two', 'two', 'three']
  const credential = createCredential(async () => answers.shift() ?? '', { name })
  expect(await credential.get()).toBe('one')
  expect(await credential.get(true)).toBe('two')
  expect(await credential.get()).toBe('two')
  expect(credential.known()).toEqual(['two', 'one'])
  expect(await credential.get(true)).toBe('two')
  expect(credential.known()).toEqual(['two', 'one'])
  expect(await credential.get(true)).toBe('three')
  expect(credential.known()).toEqual(['three', 'two'])
})

test('calls that come while it is asked share the answer, fresh or not', async () => {
  let answer: (text: string) => void = () => {}
  const source = vi.fn(() => new Promise<string>((resolve) => (answer = resolve)))
  const credential = createCredential(source, { name })
  const first = [credential.get(), credential.get(true), credential.get()]
  answer('one')
  expect(await Promise.all(first)).toEqual(['one', 'one', 'one'])
  expect(source).toHaveBeenCalledTimes(1)
  const second = [credential.get(true), credential.get(), credential.get(true)]
  answer('two')
  expect(await Promise.all(second)).toEqual(['two', 'two', 'two'])
  expect(source).toHaveBeenCalledTimes(2)
})

test.each([
  [
    'at once',
    () => {
      throw new Error('vault is sealed')
    },
  ],
  ['later', () => Promise.reject(new Error('vault is sealed'))],
])('a failure (%s) goes to the caller as it is, and is not kept', async (_when, fail) => {
  const source = vi
    .fn<() => string | Promise<string>>()
    .mockImplementationOnce(fail)
    .mockReturnValueOnce('one')
    .mockImplementationOnce(fail)
  const credential = createCredential(source, { name })
  await expect(credential.get()).rejects.toThrow(new Error('vault is sealed'))
  expect(await credential.get()).toBe('one')
  await expect(credential.get(true)).rejects.toThrow(new Error('vault is sealed'))
  expect(await credential.get()).toBe('one')
  expect(source).toHaveBeenCalledTimes(3)
})

const empty = 'token is empty. Is the environment variable or the file that it comes from there?'
const around = 'token has white space or a line end around it. Trim it, above all when it comes from a file'
const within = 'token has a line end or another control character in it. Was more than the secret copied?'
const refused: [unknown, string][] = [
  ['', empty],
  [' \n', empty],
  ['s3cret\n', around],
  [' s3cret', around],
  ['\u00a0s3cret', around],
  ['s3\ncret', within],
  ['s3\tcret', within],
  ['s3\u0000cret', within],
  [undefined, 'token must be a string or a function that gives one; it is of type undefined'],
  [null, 'token must be a string or a function that gives one; it is of type null'],
  [42, 'token must be a string or a function that gives one; it is of type number'],
]

test.each(refused)('%j is refused at once as a text, and when it is asked for as an answer', async (value, message) => {
  const text = value as string
  expect(() => createCredential(text, { name })).toThrow(new ConfigurationError(message))
  const error: unknown = await createCredential(() => text, { name })
    .get()
    .catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ConfigurationError)
  expect(error).toMatchObject({ message })
  expect(inspect(error)).not.toMatch(/s3.?cret/s)
})

test('spaces within are nobody else’s business', async () => {
  expect(await createCredential('correct horse ü', { name }).get()).toBe('correct horse ü')
})

test('nothing shows it', async () => {
  for (const credential of [createCredential('s3cret', { name }), createCredential(() => 's3cret', { name })]) {
    await credential.get()
    expect(inspect(credential, { depth: 9, showHidden: true, getters: true }) + JSON.stringify(credential)).not.toContain('s3cret')
  }
})
