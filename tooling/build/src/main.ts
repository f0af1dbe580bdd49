#!/usr/bin/env node
// Usage: expand-bound [folder]. Rewrites the declarations that tsc left in a package's `dist`: bound interfaces, then the layout.
import { resolve } from 'node:path'
import { compact } from './compact.ts'
import { expandBound } from './expand-bound.ts'
import { Refusal } from './refusal.ts'

try {
  const folder = resolve(process.argv[2] ?? 'dist')
  expandBound(folder)
  compact(folder)
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 1
}
