import type { LoadBalancerUnknownKind } from './types.js'

/** What a load balancer passes on to. `type` tells which kind it is. */
export type LoadBalancerTarget =
  | LoadBalancerServerTarget
  | LoadBalancerLabelSelectorTarget
  | LoadBalancerIpTarget
  | LoadBalancerUnknownTarget

/** One server. */
export interface LoadBalancerServerTarget extends LoadBalancerMatch {
  /** The kind. */
  type: 'server'
}

/** All servers whose labels match, and which these are. */
export interface LoadBalancerLabelSelectorTarget {
  /** The kind. */
  type: 'label_selector'
  /** The labels. */
  label_selector: LoadBalancerLabelSelector
  /** Whether servers are reached over the private network. */
  use_private_ip: boolean
  /** Those that match at present. */
  targets: LoadBalancerMatch[]
}

/** An address of a dedicated server of yours, or a private one behind a vSwitch. */
export interface LoadBalancerIpTarget {
  /** The kind. */
  type: 'ip'
  /** The address. */
  ip: LoadBalancerTargetIp
  /** How it is, by service. */
  health_status: LoadBalancerHealthStatus[]
}

/** A target of a kind that this version does not know. What else it has is there, but has no types. */
export interface LoadBalancerUnknownTarget {
  /** Its kind. */
  type: LoadBalancerUnknownKind
}

/** What a label selector matches. */
export interface LoadBalancerMatch {
  /** Its kind. */
  type: 'server' | (string & {})
  /** The server. */
  server: {
    /** Its id. */
    id: number
    /** The address that it is reached at. */
    ip: string
  }
  /** Whether it is reached over the private network. */
  use_private_ip: boolean
  /** How it is, by service. */
  health_status: LoadBalancerHealthStatus[]
}

/** How a target is, as one service sees it. */
export interface LoadBalancerHealthStatus {
  /** The port that the service listens on. */
  listen_port: number
  /** How it is. */
  status: 'healthy' | 'unhealthy' | 'unknown' | (string & {})
  /** What is wrong; only when it is unhealthy. */
  detail?:
    | 'unspecified'
    | 'layer4_no_connection'
    | 'layer4_timeout'
    | 'layer7_timeout'
    | 'unexpected_http_status'
    | 'unexpected_http_content'
    | (string & {})
  /** The status code that it answered with; only with the detail `unexpected_http_status`. */
  http_status_code?: number
}

/** Labels that servers must have. */
export interface LoadBalancerLabelSelector {
  /** A text such as `env=prod`, 1 to 1,000 characters, as `labelSelector` of `@infra/hetzner/labels` makes it. */
  selector: string
}

/** An address. */
export interface LoadBalancerTargetIp {
  /** IPv4 or IPv6. */
  ip: string
}

/** A target to add. */
export type AddLoadBalancerTargetBody =
  | ((LoadBalancerServerTargetBody | LoadBalancerLabelSelectorTargetBody) & {
      /** Whether to reach it over the private network, which both must be in. Default: false. */
      use_private_ip?: boolean
    })
  | LoadBalancerIpTargetBody

/** A target to remove. */
export type RemoveLoadBalancerTargetBody = LoadBalancerServerTargetBody | LoadBalancerLabelSelectorTargetBody | LoadBalancerIpTargetBody

/** One server. */
export interface LoadBalancerServerTargetBody {
  /** The kind. */
  type: 'server'
  /** The server. */
  server: {
    /** Its id. */
    id: number
    /** Which public address to reach it at: its IPv4, or one of its IPv6 network. Default: its IPv4. */
    ip?: string
  }
}

/** All servers whose labels match. */
export interface LoadBalancerLabelSelectorTargetBody {
  /** The kind. */
  type: 'label_selector'
  /** The labels. */
  label_selector: LoadBalancerLabelSelector
}

/** An address of a dedicated server of yours, or a private one behind a vSwitch. */
export interface LoadBalancerIpTargetBody {
  /** The kind. */
  type: 'ip'
  /** The address. */
  ip: LoadBalancerTargetIp
}
