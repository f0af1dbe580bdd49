import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { isInvalidInput, parseInstallOutput } from '@infra/outline'
import { UsageError } from '../options.ts'

/** Reads a file with what the installer printed, and looks whether it is that. Throws {@link UsageError}. */
export function readAccessFile(file: string): string {
  // `npm start` runs this in the root of the repository, and keeps the user's folder here.
  const path = resolve(process.env['DEV_CWD'] ?? '.', file)
  const text = read(path)
  try {
    parseInstallOutput(text)
  } catch (error) {
    throw isInvalidInput(error) ? new UsageError(`${path} will not do. ${error.message}`) : error
  }
  return text
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    throw new UsageError(
      `Cannot read ${path}: ${REASONS[code] ?? code}. Put the line that Outline's installer printed into a file, and give its name`,
    )
  }
}
