import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { readAccessFile } from '../src/outline/access-file.ts'
import { readOptions, UsageError } from '../src/options.ts'

const apiUrl = 'https://192.0.2.1:1/s3cretPath'

test('options', () => {
  const all = { help: false, outline: undefined, stops: ['outline', 'hetzner', 'ovh', 'pterodactyl', 'jexactyl'] }
  expect(readOptions([])).toEqual(all)
  expect(readOptions(['--outline', 'a b.txt'])).toEqual({ ...all, outline: 'a b.txt' })
  expect(readOptions(['--outline=access.txt', '-h'])).toEqual({ ...all, help: true, outline: 'access.txt' })
  expect(readOptions(['--'])).toEqual(all)
  expect(readOptions(['hetzner'])).toEqual({ ...all, stops: ['hetzner'] })
  expect(readOptions(['ovh'])).toEqual({ ...all, stops: ['ovh'] })
  expect(readOptions(['jexactyl'])).toEqual({ ...all, stops: ['jexactyl'] })
  expect(readOptions(['pterodactyl', 'outline'])).toEqual({ ...all, stops: ['pterodactyl', 'outline'] })
})

test.each([
  [['--outline'], '--outline needs the name of a file: npm start -- --outline access.txt'],
  [['--outline='], '--outline needs the name of a file: npm start -- --outline access.txt'],
  [['--outline', '--help'], '--outline needs the name of a file: npm start -- --outline access.txt'],
  [['--outline', apiUrl], '--outline takes the name of a file. Put the line into one: on a command line others can see it'],
  [
    ['--outline', `{"apiUrl":"${apiUrl}"}`],
    '--outline takes the name of a file. Put the line into one: on a command line others can see it',
  ],
  [['access.txt'], 'What is "access.txt" for? A file is given as: npm start -- --outline FILE (with the -- for npm)'],
  [[apiUrl], 'What is that for? A file is given as: npm start -- --outline FILE (with the -- for npm)'],
  [['--help', '--nope=1'], 'There is no option --nope. See: npm start -- --help'],
])('%j is refused, and no secret repeated', (args, said) => {
  expect(() => readOptions(args)).toThrow(new UsageError(said))
})

test('a file is looked for where the user is, and what is wrong with it is said', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tour-'))
  vi.stubEnv('DEV_CWD', folder)
  const said = (text: string) => {
    writeFileSync(join(folder, 'access.txt'), text)
    return () => readAccessFile('access.txt')
  }
  try {
    const line = `{"apiUrl":"${apiUrl}","certSha256":"${'AB'.repeat(32)}"}`
    expect(said(line)()).toBe(line)
    expect(said(`{"apiUrl":"${apiUrl}"}`)).toThrow(`${join(folder, 'access.txt')} will not do. The text has no certSha256. Give the line`)
    const advice = "Put the line that Outline's installer printed into a file, and give its name"
    expect(() => readAccessFile('nope.txt')).toThrow(
      new UsageError(`Cannot read ${join(folder, 'nope.txt')}: there is no such file. ${advice}`),
    )
    expect(() => readAccessFile('.')).toThrow(new UsageError(`Cannot read ${folder}: it is a folder. ${advice}`))
  } finally {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  }
})
