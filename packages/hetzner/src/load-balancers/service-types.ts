import type { LoadBalancerUnknownKind } from './types.js'

/** What a load balancer listens for, and how it passes it on. `protocol` tells which kind it is. */
export type LoadBalancerService = LoadBalancerTcpService | LoadBalancerHttpService | LoadBalancerHttpsService | LoadBalancerUnknownService

/** What services of all known protocols have. */
export interface LoadBalancerServiceBase {
  /** The port that it listens on: only one service can. */
  listen_port: number
  /** The port of the targets that it passes on to. */
  destination_port: number
  /** Whether it tells targets, by the PROXY protocol, who calls. */
  proxyprotocol: boolean
  /** How it finds out which targets are well. */
  health_check: LoadBalancerHealthCheck
}

/** A service that passes on connections. */
export interface LoadBalancerTcpService extends LoadBalancerServiceBase {
  /** The kind. */
  protocol: 'tcp'
}

/** A service that passes on HTTP requests. */
export interface LoadBalancerHttpService extends LoadBalancerServiceBase {
  /** The kind. */
  protocol: 'http'
  /** How it handles requests. */
  http: LoadBalancerHttp
}

/** A service that ends TLS and passes on HTTP requests, or passes TLS on. */
export interface LoadBalancerHttpsService extends LoadBalancerServiceBase {
  /** The kind. */
  protocol: 'https'
  /** How it handles requests. */
  http: LoadBalancerHttps
}

/** A service of a protocol that this version does not know. What else it has is there, but has no types. */
export interface LoadBalancerUnknownService {
  /** Its protocol. */
  protocol: LoadBalancerUnknownKind
  /** The port that it listens on. */
  listen_port: number
}

/** How a service handles HTTP requests. */
export interface LoadBalancerHttp {
  /** Name of the cookie for sticky sessions, 1 to 100 characters. Default: `HCLBSTICKY`. */
  cookie_name: string
  /** How long that cookie lasts, in seconds: 30 to 86,400. Default: 300. */
  cookie_lifetime: number
  /** After how long without data a connection ends, in seconds: 30 to 300. Default: 50. */
  timeout_idle: number
  /** Whether the requests of one client all go to the same target. Default: false. */
  sticky_sessions: boolean
}

/** How a service handles HTTPS requests. */
export interface LoadBalancerHttps extends LoadBalancerHttp {
  /** Ids of the certificates; with none, TLS is passed on as it is. */
  certificates: number[]
  /** Whether it answers HTTP requests with a redirect to HTTPS. Default: false. */
  redirect_http: boolean
}

/** How a service finds out which targets are well. */
export interface LoadBalancerHealthCheck {
  /** How it asks: `tcp` connects, `http` sends a request. */
  protocol: 'tcp' | 'http' | (string & {})
  /** The port that it asks at. */
  port: number
  /** How often it asks, in seconds: 3 to 60. */
  interval: number
  /** How long it waits for an answer, in seconds: 1 to 60. */
  timeout: number
  /** After how many failures in a row a target is unhealthy, and after how many successes healthy again: 1 to 5. */
  retries: number
  /** What it asks for with `http`. */
  http?: LoadBalancerHttpCheck
}

/** The request of a health check, and what answers are good. */
export interface LoadBalancerHttpCheck {
  /** The `Host` header, 128 characters at most; null sends none. */
  domain: string | null
  /** The path, 1 to 256 characters, percent-encoded. */
  path: string
  /** What the answer must contain, 256 characters at most. */
  response?: string
  /** Which status codes are good, 20 at most; `?` is any character, `*` any number of them. Default: `2??` and `3??`. */
  status_codes?: string[]
  /** Whether it asks over HTTPS. */
  tls?: boolean
}

/** A service to add; one that was read can be sent as it is. */
export type LoadBalancerServiceBody =
  | LoadBalancerTcpServiceBody
  | LoadBalancerHttpServiceBody
  | LoadBalancerHttpsServiceBody
  | LoadBalancerUnknownService

/** What services to add have, whatever their protocol. */
export interface LoadBalancerServiceBaseBody extends Omit<LoadBalancerServiceBase, 'health_check'> {
  /** How it finds out which targets are well. */
  health_check: LoadBalancerHealthCheckBody
}

/** A service to add that passes on connections. */
export interface LoadBalancerTcpServiceBody extends LoadBalancerServiceBaseBody {
  /** The kind. */
  protocol: 'tcp'
}

/** A service to add that passes on HTTP requests. */
export interface LoadBalancerHttpServiceBody extends LoadBalancerServiceBaseBody {
  /** The kind. */
  protocol: 'http'
  /** How it handles requests: what is left out is the default. */
  http?: Partial<LoadBalancerHttp>
}

/** A service to add that ends TLS and passes on HTTP requests, or passes TLS on. */
export interface LoadBalancerHttpsServiceBody extends LoadBalancerServiceBaseBody {
  /** The kind. */
  protocol: 'https'
  /** How it handles requests: what is left out is the default. */
  http?: LoadBalancerHttpsBody
}

/** How a service is to handle requests: `certificates` and `redirect_http` are for HTTPS only. */
export interface LoadBalancerHttpsBody extends Partial<Omit<LoadBalancerHttps, 'certificates'>> {
  /** Ids of the certificates; with none, TLS is passed on as it is. */
  certificates?: readonly number[]
}

/** How a service is to find out which targets are well. */
export interface LoadBalancerHealthCheckBody extends Omit<LoadBalancerHealthCheck, 'http'> {
  /** What it asks for with `http`. */
  http?: LoadBalancerHttpCheckBody
}

/** The request of a health check, and what answers are good. */
export interface LoadBalancerHttpCheckBody extends Partial<Omit<LoadBalancerHttpCheck, 'status_codes'>> {
  /** Which status codes are good, 20 at most; `?` is any character, `*` any number of them. Default: `2??` and `3??`. */
  status_codes?: readonly string[]
}

/** What to change of the service at a port: what is left out stays. */
export interface UpdateLoadBalancerServiceBody {
  /** The port of the service. */
  listen_port: number
  /** Its new protocol. */
  protocol?: 'tcp' | 'http' | 'https' | (string & {})
  /** The port of the targets that it passes on to. */
  destination_port?: number
  /** Whether it tells targets, by the PROXY protocol, who calls. */
  proxyprotocol?: boolean
  /** How it finds out which targets are well. */
  health_check?: Partial<LoadBalancerHealthCheckBody>
  /** How it handles requests. */
  http?: LoadBalancerHttpsBody
}
