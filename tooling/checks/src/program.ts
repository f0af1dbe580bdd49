import { dirname, join } from 'node:path'
import ts from 'typescript-6'
import { root } from './workspace.ts'
import type { Package } from './workspace.ts'

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2024.d.ts', 'lib.esnext.disposable.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  types: ['node'],
  typeRoots: [join(root, 'tooling/checks/node_modules/@types')],
  module: ts.ModuleKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  customConditions: ['@infra/source'],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
}

/** A file of a program that exists in memory only. */
export interface VirtualFile {
  readonly path: string
  readonly text: string
  /** The package in whose folder imports are looked up, those of our own packages aside. */
  readonly home: string
}

// What is on disk is parsed once for all programs: their options are the same.
const parsed = new Map<string, ts.SourceFile | undefined>()

/** A program over files on disk and in memory. TypeScript 6: 7.0 has no JavaScript API. */
export function createProgram(paths: readonly string[], virtual: readonly VirtualFile[], packages: readonly Package[]): ts.Program {
  const byPath = new Map(virtual.map((file) => [file.path, file]))
  const host = ts.createCompilerHost(options)
  const folders = new Set(virtual.map((file) => dirname(file.path)))
  const { fileExists, readFile, directoryExists } = host
  host.directoryExists = (path) => folders.has(path) || directoryExists?.(path) !== false
  host.fileExists = (path) => byPath.has(path) || fileExists(path)
  host.readFile = (path) => byPath.get(path)?.text ?? readFile(path)
  const { getSourceFile } = host
  host.getSourceFile = (path, ...rest) => {
    if (byPath.has(path)) return getSourceFile.call(host, path, ...rest)
    const file = parsed.has(path) ? parsed.get(path) : getSourceFile.call(host, path, ...rest)
    parsed.set(path, file)
    return file
  }
  // An example is what a user writes, who has installed all packages: each name is looked up from the package that knows it.
  host.resolveModuleNameLiterals = (literals, from, redirected, current, file) =>
    literals.map((literal) => {
      const { text } = literal
      const home = packages.find(({ name }) => text === name || text.startsWith(`${name}/`))?.dir ?? byPath.get(from)?.home
      const place = home && byPath.has(from) && !text.startsWith('.') ? join(root, home, 'src/example.ts') : from
      return ts.resolveModuleName(text, place, current, host, undefined, redirected, ts.getModeForUsageLocation(file, literal, current))
    })
  return ts.createProgram({ rootNames: [...paths, ...byPath.keys()], options, host })
}

/** Where an example finds the names that it uses without an import: a module specifier by name. */
export type Names = ReadonlyMap<string, string>

/** Reads the names that files export, each with the specifier that stands for its file. */
export function namesReader(paths: readonly string[], packages: readonly Package[]): (path: string, specifier: string) => Names {
  const program = createProgram(paths, [], packages)
  const checker = program.getTypeChecker()
  return (path, specifier) => {
    const file = program.getSourceFile(path)
    const symbol = file && checker.getSymbolAtLocation(file)
    return new Map(symbol ? checker.getExportsOfModule(symbol).map(({ name }) => [name, specifier]) : [])
  }
}
