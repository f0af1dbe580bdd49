// Lets Node run the sources of the packages as they are, with no build before: with `--conditions=@infra/source` the exports
// lead to TypeScript, whose imports name the JavaScript that a build would make of it.
import { registerHooks } from 'node:module'

registerHooks({
  resolve(specifier, context, next) {
    const inSource = specifier.startsWith('.') && /\/packages\/[\w-]+\/src\//.test(context.parentURL ?? '')
    return next(inSource ? specifier.replace(/\.js$/, '.ts') : specifier, context)
  },
})
