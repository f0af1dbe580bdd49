// Every line of `exports` is explicit and complete, its source exists, and what is no `./node` runs everywhere.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { conclude, publishedPackages, root } from '../workspace.ts'
import { nodeImports } from './neutral.ts'
import { shapeOf } from './shape.ts'

const findings: string[] = []
let entries = 0
for (const pkg of publishedPackages()) {
  findings.push(
    ...shapeOf(pkg.manifest, (path) => existsSync(join(root, pkg.dir, path))).map((finding) => `${pkg.dir}/package.json: ${finding}`),
  )
  const neutral = pkg.entries.filter(({ subpath }) => !subpath.split('/').includes('node'))
  findings.push(...(await nodeImports(pkg, neutral)))
  entries += pkg.entries.length
}
conclude(entries, findings)
