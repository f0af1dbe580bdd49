// The packages that carry Node's binaries name their platform in a plain string. pnpm heeds lists only, and would
// unpack the one for Windows everywhere (90 MB).
const list = (value) => (typeof value === 'string' ? [value] : value)

export const hooks = {
  readPackage: (manifest) =>
    manifest.name?.startsWith('node-') ? { ...manifest, os: list(manifest.os), cpu: list(manifest.cpu) } : manifest,
}
