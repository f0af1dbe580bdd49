#!/usr/bin/env node
// Usage: expand-bound [folder]. Rewrites the declarations that tsc left in a package's `dist`.
import { resolve } from 'node:path'
import { expandBound } from './expand-bound.ts'
import { Refusal } from './refusal.ts'

try {
  expandBound(resolve(process.argv[2] ?? 'dist'))
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 1
}
