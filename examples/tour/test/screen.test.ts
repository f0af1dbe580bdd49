import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { showProgress } from '../src/bar.ts'
import { excerpt } from '../src/excerpt.ts'
import { createScreen } from '../src/screen.ts'
import { useTable } from '../src/outline/use-table.ts'

/** A screen on a pretended terminal, and what is written to it. */
function pretend(columns: number | undefined, env: Record<string, string> = {}) {
  let written = ''
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      written += chunk.toString()
      done()
    },
  })
  Object.assign(stream, { isTTY: columns !== undefined, columns, getColorDepth: () => 1 })
  return { screen: createScreen(stream as NodeJS.WriteStream, env), take: () => [written, (written = '')][0] }
}
const step = (done: number, failed = 0) => ({
  done,
  failed,
  total: 8,
  latest: { ok: true as const, item: { name: 'Anna' }, value: undefined },
})

test('on a terminal a bar is drawn anew, and the next line takes its place', () => {
  const { screen, take } = pretend(60)
  const show = showProgress(screen, 'keys')
  show(step(1))
  expect(take()).toBe(`    ${'█'.repeat(4)}${'░'.repeat(27)}  1 of 8 keys  Anna`)
  show(step(3, 1))
  expect(take()).toBe(`\r\u001B[K    ${'█'.repeat(16)}${'░'.repeat(15)}  4 of 8 keys  Anna`)
  screen.print('done', '')
  expect(take()).toBe('\r\u001B[Kdone\n\n')
  screen.print('more')
  expect(take()).toBe('more\n')
})

test.each([
  ['a pipe', undefined, {}],
  ['a terminal that cannot draw', 80, { TERM: 'dumb' }],
])('on %s there is a line for each quarter', (_, columns, env) => {
  const { screen, take } = pretend(columns, env)
  const show = showProgress(screen, 'keys')
  for (let i = 1; i <= 8; i++) show(step(i))
  expect(take()).toBe('    2 of 8 keys\n    4 of 8 keys\n    6 of 8 keys\n    8 of 8 keys\n')
})

test('columns: those of the terminal, 80 at the most and when nobody says', () => {
  expect([undefined, 0, 44, 80, 200].map((columns) => pretend(columns).screen.columns())).toEqual([80, 80, 44, 80, 80])
})

test('without Unicode each sign has a stand-in of one column', () => {
  const said = (env: Record<string, string>) => {
    const { screen, take } = pretend(80, env)
    screen.print('✓ █░│–…•李')
    return take()
  }
  expect(said({ LANG: 'C' })).toBe('+ #.|-~*?\n')
  expect(said({ LC_ALL: 'POSIX', LANG: 'de_DE.UTF-8' })).toBe('+ #.|-~*?\n')
  expect(said({ LANG: 'en_US.UTF-8', TERM: 'linux' })).toBe('+ #.|-~*?\n')
  for (const env of [{}, { LANG: 'C.utf8' }, { LC_CTYPE: 'de_DE.UTF-8', LANG: 'C' }]) expect(said(env)).toBe('✓ █░│–…•李\n')
})

test('a table fits: the bar goes first, then the limit', () => {
  const key = {
    accessKey: { id: '0', name: 'Anna', password: 'p', port: 1, method: 'm', accessUrl: 'ss://p' },
    bytesUsed: 9e9,
    limit: { bytes: 10e9 },
    overLimit: false,
  }
  const table = (columns: number) => useTable(pretend(columns).screen, [key], 5)[2]
  expect(table(59)).toBe('Anna              9 GB     10 GB  nearly out')
  expect(table(60)).toBe('Anna          ███████░      9 GB     10 GB  nearly out')
  expect(table(47)).toBe('Anna              9 GB  nearly out')
  expect(table(43)).toBe('Anna           9 GB  nearly out')
  const head = (columns: number) => useTable(pretend(columns).screen, [key], 5)[1]
  expect(head(59)).toBe('name              used     limit  state')
  expect(head(65)).toBe('name          of limit           used     limit  state')
  expect(head(66)).toBe('name          share of limit      used     limit  state')
})

test('the code of a task is its body, without its indent', () => {
  const excerptOf = (...lines: string[]) => excerpt(Object.assign(() => {}, { toString: () => lines.join('\n') }))
  expect(excerptOf('async function task({ id }       ) {', '  if (id) {', '    return 1', '  }', '', '  return 2', '}')).toEqual([
    'if (id) {',
    '  return 1',
    '}',
    '',
    'return 2',
  ])
  expect(excerptOf('async function task(', '  outline         ,', ')                {', '  return { outline }', '}')).toEqual([
    'return { outline }',
  ])
})
