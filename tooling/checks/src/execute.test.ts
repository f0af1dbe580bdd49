import { expect, test } from 'vitest'
import { execute } from './execute.ts'

const run = (program: string, { coloured = false, timeoutMs = 10_000 } = {}) =>
  execute({ name: 'x', command: process.execPath, args: ['-e', program] }, { root: '/', coloured, timeoutMs })

test('keeps the exit code and both streams', async () => {
  expect(await run(`process.stdout.write('out\\n'); process.stderr.write('err\\n'); process.exitCode = 3`)).toEqual({
    code: 3,
    output: expect.toSatisfy((text: string) => text.split('\n').toSorted().join() === ',err,out'),
  })
})

test('colours are asked for, or taken off', async () => {
  const program = `console.log('\\x1b[32m' + process.env.FORCE_COLOR + '\\x1b[39m')`
  expect(await run(program, { coloured: true })).toEqual({ code: 0, output: '\x1b[32m1\x1b[39m\n' })
  expect(await run(program)).toEqual({ code: 0, output: 'undefined\n' })
})

test('what does not end is killed, with what it printed so far, even when a child of its own holds the pipes', async () => {
  const program = `require('node:child_process').spawn('sleep', ['2'], { stdio: 'inherit' }); console.log('busy')`
  const { code, output } = await run(program, { timeoutMs: 1000 })
  expect(code).toBe(1)
  expect(output).toBe('busy\n\nKilled: it was still running after 1 s.')
})

test('a program that is not there is a failure with words', async () => {
  const missing = { name: 'x', command: 'no-such-program', args: [] }
  expect(await execute(missing, { root: '/', coloured: false, timeoutMs: 1000 })).toEqual({
    code: 1,
    output: expect.stringContaining('no-such-program could not be started'),
  })
})
