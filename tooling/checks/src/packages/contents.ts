const needed = ['LICENSE', 'README.md', 'package.json']
const unwanted = /\.test(-d)?\.|(^|\/)(test|fixtures)\/|\.tsbuildinfo$|(^|\/)tsup\.config/

/** What is wrong with the list of files of a tarball: one sentence each. */
export function faultsOf(files: readonly string[]): string[] {
  return [
    ...needed.filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
    ...files.filter((file) => unwanted.test(file)).map((file) => `${file} has no use for users`),
    // Declaration and source maps lead into src.
    ...files
      .filter((file) => /^dist\/.*\.d\.ts$/.test(file) && !files.includes(sourceOf(file)))
      .map((file) => `${file} has no source in the tarball`),
  ]
}

const sourceOf = (declaration: string): string => declaration.replace(/^dist\//, 'src/').replace(/\.d\.ts$/, '.ts')
