// Packs every package as it would be published, and looks at the tarball: its files, publint (strict), Are The Types Wrong (ESM only).
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { conclude, publishedPackages, root } from '../workspace.ts'
import type { Package } from '../workspace.ts'
import { faultsOf } from './contents.ts'

const run = promisify(execFile)
const folder = await mkdtemp(join(tmpdir(), 'infra-packed-'))

/** What is wrong with the tarball of a package. */
async function inspect({ dir, name }: Package): Promise<string[]> {
  const cwd = join(root, dir)
  const { stdout } = await run('pnpm', ['pack', '--json', '--pack-destination', folder], { cwd })
  const { filename, files } = JSON.parse(stdout) as { filename: string; files: { path: string }[] }
  const bin = join(root, 'tooling/checks/node_modules/.bin')
  const linters = [
    ['publint', 'run', filename, '--strict'],
    ['attw', filename, '--profile', 'esm-only'],
  ]
  const said = await Promise.all(
    linters.map(([command = '', ...args]) =>
      run(join(bin, command), args, { cwd: root }).then(
        () => [],
        ({ stdout: out, stderr }: { stdout: string; stderr: string }) => [`${name}: ${command}\n${out}${stderr}`.trimEnd()],
      ),
    ),
  )
  return [...faultsOf(files.map(({ path }) => path)).map((fault) => `${name}: ${fault}`), ...said.flat()]
}

try {
  const packages = publishedPackages()
  const findings = (await Promise.all(packages.map(inspect))).flat()
  conclude(packages.length * 3 - findings.length, findings)
} finally {
  await rm(folder, { recursive: true })
}
