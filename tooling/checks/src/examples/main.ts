// Type-checks every `@example` of the sources and every `ts` block of the READMEs, as a user's file against the sources.
//
// In a docstring, no import is needed for what the file and the packages export, and for what the package's test/examples.ts
// declares (`outline`, `api`), or before that the test/v3/examples.ts of a file in src/v3. A README is copied from: there only
// what test/examples.ts declares may be missing.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript-6'
import { conclude, publishedPackages, root } from '../workspace.ts'
import type { Package } from '../workspace.ts'
import { examplesOfMarkdown, examplesOfSource } from './extract.ts'
import type { Example } from './extract.ts'
import { freeNames } from './names.ts'
import { createProgram, namesReader } from '../program.ts'
import type { Names, VirtualFile } from '../program.ts'

const packages = publishedPackages()
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const sourcesOf = ({ dir }: Package) =>
  globSync(`${dir}/src/**/*.ts`, { cwd: root, exclude: ['**/*.test.ts', '**/*.test-d.ts'] }).toSorted()
const contextOf = (dir: string) => join(dir, 'test/examples.ts')
/** The declarations for one folder of the sources. */
const ownContextOf = (dir: string, file: string) =>
  join(dir, 'test', file.slice(join(dir, 'src/').length).split('/')[0] ?? '', 'examples.ts')

const contextsOf = ({ dir }: Package) => globSync(`${dir}/test/{,*/}examples.ts`, { cwd: root })
const files = packages.flatMap((pkg) => [...contextsOf(pkg), ...sourcesOf(pkg)])
const namesOf = namesReader(
  files.map((file) => join(root, file)),
  packages,
)
/** The exports of a file, to be imported from the file itself. */
const fileNames = (file: string) => namesOf(join(root, file), join(root, file).replace(/\.ts$/, '.js'))
const contexts = new Map(packages.map(({ dir }) => [dir, fileNames(contextOf(dir))]))
/** An entry for binding has names such as `list` and `console`, which mean something else in an example. */
const forBinding = /\/methods$/
const entries = new Map(
  packages.map(({ dir, entries: all }) => [
    dir,
    all.filter(({ subpath }) => !forBinding.test(subpath)).map(({ source, specifier }) => namesOf(join(root, dir, source), specifier)),
  ]),
)
/** All values, that of the given key first. */
const ownFirst = <T>(all: ReadonlyMap<string, T>, own: string): T[] =>
  [...all].toSorted(([a], [b]) => Number(b === own) - Number(a === own)).map(([, value]) => value)

interface Found {
  readonly example: Example
  readonly module: VirtualFile
}

/** An example as a module: its imports on one line, then the code as it stands, so that line numbers are easily told. */
function found(example: Example, home: string, known: readonly Names[]): Found {
  const imports = [...freeNames(example.code)].flatMap((name) => {
    const specifier = known.find((names) => names.has(name))?.get(name)
    return specifier ? [`import { ${name} } from '${specifier}';`] : []
  })
  const path = join(root, '.examples', `${example.file.replaceAll(/\W/g, '-')}-${example.line}.ts`)
  return { example, module: { path, text: `${imports.join(' ')}\n${example.code}\n`, home } }
}

const ofSources = packages.flatMap((pkg) =>
  sourcesOf(pkg).flatMap((file) => {
    const known = [
      fileNames(file),
      fileNames(ownContextOf(pkg.dir, file)),
      ...ownFirst(contexts, pkg.dir),
      ...ownFirst(entries, pkg.dir).flat(),
    ]
    return examplesOfSource(file, read(file)).map((example) => found(example, pkg.dir, known))
  }),
)
const ofReadmes = ['.', ...packages.map(({ dir }) => dir)].flatMap((home) => {
  const file = join(home, 'README.md')
  return existsSync(join(root, file))
    ? examplesOfMarkdown(file, read(file)).map((example) => found(example, home, ownFirst(contexts, home)))
    : []
})

const all = [...ofSources, ...ofReadmes]
const program = createProgram(
  [],
  all.map(({ module }) => module),
  packages,
)
const findings = all.flatMap(({ example: { file, line }, module: { path } }) => {
  const module = program.getSourceFile(path)
  const problems = [...program.getSyntacticDiagnostics(module), ...program.getSemanticDiagnostics(module)]
  const words = problems.map(({ start = 0, messageText, code }) => {
    // The first line of the module holds the imports.
    const at = line + (module?.getLineAndCharacterOfPosition(start).line ?? 1) - 1
    return `${file}:${at}: ${ts.flattenDiagnosticMessageText(messageText, '\n  ')} (TS${code})`
  })
  return words.length > 0 ? [words.join('\n')] : []
})
conclude(all.length - findings.length, findings)
