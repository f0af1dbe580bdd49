import { parseArgs } from 'node:util'

/** What there is to see, in order. */
const STOPS = ['outline', 'hetzner', 'ovh', 'pterodactyl', 'jexactyl'] as const

/** A package to see. */
export type Stop = (typeof STOPS)[number]

/** What the command line says. */
export interface Options {
  readonly help: boolean
  /** Which packages to see. */
  readonly stops: readonly Stop[]
  /** The file with the installer's line. */
  readonly outline: string | undefined
}

/** A mistake of whoever started the program; the message says what to do. */
export class UsageError extends Error {}

/** What `--help` prints. */
export const HELP = `A tour of the SDKs, each with its provider emulated on this machine.

  npm start                           all of it
  npm start -- outline                twenty people get access to a VPN server
  npm start -- hetzner                a server, and what belongs to it
  npm start -- ovh                    an account, its bills, a cloud project
  npm start -- pterodactyl            a game server on a panel
  npm start -- jexactyl               a game server for credits
  npm start -- --outline access.txt   reads your own Outline server, and
                                      changes nothing

  --outline FILE   a file with the line that Outline's installer printed:
                   {"apiUrl":"https://…","certSha256":"…"}
                   The server keeps it in /opt/outline/access.txt. It is a
                   secret, so it comes in a file: others see command lines.
  --help           prints this

Colours and progress bars are for terminals. NO_COLOR and FORCE_COLOR count.
`

/** Reads the command line. Throws {@link UsageError}. */
export function readOptions(args: readonly string[]): Options {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: { outline: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  let help = false
  let outline: string | undefined
  const stops: Stop[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') {
      stops.push(stopOf(token.value))
      continue
    }
    if (token.kind === 'option-terminator') continue
    if (token.name === 'help') help = true
    else if (token.name === 'outline') outline = fileOf(token.value)
    else throw new UsageError(`There is no option ${token.rawName}. See: npm start -- --help`)
  }
  return { help, outline, stops: stops.length ? stops : STOPS }
}

function fileOf(value: string | undefined): string {
  if (!value || value.startsWith('-')) throw new UsageError('--outline needs the name of a file: npm start -- --outline access.txt')
  if (/^\s*[{"]|:\/\//.test(value)) {
    // Not repeated: it is the secret.
    throw new UsageError('--outline takes the name of a file. Put the line into one: on a command line others can see it')
  }
  return value
}

function stopOf(value: string): Stop {
  const stop = STOPS.find((name) => name === value)
  if (!stop) throw unexpected(value)
  return stop
}

function unexpected(value: string): UsageError {
  // What is left of `npm start --outline access.txt`: npm takes options before `--` for its own.
  const it = /[{"]|:\/\//.test(value) ? 'that' : `"${value}"`
  return new UsageError(`What is ${it} for? A file is given as: npm start -- --outline FILE (with the -- for npm)`)
}
