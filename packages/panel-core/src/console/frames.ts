import type { ConsoleEvent } from './types.js'

/** What Wings sends and is sent. */
export interface Frame {
  event: string
  args: unknown[]
}

/** Reads a frame; what is none has no name. */
export function readFrame(text: string): Frame {
  try {
    const { event, args } = JSON.parse(text) as { event: unknown; args?: unknown }
    if (typeof event === 'string') return { event, args: Array.isArray(args) ? args : [] }
  } catch {
    // Told of as it is.
  }
  return { event: '', args: [text] }
}

/** A text of Wings', as it fits into a message: short, in one line, and without what draws on a terminal. */
export function wordsIn(arg: unknown): string {
  return typeof arg === 'string' ? arg.slice(0, 500).replace(/[\p{Cc}\u2028\u2029]+/gu, ' ') : ''
}

/** The field that holds what comes with an event; none for what comes alone. */
const FIELDS: Record<string, string | undefined> = {
  status: 'status',
  stats: 'stats',
  'console output': 'line',
  'daemon message': 'line',
  'daemon error': 'line',
  'install started': '',
  'install output': 'line',
  'install completed': '',
  'transfer logs': 'line',
  'transfer status': 'status',
  'backup completed': 'backup',
  'backup restore completed': '',
  deleted: '',
  throttled: 'event',
}

/** The event that a frame stands for. */
export function toEvent({ event, args }: Frame): ConsoleEvent {
  // The id of a backup is part of the name.
  const [type, uuid] = event.split(':', 2) as [string, string?]
  const field = Object.hasOwn(FIELDS, type) ? FIELDS[type] : undefined
  const isJson = field === 'stats' || field === 'backup'
  const value = isJson ? parsed(args[0], uuid) : args[0]
  if (field === '') return { type } as ConsoleEvent
  if (field && typeof value === (isJson ? 'object' : 'string')) return { type, [field]: value } as unknown as ConsoleEvent
  return { type: 'other', event, args }
}

function parsed(text: unknown, uuid: string | undefined): object | undefined {
  try {
    const value = JSON.parse(text as string) as object | string | null
    return value && typeof value === 'object' ? { ...(uuid && { uuid }), ...value } : undefined
  } catch {
    return undefined
  }
}
