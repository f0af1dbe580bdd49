#!/usr/bin/env node
// Runs a command and shows what it prints only when it fails: node scripts/quietly.mjs <what it does> <command> [arguments]
import { spawn } from 'node:child_process'

const [what, command, ...args] = process.argv.slice(2)
const child = spawn(command, args, { stdio: ['inherit', 'pipe', 'pipe'], shell: process.platform === 'win32' })
const patience = setTimeout(() => console.error(`${what} ...`), 1000)
const chunks = []
for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk))
child.on('error', (error) => chunks.push(Buffer.from(`${error.message}\n`)))
child.on('close', (code) => {
  clearTimeout(patience)
  if (code !== 0) process.stderr.write(Buffer.concat(chunks))
  process.exitCode = code ?? 1
})
