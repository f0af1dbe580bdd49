import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'
import type { ExtractorMessage, IConfigFile, IExtractorMessagesConfig } from '@microsoft/api-extractor'
import type { Entry, Package } from './entries.ts'

/** What is known of an entry. */
export interface Report {
  entry: Entry
  text: string
  /** What is wrong with its types. */
  complaints: string[]
}

const REPORT = 'report.api.md'

/** Types that only work other types out. Nobody writes their names, so a package keeps them to itself. */
const WORKINGS: Readonly<Record<string, readonly string[]>> = {
  // Modules whose functions are methods, and what of a node may be left out.
  '@infra/jexactyl': ['account', 'databases', 'nests', 'nodes', 'servers', 'users', 'OptionalOfNode'],
  '@infra/panel-core': ['Environment', 'Query', 'VariableRule'],
  '@infra/ovh': [
    'Bare',
    'Calls',
    'ElementOf',
    'Find',
    'ItemOf',
    'ListPath',
    'OvhContext',
    'QueryOf',
    'ReadablePath',
    'ResourceOf',
    'WithPath',
  ],
}

/** Writes the reports of a package's entries. They are read from the built declarations, all in one program. */
export async function reportsOf({ name, folder, entries }: Package, temporary: string): Promise<Report[]> {
  const missing = entries.filter(({ types, script }) => !existsSync(types) || !existsSync(script))
  if (missing.length > 0) throw new Error(`Build first: ${missing.map((entry) => entry.name).join(', ')} not found`)
  const configs = entries.map((entry, index) => configOf(entry, name, folder, join(temporary, String(index))))
  const [first] = configs
  if (!first) return []
  const compilerState = CompilerState.create(first, { additionalEntryPoints: entries.map(({ types }) => types) })
  const messages = configs.map((config) => run(config, compilerState))
  const texts = configs.map(({ reportFolder }) => readFileSync(join(reportFolder, REPORT), 'utf8'))
  const exported = new Set([...texts.flatMap(exportsOf), ...(WORKINGS[name] ?? [])])
  return Promise.all(
    entries.map(async (entry, index) => ({
      entry,
      text: `${tidy(texts[index] ?? '', name, entry)}\n${await runtimeOf(entry)}`,
      complaints: (messages[index] ?? [])
        .filter((message) => !isElsewhere(message, exported))
        .map((message) => message.formatMessageWithLocation(folder)),
    })),
  )
}

function run(config: ExtractorConfig, compilerState: CompilerState): ExtractorMessage[] {
  const messages: ExtractorMessage[] = []
  Extractor.invoke(config, {
    compilerState,
    localBuild: true,
    messageCallback: (message) => {
      message.handled = true
      if (message.logLevel === ExtractorLogLevel.Error) messages.push(message)
    },
  })
  return messages
}

/** The names that a report lists as exported. */
function exportsOf(text: string): string[] {
  const declared = [...text.matchAll(/^export (?:(?:declare|abstract) )*(?:class|const|function|interface|type) ([\w$]+)/gm)]
  return [...declared, ...text.matchAll(/^export \{ (?:[\w$]+ as )?([\w$]+) \}/gm)].map(([, name = '']) => name)
}

/** Whether a type that an entry uses but does not export can be had from another entry of the package. */
function isElsewhere({ messageId, text }: ExtractorMessage, exported: ReadonlySet<string>): boolean {
  // A name that a global has too is written with a number behind it.
  const name = /"([^"]+)"/.exec(text)?.[1] ?? ''
  return messageId === 'ae-forgotten-export' && (exported.has(name) || exported.has(name.replace(/_\d+$/, '')))
}

/** Takes out what says nothing here: everything is public, and the docs have a check of their own. */
function tidy(text: string, name: string, entry: Entry): string {
  return text
    .replace(`"${name}"`, `"${entry.name}"`)
    .replaceAll(/^ *\/\/ (?:@public.*|\(undocumented\)|\(No @packageDocumentation.*)\n/gm, '')
}

/** What the entry exports when it runs: its declarations could promise more, or less. */
async function runtimeOf({ script }: Entry): Promise<string> {
  const names = Object.keys((await import(pathToFileURL(script).href)) as object).toSorted()
  return `## Exports at run time\n\n${names.map((name) => `- \`${name}\`\n`).join('')}`
}

function configOf({ types }: Entry, packageName: string, folder: string, temporary: string): ExtractorConfig {
  mkdirSync(temporary, { recursive: true })
  const configObject: IConfigFile = {
    projectFolder: folder,
    mainEntryPointFilePath: types,
    newlineKind: 'lf',
    compiler: { overrideTsconfig: { compilerOptions: { ...COMPILER, typeRoots: [join(folder, 'node_modules/@types')] }, files: [types] } },
    apiReport: { enabled: true, reportFileName: REPORT, reportFolder: temporary, reportTempFolder: join(temporary, 'temp') },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: MESSAGES,
  }
  return ExtractorConfig.prepare({ configObject, configObjectFullPath: undefined, packageJsonFullPath: join(folder, 'package.json') })
}

const COMPILER = {
  target: 'ES2022',
  lib: ['ES2024', 'ESNext.Disposable', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
  module: 'NodeNext',
  strict: true,
  types: ['node'],
  skipLibCheck: true,
}

const MESSAGES: IExtractorMessagesConfig = {
  compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
  extractorMessageReporting: {
    default: { logLevel: ExtractorLogLevel.Error },
    'ae-forgotten-export': { logLevel: ExtractorLogLevel.Error, addToApiReportFile: false },
    // Everything that is exported is public.
    'ae-missing-release-tag': { logLevel: ExtractorLogLevel.None },
    // The docs have a check of their own.
    'ae-undocumented': { logLevel: ExtractorLogLevel.None },
    'ae-unresolved-link': { logLevel: ExtractorLogLevel.None },
  },
  tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
}
