// For `Symbol.dispose`, which a consumer that compiles for an older library lacks.
/// <reference lib="esnext.disposable" preserve="true" />
import type { PowerSignal, PowerState } from '../client/servers/types.js'

/** What a server uses at the moment, as Wings measures it. */
export interface ConsoleStats {
  /** Memory, in bytes. */
  memory_bytes: number
  /** The most memory that it may use, in bytes. */
  memory_limit_bytes: number
  /** CPU, in percent of one core. */
  cpu_absolute: number
  /** Network, since it was started. */
  network: {
    /** Received, in bytes. */
    rx_bytes: number
    /** Sent, in bytes. */
    tx_bytes: number
  }
  /** For how long it has run, in milliseconds. */
  uptime: number
  /** Whether it runs. */
  state: PowerState
  /** Disk, in bytes. */
  disk_bytes: number
}

/** A backup that came to its end. */
export interface ConsoleBackup {
  /** Its id. */
  uuid: string
  /** Whether it succeeded. */
  is_successful: boolean
  /** The checksum of its file. */
  checksum: string
  /** How that was made, such as `sha1`. */
  checksum_type: string
  /** The size of its file, in bytes. */
  file_size: number
}

/** A line of text. */
export interface ConsoleLine {
  /** The text, with the ANSI escapes that colour it. */
  line: string
}

/** The events of a console, and what comes with each. The names are those of Wings, except for the last six. */
export interface ConsoleEvents {
  /** Whether the server runs: when a connection is made, and at each change. */
  status: {
    /** Whether it runs. */
    status: PowerState
  }
  /** What the server uses: about once a second while it runs. */
  stats: {
    /** What it uses. */
    stats: ConsoleStats
  }
  /** A line of the server's. */
  'console output': ConsoleLine
  /** A line of Wings' own about the server. */
  'daemon message': ConsoleLine
  /** What went wrong in Wings, for administrators also in detail. */
  'daemon error': ConsoleLine
  /** An installation began. */
  'install started': object
  /** A line of the installation; for administrators only. */
  'install output': ConsoleLine
  /** The installation ended. */
  'install completed': object
  /** A line about the move to another node; for administrators only. */
  'transfer logs': ConsoleLine
  /** How far the move to another node is. */
  'transfer status': {
    /** A word of Wings'. */
    status: string
  }
  /** A backup came to its end. */
  'backup completed': {
    /** The backup. */
    backup: ConsoleBackup
  }
  /** A backup was restored. */
  'backup restore completed': object
  /** The server was deleted: the console ends. */
  deleted: object
  /** Wings (1.12 and newer) dropped what was sent, since it was too much: commands 10 and then one a second, logs 2 and then one in 5 seconds. */
  throttled: {
    /** What was too much, such as `send command`. */
    event: string
  }
  /** Anything else that arrived, and what could not be read. */
  other: {
    /** Its name; empty for what is no frame at all. */
    event: string
    /** What came with it. */
    args: unknown[]
  }
  /** The console is connected, for the first time or again. What was printed meanwhile is not repeated; `logs()` brings the last lines. */
  connected: object
  /** The connection is lost; `retrying` follows, or `closed`. */
  disconnected: {
    /** Why. */
    error: unknown
  }
  /** It will be tried again, to connect or to get a token. */
  retrying: {
    /** Failures since it last worked. */
    attempt: number
    /** The wait before, in milliseconds. */
    delayMs: number
    /** What went wrong. */
    error: unknown
  }
  /** Lines and stats were dropped, since the loop that reads them is too slow; listeners of `on` get all. */
  dropped: {
    /** How many. */
    count: number
  }
  /** The console ended, and is not opened again. */
  closed: {
    /** Why; absent after `close()`. */
    error?: unknown
  }
}

/** The name of an event. */
export type ConsoleEventType = keyof ConsoleEvents

/** The event of a name. */
export type ConsoleEventOf<T extends ConsoleEventType> = { [K in T]: { type: K } & ConsoleEvents[K] }[T]

/** Any event: `type` tells which. */
export type ConsoleEvent = ConsoleEventOf<ConsoleEventType>

/** Makes WebSockets: the global one of Node 22 and newer, Deno, Bun and browsers, or that of `ws` or `undici`. */
export type WebSocketConstructor = new (url: string, options?: never) => { send(data: string): void; close(code?: number): void }

/** How often, and after what wait, to connect again. */
export interface ReconnectOptions {
  /** The most attempts in a row that fail; 3 at the most until it worked once. 0: never. Default: 20. */
  limit?: number
  /** The wait before the first, in milliseconds, doubled for each further; half of a wait is random. Default: 1000. */
  baseMs?: number
  /** The longest wait, in milliseconds. Default: 30,000. */
  capMs?: number
}

/** Options of a console. */
export interface ConsoleOptions {
  /**
   * The panel's address as Wings knows it, sent as the `Origin` header: Wings refuses (403) others than its own panel's and its
   * `allowed_origins`. Browsers do not let it be set, and send that of the page. Default: the origin of the api.
   */
  origin?: string
  /** Makes WebSockets. It is given `{ headers }` second. Default: the global `WebSocket`. */
  webSocket?: WebSocketConstructor
  /** Ends the console; it then fails with `signal.reason`. */
  signal?: AbortSignal
  /** How to connect again. A number is the limit alone. */
  reconnect?: number | ReconnectOptions
  /** For how long Wings may take to accept a connection or a token, in milliseconds. Default: 15,000. */
  timeoutMs?: number
  /** After how long a silence to ask for a sign of life, and then to give the connection up, in milliseconds. Default: 30,000. */
  heartbeatMs?: number
  /** How many lines and stats wait for a slow loop before the oldest are dropped: 64 Mi characters at the most. Default: 10,000. */
  maxBuffered?: number
}

/**
 * The console of a server. Iterate it, listen with `on`, or both. It renews its token, and connects again when the connection is lost.
 * Each loop gets the events from its own beginning on, and leaving a loop does not close the console.
 */
export interface Console extends AsyncIterable<ConsoleEvent> {
  /** Whether the server runs, as last heard; `undefined` before. */
  readonly status: PowerState | undefined
  /**
   * Calls a function for each event of a name, at once; gives a function that ends that. What the function throws is uncaught, as in
   * any event listener.
   */
  on<T extends ConsoleEventType>(type: T, listener: (event: ConsoleEventOf<T>) => void): () => void
  /** Waits until it is connected; rejects when the console ends before. */
  ready(): Promise<void>
  /** Sends a line to the server, once connected; never twice. Wings ignores it without the right to, and while the server is off. */
  send(command: string): Promise<void>
  /** Starts, stops, restarts or kills the server, once connected. Wings ignores it without the right to. */
  setState(signal: PowerSignal): Promise<void>
  /** Asks for the last lines (150 unless the node says otherwise): they come as `console output`. Nothing comes while the server is off. */
  logs(): Promise<void>
  /** Asks for what the server uses: it comes as `stats`. */
  stats(): Promise<void>
  /** Closes the console. Loops end; what still waits to be sent is refused with a `ConsoleError`. */
  close(): void
  [Symbol.dispose](): void
  [Symbol.asyncDispose](): Promise<void>
}
