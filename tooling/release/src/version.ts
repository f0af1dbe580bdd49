// Raises versions and writes changelogs from the changesets, then repeats each version where its package tells servers of it.
import { readFile, writeFile } from 'node:fs/promises'
import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createShell } from './shell.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
await createShell(root)('changeset', ['version'])
for (const path of globSync('packages/*/package.json', { cwd: root })) {
  const { name, version } = JSON.parse(await readFile(join(root, path), 'utf8')) as { name: string; version: string }
  for (const file of globSync(`${dirname(path)}/src/**/*.ts`, { cwd: root })) {
    const text = await readFile(join(root, file), 'utf8')
    const stamped = text.replace(/^((?:export )?const VERSION = )'.*'$/m, `$1'${version}'`)
    if (stamped !== text) await writeFile(join(root, file), stamped)
  }
  console.log(`${name} ${version}`)
}
