// Every export of every entry has a docstring, and so has every member of an exported interface or class.
import { join } from 'node:path'
import { createProgram } from '../program.ts'
import { conclude, publishedPackages, root } from '../workspace.ts'
import { checkDocstrings } from './undocumented.ts'

const packages = publishedPackages()
const entries = packages.flatMap((pkg) => pkg.entries.map(({ source }) => join(root, pkg.dir, source)))
const ours = packages.map(({ dir }) => join(root, dir, 'src/'))
const { documented, findings } = checkDocstrings(createProgram(entries, [], packages), entries, (path) =>
  ours.some((dir) => path.startsWith(dir)),
)
conclude(
  documented,
  findings.map((finding) => finding.replace(`${root}/`, '')),
)
