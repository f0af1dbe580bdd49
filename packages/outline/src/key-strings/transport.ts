import type { Cipher } from '../access-keys/types.js'

/**
 * The document of a dynamic key in its newest form (apps from 1.15.0 on). The app reads it as YAML, and JSON is YAML, so
 * `JSON.stringify(config)` is what a service answers.
 *
 * @example
 * const config = {
 *   transport: {
 *     $type: 'tcpudp',
 *     tcp: { $type: 'shadowsocks', endpoint: { $type: 'websocket', url: 'wss://example.com/tcp' }, cipher: 'chacha20-ietf-poly1305', secret: 'a' },
 *     udp: { $type: 'shadowsocks', endpoint: { $type: 'websocket', url: 'wss://example.com/udp' }, cipher: 'chacha20-ietf-poly1305', secret: 'a' },
 *   },
 * } satisfies TunnelConfig
 *
 * @see https://developers.google.com/outline/docs/reference/config
 */
export interface TunnelConfig {
  /** How packets reach the server. */
  transport: TransportConfig
  /** Calls an address of yours while connected. Experimental in the app. */
  reporter?: ReporterConfig | undefined
}

/** Both protocols: each on its own, or one server for both as an `ss://` key, in the older JSON form, or as Shadowsocks. */
export type TransportConfig = TcpUdpConfig | ShadowsocksConfig | ServerConfig | string

/** TCP and UDP, each its own way. One that is left out goes directly, past the VPN server. */
export interface TcpUdpConfig {
  $type: 'tcpudp'
  /** How TCP connections are made. */
  tcp?: DialerConfig | undefined
  /** How UDP packets are sent. */
  udp?: DialerConfig | undefined
}

/** How connections are made; a string is an `ss://` key (TCP only). */
export type DialerConfig = (ShadowsocksConfig & { $type: 'shadowsocks' }) | FirstSupportedConfig<DialerConfig> | string

/** Shadowsocks over some endpoint. */
export interface ShadowsocksConfig {
  /** May be left out right under `transport` only. */
  $type?: 'shadowsocks' | undefined
  /** The Shadowsocks server. */
  endpoint: EndpointConfig
  /** The cipher. */
  cipher: Cipher
  /** The secret of the key. */
  secret: string
  /** Connection prefix, one character per byte, U+0000 to U+00FF. Right under `transport` it counts for TCP only. */
  prefix?: string | undefined
}

/** The older JSON form (apps from 1.8.0 on), the most widely understood. */
export interface ServerConfig {
  /** Host name or address; IPv6 without brackets. */
  server: string
  /** Port, 1 to 65535. */
  server_port: number
  /** The cipher. */
  method: Cipher
  /** The secret of the key. */
  password: string
  /** Connection prefix for TCP, one character per byte, U+0000 to U+00FF. */
  prefix?: string | undefined
}

/** Where a connection goes; a string is `host:port`, with an IPv6 address in brackets. */
export type EndpointConfig = string | DialEndpointConfig | WebsocketEndpointConfig | FirstSupportedConfig<EndpointConfig>

/** An address, reached through another hop when `dialer` says so. */
export interface DialEndpointConfig {
  $type: 'dial'
  /** `host:port`, with an IPv6 address in brackets. */
  address: string
  /** The hop before. Default: a direct connection. */
  dialer?: DialerConfig | undefined
}

/** A WebSocket. */
export interface WebsocketEndpointConfig {
  $type: 'websocket'
  /** `wss://` or `ws://` address. Treat it as a secret. */
  url: string
  /** Where to connect to, if not to the host of `url`: a way around blocked names. */
  endpoint?: EndpointConfig | undefined
}

/** The first of several that the app knows: a newer way with an older one to fall back to. */
export interface FirstSupportedConfig<T> {
  $type: 'first-supported'
  /** Best first. */
  options: T[]
}

/** A request that the app makes through the tunnel, once connected and then at an interval. */
export interface ReporterConfig {
  $type: 'http'
  /** The request. */
  request: {
    /** Address. Treat it as a secret. */
    url: string
    /** Default: `POST`. */
    method?: string | undefined
    /** Values by name. */
    headers?: Record<string, string[]> | undefined
    /** Body, as text. */
    body?: string | undefined
  }
  /** Time between requests, at least an hour, as a Go duration: `24h`. Without it: once. */
  interval?: string | undefined
  /** Keep cookies between requests. */
  enable_cookies?: boolean | undefined
}

/** A kind that is not among the documented ones. */
export interface OtherConfig {
  readonly [field: string]: unknown
}
